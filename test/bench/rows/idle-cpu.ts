import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Launch } from '#build/launch.ts';
import { runElectron } from '#test/bench/electron/electron-run.ts';
import { processorMsOfTree } from '#test/bench/electron/process-tree.ts';
import { onStage } from '#test/bench/electron/stage.ts';
import type { Row } from '#test/bench/row.ts';
import { takeLongTurns } from '#test/bench/take-turns.ts';
import { openInThreeDays } from '#test/support/closed-hours.ts';

const settleMs = 30_000; // the content is read in
const measuredMs = 60_000;

/** What keeps a fan turning day and night: processor time while nobody touches the glass. */
export const idleCpu: Row = {
  id: 'idle-cpu',
  metric: 'processor time of a minute, ms',
  target: { kind: 'at-most', times: 1.3 },
  rounds: 1,
  mostRounds: 1,
  measure: (rounds) => {
    if (process.platform !== 'linux') throw new Error('only Linux says how much time a process took');
    return onStage(async (stage) => {
      const folderOfRun = () => mkdtemp(join(stage.folder, 'run-'));
      const closed = async () => {
        const folder = await folderOfRun();
        await mkdir(join(folder, 'data'));
        const settings = JSON.stringify({ openingHours: openInThreeDays() });
        await writeFile(join(folder, 'data', 'settings.json'), settings);
        return folder;
      };
      const darkMs = async (folder: string) => {
        const tookMs = await processorMs(stage.planKiosk(folder));
        const log = await readFile(join(folder, 'data', 'logs', 'service.log'), 'utf8');
        if (log.includes('settings-spoilt'))
          throw new Error('the kiosk did not take its opening hours: it was lit');
        return tookMs;
      };
      const times = await takeLongTurns(rounds, {
        loop: async () => processorMs(stage.planKiosk(await folderOfRun())),
        slides: async () => processorMs(stage.planPeer('css-slides', await folderOfRun())),
        dark: async () => darkMs(await closed()),
        empty: async () => processorMs(stage.planPeer('empty-window', await folderOfRun())),
      });
      return [
        {
          kind: 'compared',
          part: 'loop',
          ours: times.loop,
          peer: times.slides,
          remark:
            'all processes, slides with their moving figures; against words that fade by CSS, and a walker',
        },
        {
          kind: 'compared',
          part: 'dark',
          target: { kind: 'at-most', times: 1.2 },
          ours: times.dark,
          peer: times.empty,
          remark: 'all processes, outside opening hours; against a window with one line of text',
        },
      ];
    });
  },
};

async function processorMs(launch: Launch): Promise<number> {
  const run = runElectron(launch);
  try {
    await run.paintedAfterMs;
    await pause(settleMs);
    const before = await processorMsOfTree(run.pid);
    await pause(measuredMs);
    return (await processorMsOfTree(run.pid)) - before;
  } finally {
    await run.end();
  }
}
