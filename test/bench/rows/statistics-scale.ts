import { join } from 'node:path';
import { createStatisticsReader } from '#adapters/sqlite/statistics-reader.ts';
import type { LocalDate } from '#contract/model.ts';
import { periodBefore, periodNamed } from '#core/statistics/periods.ts';
import { multiplyItems } from '#test/bench/exports/many-rows.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';

const plan = { from: '2023-11-29' as LocalDate, to: '2026-11-28' as LocalDate, seed: 1 };
const times = 22; // 231,000 rows become five million

/** Whether a year is still added up in step with the rows there are, where there are five million of them. */
export const statisticsScale: Row = {
  id: 'statistics-scale',
  metric: "a year's sums, ms for a thousand rows",
  target: { kind: 'at-most', times: 1.1 },
  rounds: 5,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const one = join(folder, 'one.db');
      const many = join(folder, 'many.db');
      const rows = writeCounters(one, countedDays(plan));
      writeCounters(many, countedDays(plan));
      multiplyItems(many, times);
      const seen = await takeTurns(rounds, {
        many: () => msOfYear(many) / ((rows * times) / 1_000),
        one: () => msOfYear(one) / (rows / 1_000),
      });
      const ms = (perThousand: number) => Math.round(perThousand * ((rows * times) / 1_000));
      const [quickest = 0] = seen.many.toSorted((first, second) => first - second);
      return [
        {
          kind: 'compared',
          ours: seen.many,
          peer: seen.one,
          remark: `${rows * times} rows of 660 items, ${ms(quickest)} ms at best, against ${rows} rows of 30`,
        },
      ];
    }),
};

function msOfYear(path: string): number {
  const now = periodNamed('year', plan.to);
  const startedAtMs = performance.now();
  createStatisticsReader(path).sums({ now, before: periodBefore(now), today: plan.to });
  return performance.now() - startedAtMs;
}
