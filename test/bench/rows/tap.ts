import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withKiosk } from '#test/bench/electron/driven-kiosk.ts';
import type { Row } from '#test/bench/row.ts';
import { recordPlainScreens } from '#test/bench/taps/plain-screens.ts';
import { judgeTaps, plainTapTimes, tapTimes, turnToQuestion } from '#test/bench/taps/tap-times.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const walks = 2; // of each in a turn: three turns are 204 touches
const restMs = 3_000; // a window comes to rest after its start
const mostMs = 100;

/** Whether the screen answers a touch as quickly as if there were nothing but buttons on it. */
export const tap: Row = {
  id: 'tap',
  metric: 'touch to the frame with its answer, ms',
  target: { kind: 'at-most', times: 1.25 },
  rounds: 1,
  mostRounds: 1,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const screens = await withKiosk(join(folder, 'recorded'), async ({ page }) => {
        await turnToQuestion(page);
        return await recordPlainScreens(page, join(folder, 'plain'));
      });
      const seen = { ours: [] as number[], peer: [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        const times = await withKiosk(join(folder, `round-${round}`), async ({ page }) => {
          await pause(restMs);
          return await tapTimes(page, walks);
        });
        seen.ours.push(...times);
        seen.peer.push(...(await plainTapTimes(screens, walks)));
      }
      return judgeTaps(seen.ours, seen.peer, {
        mostMs,
        remark: 'against the same screens in plain HTML, changed by a script of fifteen lines',
      });
    }),
};
