import type { LocalHour } from '#contract/api.ts';
import type { LocalDate } from '#contract/model.ts';

/** Today where the kiosk stands. */
export function localDate(now: Date = new Date()): LocalDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as LocalDate;
}

/** The hour of now: the finest time that the screen tells anybody. */
export function localHour(now: Date = new Date()): LocalHour {
  return { date: localDate(now), hour: now.getHours() };
}
