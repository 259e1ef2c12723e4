import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Launch } from '#build/launch.ts';
import { runElectron } from '#test/bench/electron/electron-run.ts';
import { onStage, type Stage } from '#test/bench/electron/stage.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';

/** How long a waiting room looks at nothing, each time in a browser profile that was never used before. */
export const start: Row = {
  id: 'start',
  metric: 'process start to first slide, ms',
  target: { kind: 'at-most', times: 1.25 },
  rounds: 9,
  measure: (rounds) =>
    onStage(async (stage) => {
      const filled = await fillKiosk(stage);
      const folderOfRun = () => mkdtemp(join(stage.folder, 'run-'));
      const times = await takeTurns(rounds, {
        first: async () => startOnce(stage.planKiosk(await folderOfRun())),
        peer: async () => startOnce(stage.planPeer('empty-window', await folderOfRun())),
        again: async () => {
          const folder = await folderOfRun();
          await cp(filled, folder, { recursive: true });
          return startOnce(stage.planKiosk(folder));
        },
      });
      const peer = 'against an Electron window with one line of text, both to the second frame';
      return [
        {
          kind: 'compared',
          part: 'first',
          ours: times.first,
          peer: times.peer,
          remark: `the very first start, content imported on the way; ${peer}`,
        },
        {
          kind: 'compared',
          part: 'again',
          ours: times.again,
          peer: times.peer,
          remark: `every later start, content and database there; ${peer}`,
        },
      ];
    }),
};

async function startOnce(launch: Launch): Promise<number> {
  const run = runElectron(launch);
  try {
    return await run.paintedAfterMs;
  } finally {
    await run.end();
  }
}

/** A kiosk that has run before: its content, releases and database, without what Chromium left. */
async function fillKiosk(stage: Stage): Promise<string> {
  const folder = join(stage.folder, 'filled');
  await startOnce(stage.planKiosk(folder));
  await rm(join(folder, 'data', 'browser'), { recursive: true, force: true });
  return folder;
}
