import type { LocalDate } from '#contract/model.ts';
import type { LocalMonth } from '#contract/staff-reports.ts';

/** True for a month written as `2026-11`. */
export function isLocalMonth(text: string): text is LocalMonth {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

export function monthOf(date: LocalDate | string): LocalMonth {
  return date.slice(0, 7) as LocalMonth; // the month of a day
}

export function monthBefore(month: LocalMonth): LocalMonth {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const [ofYear, before] = number === 1 ? [year - 1, 12] : [year, number - 1];
  return `${String(ofYear).padStart(4, '0')}-${String(before).padStart(2, '0')}` as LocalMonth; // built as one
}

/** The months from the one to the other, both included. */
export function monthsBetween(from: LocalMonth, to: LocalMonth): readonly LocalMonth[] {
  const months: LocalMonth[] = [];
  for (let month = to; month >= from; month = monthBefore(month)) months.unshift(month);
  return months;
}

/** Its days, for SQL and for comparing as text: the 31st is not before the end of any month. */
export function daysOfMonth(month: LocalMonth): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: `${month}-01` as LocalDate, to: `${month}-31` as LocalDate }; // see above
}

/** The twelve months of a year. */
export function monthsOf(year: number): readonly LocalMonth[] {
  return Array.from(
    { length: 12 },
    (_, index) => `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}` as LocalMonth, // built as one
  );
}

/** 0 for Monday. Of a day that exists. */
export function weekdayOf(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const zeller = day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100);
  return (zeller + Math.floor(y / 400) + 5) % 7;
}
