import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalMonth } from '#contract/staff-reports.ts';
import type { ItemMonth, MonthCounts } from '#core/statistics/report/month-counts.ts';
import { printMonth } from '#core/statistics/report/printed-month.ts';
import { printPeriod } from '#core/statistics/report/printed-period.ts';
import {
  bandStarts,
  printBands,
  printCount,
  printedText,
  sumPrinted,
} from '#core/statistics/report/suppression.ts';

test('1 to 4 are printed as "<5", and none and 5 as they are', () => {
  expect([0, 1, 4, 5, 41].map((count) => printedText(printCount(count)))).toEqual([
    '0',
    '<5',
    '<5',
    '5',
    '41',
  ]);
  expect(printedText(null)).toBe('');
});

test('a sum is what is known of it', () => {
  const sum = (...counts: number[]) => printedText(sumPrinted(counts.map(printCount)));
  expect(sum(5, 36)).toBe('41');
  expect(sum(41, 2)).toBe('42–45');
  expect(sum(0, 3)).toBe('<5');
  expect(sum(1, 1)).toBe('2–8');
  expect(printedText(sumPrinted([null, printCount(7)]))).toBe('7');
  expect(printedText(sumPrinted([null]))).toBe('');
});

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
const months = ['2026-11', '2026-12', '2027-01'] as const;
const kiosks = ['front', 'back'] as const;

/** A kiosk's months with two items in two languages. */
const counted: fc.Arbitrary<readonly MonthCounts[]> = fc.tuple(
  ...months.map((month) =>
    fc
      .record({
        items: fc.tuple(...['ice', 'gas'].flatMap((item) => ['en', 'vi'].map((tag) => itemMonth(item, tag)))),
        visits: count,
        comfort: fc.option(count),
        byHour: fc.array(count, { minLength: 24, maxLength: 24 }),
        litHours: fc.integer({ min: 0, max: 300 }),
        touchedHours: fc.integer({ min: 0, max: 300 }),
      })
      .map(
        ({ items, visits, comfort, byHour, litHours, touchedHours }): MonthCounts => ({
          month: month as LocalMonth, // one of three
          items,
          visits,
          comforts: {
            visits_larger_text: comfort,
            visits_more_contrast: 0,
            visits_less_motion: null,
            visits_low_reach: 2,
          },
          litHours,
          touchedHours,
          visitsByHour: byHour,
          visitsByDay: byHour.slice(0, 7),
          litByHour: byHour.map((visits) => visits > 0),
        }),
      ),
  ),
);

function itemMonth(item: string, language: string): fc.Arbitrary<ItemMonth> {
  return fc
    .record({ shown: count, opened: count, read: count, finished: fc.option(count), taken: count })
    .map((counts) => ({ kind: 'topic', item, language, title: item, counts }));
}

/** Another count that is hidden where this one is. */
function otherwise(count: number, pick: () => number): number {
  return 0 < count && count < 5 ? 1 + (pick() % 4) : count;
}

function withOtherHiddenCounts(of: readonly MonthCounts[], pick: () => number): readonly MonthCounts[] {
  return of.map((month) => ({
    ...month,
    visits: otherwise(month.visits, pick),
    comforts: { ...month.comforts, visits_low_reach: otherwise(2, pick) },
    touchedHours: month.visits > 0 && month.visits < 5 ? pick() % 5 : month.touchedHours,
    items: month.items.map(({ counts, ...item }) => ({
      ...item,
      counts: {
        shown: counts.shown,
        opened: otherwise(counts.opened ?? 0, pick),
        read: otherwise(counts.read ?? 0, pick),
        finished: counts.finished === null ? null : otherwise(counts.finished, pick),
        taken: otherwise(counts.taken ?? 0, pick),
      },
    })),
  }));
}

test('no set of reports of overlapping or nested periods tells which of 1 to 4 a hidden count is', () => {
  fc.assert(
    fc.property(
      counted,
      counted,
      fc.infiniteStream(fc.nat(100)),
      fc.array(fc.tuple(fc.subarray([...months]), fc.subarray([...kiosks])), { minLength: 1, maxLength: 6 }),
      (front, back, picks, periods) => {
        const pick = () => picks.next().value;
        const reportsOf = (of: Readonly<Record<(typeof kiosks)[number], readonly MonthCounts[]>>) =>
          periods.map(([chosen, at]) =>
            printPeriod(
              at.flatMap((kiosk) =>
                of[kiosk].filter(({ month }) => (chosen as string[]).includes(month)).map(printMonth),
              ),
            ),
          );
        const others = { front: withOtherHiddenCounts(front, pick), back: withOtherHiddenCounts(back, pick) };
        expect(reportsOf(others)).toEqual(reportsOf({ front, back }));
      },
    ),
  );
});

test('beside a total, a part in the lowest band may still be anything from 0 to 4', () => {
  const small = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 5 });
  let printed = 0;
  fc.assert(
    fc.property(small, (counts) => {
      const total = counts.reduce((sum, one) => sum + one, 0);
      const bands = printBands(counts, printCount(total));
      if (bands === undefined) return;
      printed += 1;
      for (const [at, band] of bands.entries()) {
        if (band !== 0) continue;
        for (let value = 0; value < 5; value++)
          expect(canBe(bands, at, value, total), `${counts} ${at} ${value}`).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(printed).toBeGreaterThan(50); // the rule is not "never"
});

/** By trying: are there counts in these bands, this one with this value, that add up to what is printed of the total? */
function canBe(bands: readonly number[], at: number, value: number, total: number): boolean {
  const { atLeast, atMost } = printCount(total);
  const choices = bands.map((band, index) => {
    const [from, to] =
      index === at ? [value, value] : [bandStarts[band] ?? 0, (bandStarts[band + 1] ?? 61) - 1];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
  let sums = new Set([0]);
  for (const choice of choices)
    sums = new Set(
      [...sums].flatMap((sum) => choice.map((one) => sum + one).filter((next) => next <= atMost)),
    );
  return [...sums].some((sum) => sum >= atLeast);
}

test('where a total gives a part away, as five visits in five hours do, no part is told', () => {
  expect(printBands([1, 1, 1, 1, 1], printCount(5))).toEqual([0, 0, 0, 0, 0]); // 24 hours may hold them
  expect(printBands([4, 4, 4], printCount(12))).toBeUndefined();
  expect(printBands([5, 0, 0], printCount(5))).toBeUndefined();
});
