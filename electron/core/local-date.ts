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

/** The minute that it is where this computer stands, `2026-11-22T14:32`. */
export function localMinuteOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${localDateOf(now)}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The day after this one. */
export function nextDay(day: LocalDate): LocalDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isLast = date === daysOf(year, month);
  const [nextYear, nextMonth] = isLast && month === 12 ? [year + 1, 1] : [year, isLast ? month + 1 : month];
  const digits = (count: number, value: number) => String(value).padStart(count, '0');
  return `${digits(4, nextYear)}-${digits(2, nextMonth)}-${digits(2, isLast ? 1 : date + 1)}` as LocalDate; // a day follows a day
}

/** So many days later. */
export function daysAfter(day: LocalDate, days: number): LocalDate {
  return new Date(dayNumber(day) * dayMs + days * dayMs).toISOString().slice(0, 10) as LocalDate; // built as one
}

/** So many months later, on the same day or on the month's last where it has no such day. */
export function monthsAfter(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const first = `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-01` as LocalDate; // built as one
  return daysAfter(first, Math.min(date, daysOf(toYear, toMonth)) - 1);
}

/** How many days it is from one to the other; below 0 where the other is earlier. */
export function daysBetween(one: LocalDate, other: LocalDate): number {
  return dayNumber(other) - dayNumber(one);
}

const dayMs = 86_400_000;

/** Days since 1970: a date alone has no hours that a clock change could take. */
function dayNumber(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
