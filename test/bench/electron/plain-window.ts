import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { runElectron } from './electron-run.ts';
import type { Stage } from './stage.ts';

/** How long an Electron window with one line of text takes to open, cold. */
export async function plainWindowMs(stage: Stage): Promise<number> {
  const run = runElectron(stage.planPeer('empty-window', await mkdtemp(join(stage.folder, 'run-'))));
  return await run.paintedAfterMs.finally(() => run.end());
}
