import { join } from 'node:path';
import { daysAfter, localDateOf } from '#core/local-date.ts';
import { withKiosk } from '#test/bench/electron/driven-kiosk.ts';
import { touchToDrawn } from '#test/bench/electron/statistics-times.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';
import { enterAsOwner, fillOwnersKiosk } from '#test/support/owners-kiosk.ts';

const mostMs = 150;
const threeYears = 3 * 365;

/** Whether the owner's numbers are there at a touch, with three years of one kiosk behind them. */
export const statistics: Row = {
  id: 'statistics',
  metric: 'touch to the drawn room, ms',
  target: { kind: 'at-most', times: 1 },
  rounds: 11,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const to = localDateOf(new Date());
      await fillOwnersKiosk(join(folder, 'data'), { from: daysAfter(to, -threeYears), to, seed: 1 });
      return await withKiosk(folder, async ({ page }) => {
        await enterAsOwner(page);
        const press = async (name: string) => {
          await page.getByRole('button', { name, exact: true }).click();
          await page.waitForTimeout(restMs);
        };
        const times = await takeTurns(rounds, {
          opened: async () => {
            await press('Wall');
            return await touchToDrawn(page, { button: 'Statistics', title: /in four weeks/ });
          },
          year: async () => {
            await press('4 weeks');
            return await touchToDrawn(page, { button: 'A year', title: /in a year/ });
          },
        });
        const remark = `three years of thirty items in two languages; against the ${mostMs} ms that feel like at once`;
        const limit = (ours: readonly number[]) => ({ ours, peer: ours.map(() => mostMs), remark });
        return [
          { kind: 'compared', part: 'opened', ...limit(times.opened) },
          { kind: 'compared', part: 'year', ...limit(times.year) },
        ];
      });
    }),
};

const restMs = 600; // a new screen is deaf for a moment, and comes to rest
