import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { Log } from '#platform/log.ts';
import { noteCrash } from './crash-notes.ts';
import {
  areTooMany,
  countLoss,
  drawsInSoftware,
  isNearLastLoss,
  rememberSoftwareDrawing,
} from './drawing.ts';
import { relaunch } from './relaunch.ts';

/** Draws in software where an earlier run of this version found it necessary, and finds out. Before ready. */
export function settleGraphics(dataFolder: string, log: Log): void {
  const marker = join(dataFolder, 'software-drawing');
  const version = `${app.getVersion()} ${process.versions.electron}`;
  const isSoftware = !hasGraphics() || drawsInSoftware(marker, version);
  if (isSoftware) {
    app.disableHardwareAcceleration();
    log.warn('draws-in-software', { hasGraphics: hasGraphics() });
  }
  const startAnew = (reason: string) => {
    noteCrash(dataFolder, 'screen');
    relaunch(log, reason);
  };
  let losses: readonly number[] = [];
  app.on('child-process-gone', (_event, { type, reason }) => {
    log.warn('child-process-gone', { type, reason });
    if (type !== 'GPU') return;
    losses = countLoss(losses, performance.now());
    if (!isSoftware && areTooMany(losses) && rememberSoftwareDrawing(marker, version)) {
      startAnew('draws in software from now on');
    } else if (isNearLastLoss(losses)) {
      startAnew('lost its graphics process too often');
    }
  });
}

/**
 * False on a Linux without any graphics device, such as a virtual display. There the graphics process gives up at
 * once, and now and then (4 starts of 10 with Electron 33) leaves the page without a single frame.
 */
function hasGraphics(): boolean {
  return process.platform !== 'linux' || existsSync('/dev/dri');
}
