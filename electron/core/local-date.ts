import type { LocalDate } from '#contract/model.ts';

/** True for a day that exists, written as `2026-11-22`. */
export function isLocalDate(text: string): text is LocalDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]; // three groups of digits
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/** The day that it is where this computer stands. */
export function localDateOf(now: Date): LocalDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as LocalDate; // built as one
}

/** The day after this one. */
export function nextDay(day: LocalDate): LocalDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isLast = date === daysOf(year, month);
  const [nextYear, nextMonth] = isLast && month === 12 ? [year + 1, 1] : [year, isLast ? month + 1 : month];
  const digits = (count: number, value: number) => String(value).padStart(count, '0');
  return `${digits(4, nextYear)}-${digits(2, nextMonth)}-${digits(2, isLast ? 1 : date + 1)}` as LocalDate; // a day follows a day
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
