import { expect, test } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import { daysAfter, daysBetween, isLocalDate, monthsAfter } from '#core/local-date.ts';

test('a day that exists is a date', () => {
  for (const text of ['2026-11-22', '2028-02-29', '2000-02-29']) expect(isLocalDate(text), text).toBe(true);
});

test('a day that does not exist, or is written otherwise, is none', () => {
  const others = [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '22/11/2026',
    '2026-1-2',
    '',
  ];
  for (const text of others) expect(isLocalDate(text), text).toBe(false);
});

test('a month later is the same day, or the last one of a shorter month', () => {
  const later = (date: string, months: number) => monthsAfter(date as LocalDate, months);
  expect(later('2026-11-28', 1)).toBe('2026-12-28');
  expect(later('2026-12-31', 2)).toBe('2027-02-28');
  expect(later('2028-03-31', -1)).toBe('2028-02-29');
  expect(later('2026-11-28', -24)).toBe('2024-11-28');
});

test('days are counted over months, years and clock changes', () => {
  expect(daysBetween('2026-03-28' as LocalDate, '2026-03-30' as LocalDate)).toBe(2);
  expect(daysAfter('2026-12-31' as LocalDate, 1)).toBe('2027-01-01');
  expect(daysAfter('2028-03-01' as LocalDate, -1)).toBe('2028-02-29');
});
