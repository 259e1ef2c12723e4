import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import { daysAfter } from '#core/local-date.ts';
import { daysIn, periodBefore, periodNamed, periodNames } from '#core/statistics/periods.ts';

const day = (text: string) => text as LocalDate;

test('each name means its days', () => {
  const on = (today: string) => periodNames.map((name) => Object.values(periodNamed(name, day(today))));
  expect(on('2026-11-28')).toEqual([
    ['2026-11-01', '2026-11-28'],
    ['2026-11-01', '2026-11-28'],
    ['2026-10-01', '2026-10-31'],
    ['2025-11-29', '2026-11-28'],
  ]);
  expect(on('2028-03-01')).toEqual([
    ['2028-02-03', '2028-03-01'],
    ['2028-03-01', '2028-03-01'],
    ['2028-02-01', '2028-02-29'],
    ['2027-03-03', '2028-03-01'],
  ]);
  expect(on('2026-01-31')[2]).toEqual(['2025-12-01', '2025-12-31']);
});

test('the period before ends the day before, and is as long', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 1_200 }), (start, days) => {
      const from = daysAfter(day('2020-01-01'), start);
      const period = { from, to: daysAfter(from, days - 1) };
      const before = periodBefore(period);
      expect(daysIn(before)).toBe(days);
      expect(daysAfter(before.to, 1)).toBe(period.from);
    }),
  );
});
