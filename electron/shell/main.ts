import { join } from 'node:path';
import { app } from 'electron';
import { openLog } from '#platform/log.ts';
import { followTimeZone } from '#platform/time-zone.ts';
import { begin, type Folders } from './begin.ts';
import { runCommand } from './command.ts';
import { settleGraphics } from './graphics.ts';
import { introduce } from './introduction.ts';
import { openKiosk } from './kiosk.ts';
import { lockDown } from './lockdown.ts';
import { findPlaces } from './places.ts';
import { registerScheme } from './protocol.ts';
import { removeStaleLock } from './single-instance.ts';
import { watchTyping } from './typing.ts';

/** The shell: one window, locked down; two processes, kept running; files and calls, passed through. */

const places = findPlaces({
  bundle: import.meta.dirname,
  resources: process.resourcesPath,
  isPackaged: app.isPackaged,
  environment: process.env,
});
const beginning = begin();
if (beginning.kind === 'command') runCommand(beginning.words, places);
else runAlone(beginning.folders);

function runAlone(folders: Folders): void {
  removeStaleLock(folders.data);
  if (app.requestSingleInstanceLock()) {
    run(folders);
  } else {
    process.stderr.write(`Foyer is already running with the data folder ${folders.data}.\n`);
    app.exit(0);
  }
}

function run(folders: Folders): void {
  const log = openLog(join(folders.data, 'logs'), 'shell', 2 * 1024 ** 2); // 2 MB
  process.on('uncaughtException', (cause) => log.error('uncaught', cause)); // else Electron opens a dialog
  process.on('unhandledRejection', (cause) => log.error('unhandled', cause));
  process.stdout.on('error', () => {}); // nobody need be reading
  process.stderr.on('error', () => {});

  introduce(folders, log);
  followTimeZone();
  const typing = watchTyping();
  lockDown(typing.isOpen);
  registerScheme();
  settleGraphics(folders.data, log);
  app
    .whenReady()
    .then(() => openKiosk({ folders, places, typing }, log))
    .catch((cause) => {
      log.error('kiosk-not-opened', cause);
      app.exit(1); // whoever restarts this process may have more luck: without a window it is of no use
    });
}
