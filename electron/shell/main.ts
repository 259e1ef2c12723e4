import './unforeseen.ts'; // before anything that could fail

import { app } from 'electron';
import { openLog } from '#platform/log.ts';
import { followTimeZone } from '#platform/time-zone.ts';
import { begin } from './begin.ts';
import { runCommand } from './command.ts';
import { settleGraphics } from './graphics.ts';
import { findGround, type Ground } from './ground.ts';
import { introduce } from './introduction.ts';
import { openKiosk } from './kiosk.ts';
import { lockDown } from './lockdown.ts';
import { findPlaces } from './places.ts';
import { registerScheme } from './protocol.ts';
import { startInstead } from './relaunch.ts';
import { isFolderThere } from './silent-share.ts';
import { takeLock } from './single-instance.ts';
import { watchTyping } from './typing.ts';
import { tellOfTheUnforeseen } from './unforeseen.ts';
import { settleUpdate } from './update.ts';

/** The shell: one window, locked down; two processes, kept running; files and calls, passed through. */

const places = findPlaces({
  bundle: import.meta.dirname,
  resources: process.resourcesPath,
  isPackaged: app.isPackaged,
  environment: process.env,
});
const beginning = begin();
if (beginning.kind === 'command') runCommand(beginning.words, places);
else runAlone(findGround(beginning.wanted), beginning.followed);

/** `followed`: whether the folders may be used is known. Chromium starts meanwhile. */
function runAlone(ground: Ground, followed: Promise<void>): void {
  app.setPath('sessionData', ground.browser); // what Chromium keeps for itself stays apart from what is ours
  const lock = takeLock(ground.locks, (folder) => {
    app.setPath('userData', folder);
    return app.requestSingleInstanceLock();
  });
  if (lock === 'held') {
    process.stderr.write(
      `Foyer is already running with the data folder ${ground.trouble?.wanted ?? ground.data}.\n`,
    );
    app.exit(0);
  } else {
    run(ground, lock === 'taken', followed);
  }
}

function run(ground: Ground, hasLock: boolean, followed: Promise<void>): void {
  const log = openLog(ground.logs, 'shell', 2 * 1024 ** 2); // 2 MB
  tellOfTheUnforeseen(log);

  const update = { dataFolder: ground.data, version: app.getVersion(), startAnew: startInstead, log };
  if (!settleUpdate(update)) return; // the version before it starts instead
  introduce(ground, log);
  if (!hasLock) log.warn('no-lock'); // a second Foyer would not be found out
  followTimeZone();
  const typing = watchTyping();
  lockDown(typing.isOpen);
  registerScheme();
  settleGraphics(ground.data, log);
  Promise.all([isFolderThere(ground.content), app.whenReady(), followed])
    .then(([hasContent]) => openKiosk({ ground, places, typing, hasContent }, log))
    .catch((cause) => {
      log.error('kiosk-not-opened', cause);
      app.exit(1); // whoever restarts this process may have more luck: without a window it is of no use
    });
}
