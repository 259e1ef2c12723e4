import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { withKiosk, withPeer } from '#test/bench/electron/driven-kiosk.ts';
import {
  type FrameWatch,
  latePercent,
  p99Ms,
  together,
  watchFrames,
} from '#test/bench/electron/watch-frames.ts';
import { median } from '#test/bench/figures.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const watchMs = 30_000; // of the loop, and as long of the figure
const warmMs = 1_000; // the first of each only fills the caches
const restMs = 5_000; // both windows come to rest after their start
const mostLatePercent = 0.5;
const longestMs = 50;

/** Whether the wall moves evenly: the loop with its figure, then the figure of the player. */
export const frames: Row = {
  id: 'frames',
  metric: 'frames of 60 s: late ones in %, p99 in ms, longest task in ms',
  target: { kind: 'at-most', times: 1.1 },
  rounds: 1,
  mostRounds: 1,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const seen: Record<'ours' | 'peer', FrameWatch[]> = { ours: [], peer: [] };
      let round = -1;
      const watchedMs = () => (round === 0 ? warmMs : watchMs);
      const keep = (who: 'ours' | 'peer') => async (watch: Promise<FrameWatch>) => {
        seen[who].push(await watch);
        return 0;
      };
      await takeTurns(rounds, {
        ours: () => {
          round += 1;
          return keep('ours')(
            withKiosk(join(folder, `round-${round}`), ({ page }) => framesOfKiosk(page, watchedMs())),
          );
        },
        peer: () => keep('peer')(withPeer('css-walker', (page) => framesOfPeer(page, 2 * watchedMs()))),
      });
      const [ours, peer] = [seen.ours.slice(1), seen.peer.slice(1)];
      const against = `late of the peer ${median(peer.map(latePercent)).toFixed(1)} %`;
      return [
        {
          kind: 'compared',
          part: 'late',
          target: { kind: 'at-most', times: 1 },
          ours: ours.map(latePercent),
          peer: ours.map(() => mostLatePercent),
          remark: `more than 25 ms after the one before; against ${mostLatePercent} %; ${against}`,
        },
        {
          kind: 'compared',
          part: 'p99',
          ours: ours.map(p99Ms),
          peer: peer.map(p99Ms),
          remark: 'against a figure of plain shapes that walks by CSS alone',
        },
        {
          kind: 'compared',
          part: 'task',
          target: { kind: 'at-most', times: 1 },
          ours: ours.map(({ longestTaskMs }) => longestTaskMs),
          peer: ours.map(() => longestMs),
          remark: `0 where no task took as long as ${longestMs} ms`,
        },
      ];
    }),
};

/** The loop from its first slide on, then the walk in the player. */
async function framesOfKiosk(page: Page, watchMs: number): Promise<FrameWatch> {
  await pause(restMs);
  const loop = await watchFrames(page, watchMs);
  await page.waitForSelector('html[data-slide-kind="question"]', { state: 'attached', timeout: 120_000 });
  await page.locator('.attract-touch').click();
  const heard = () => page.waitForSelector('html:not([data-deaf])', { state: 'attached' }); // a new screen is deaf at first
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).waitFor();
    await heard();
    await page.getByRole('button', { name }).click();
  };
  await press('All questions');
  await page.waitForSelector('.home', { state: 'attached' });
  await heard();
  await page.locator('.card[data-item="walking"]').first().dispatchEvent('click'); // also on a page that is not turned to
  for (const name of [/^None of these$/, /^None of these, or/, 'I will', 'Follow along']) await press(name);
  await page.waitForSelector('.player[data-part="move"]');
  return together([loop, await watchFrames(page, watchMs)]);
}

async function framesOfPeer(page: Page, watchMs: number): Promise<FrameWatch> {
  await pause(restMs);
  return await watchFrames(page, watchMs);
}
