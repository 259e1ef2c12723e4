import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { Log } from '#platform/log.ts';
import { countLoss, drawsInSoftware, rememberSoftwareDrawing } from './drawing.ts';

/** Draws in software where an earlier run of this version found it necessary, and finds out. Before ready. */
export function settleGraphics(dataFolder: string, log: Log): void {
  const marker = join(dataFolder, 'software-drawing');
  const version = `${app.getVersion()} ${process.versions.electron}`;
  const isSoftware = !hasGraphics() || drawsInSoftware(marker, version);
  if (isSoftware) {
    app.disableHardwareAcceleration();
    log.warn('draws-in-software', { hasGraphics: hasGraphics() });
  }
  let losses: readonly number[] = [];
  app.on('child-process-gone', (_event, { type, reason }) => {
    log.warn('child-process-gone', { type, reason });
    if (type !== 'GPU' || isSoftware) return;
    const counted = countLoss(losses, performance.now());
    losses = counted.losses;
    if (!counted.isTooMany || !rememberSoftwareDrawing(marker, version)) return;
    log.warn('restarting-to-draw-in-software');
    app.relaunch();
    app.quit();
  });
}

/**
 * False on a Linux without any graphics device, such as a virtual display. There the graphics process gives up at
 * once, and now and then (4 starts of 10 with Electron 33) leaves the page without a single frame.
 */
function hasGraphics(): boolean {
  return process.platform !== 'linux' || existsSync('/dev/dri');
}
