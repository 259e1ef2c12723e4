import { expect, test } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import { isLocalMonth, monthBefore, monthsOf, weekdayOf } from '#core/statistics/report/month.ts';
import { countMonths } from '#core/statistics/report/month-counts.ts';
import { printMonth } from '#core/statistics/report/printed-month.ts';
import { printPeriod } from '#core/statistics/report/printed-period.ts';
import { undatedDate } from '#core/statistics/tally.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';

const day = (date: string) => date as LocalDate; // days of the calendar
const days = [...countedDays({ from: day('2026-10-01'), to: day('2026-12-31'), seed: 7 })];
const rows = { items: days.flatMap(({ items }) => items), hours: days.flatMap(({ hours }) => hours) };

test('the months of three months of a real wall add up to what was counted', () => {
  const months = countMonths(rows);
  expect(months.map(({ month }) => month)).toEqual(['2026-10', '2026-11', '2026-12']);
  const opened = months
    .flatMap(({ items }) => items)
    .reduce((sum, { counts }) => sum + (counts.opened ?? 0), 0);
  expect(opened).toBe(rows.items.reduce((sum, row) => sum + (row.opened ?? 0), 0));
  for (const { visits, visitsByDay, visitsByHour } of months) {
    expect(visitsByHour.reduce((sum, one) => sum + one)).toBe(visits);
    expect(visitsByDay.reduce((sum, one) => sum + one)).toBe(visits);
    expect(visitsByDay.slice(5)).toEqual([0, 0]); // it is closed at weekends
  }
});

test('undated rows belong to no month', () => {
  const [first] = rows.hours;
  if (first === undefined) throw new Error('There is an hour.');
  expect(countMonths({ items: [], hours: [{ ...first, date: undatedDate }] })).toEqual([]);
});

test('a report puts languages together, the most opened item first', () => {
  const { items, languages, touchedOfTen, byDay } = printPeriod(countMonths(rows).map(printMonth));
  const opened = items.map(({ counts }) => counts.opened?.atLeast ?? 0);
  expect(opened).toEqual(opened.toSorted((one, other) => other - one));
  expect(opened[0]).toBeGreaterThan(20);
  expect(languages.map(({ language }) => language)).toEqual(['en', 'de']);
  expect(touchedOfTen).toBeGreaterThan(2);
  expect(byDay).toHaveLength(7);
});

test('a month of nothing is a report of nothing, and one visit is not told apart from four', () => {
  expect(printPeriod([]).visits).toEqual({ atLeast: 0, atMost: 0 });
  const [first] = rows.hours;
  if (first === undefined) throw new Error('There is an hour.');
  const visited = (visits: number) =>
    countMonths({ items: [], hours: [{ ...first, visits }] }).map(printMonth);
  expect(visited(1)).toEqual(visited(4));
});

test('months and days of the week are those of the calendar', () => {
  expect(['2026-11', '2026-13', '2026-1', '2026-11-01'].map(isLocalMonth)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(monthBefore(monthsOf(2027)[0] ?? ('' as never))).toBe('2026-12');
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
    const date = new Date(at);
    expect(weekdayOf(date.toISOString().slice(0, 10))).toBe((date.getUTCDay() + 6) % 7);
  }
});
