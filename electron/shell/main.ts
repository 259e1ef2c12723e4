import { join } from 'node:path';
import { app } from 'electron';
import { begin } from './begin.ts';
import { settleGraphics } from './graphics.ts';
import { openKiosk } from './kiosk.ts';
import { lockDown } from './lockdown.ts';
import { openLog } from './log.ts';
import { registerScheme } from './protocol.ts';
import { removeStaleLock } from './single-instance.ts';

/** The shell: one window, locked down; two processes, kept running; files and calls, passed through. */

const folders = begin();
const log = openLog(join(folders.data, 'logs'));
process.on('uncaughtException', (cause) => log.error('uncaught', cause)); // else Electron opens a dialog
process.on('unhandledRejection', (cause) => log.error('unhandled', cause));
process.stdout.on('error', () => {}); // nobody need be reading
process.stderr.on('error', () => {});

lockDown();
registerScheme();
settleGraphics(folders.data, log);
removeStaleLock(folders.data);

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(
    () => openKiosk(folders, import.meta.dirname, log),
    (cause) => log.error('not-ready', cause),
  );
} else {
  process.stderr.write(`Foyer is already running with the data folder ${folders.data}.\n`);
  app.exit(0);
}
