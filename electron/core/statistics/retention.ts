import type { LocalDate } from '#contract/model.ts';
import { monthsAfter } from '#core/local-date.ts';

/**
 * The first day whose counters and texts are kept. Whole calendar months go and stay: no month's report or archive is
 * made of half of it.
 */
export function firstDayKept(today: LocalDate, months: number): LocalDate {
  return `${monthsAfter(today, -months).slice(0, 8)}01` as LocalDate; // every month has one
}

/**
 * On so many days of the last month must something have been counted before anything is removed: a clock that jumped
 * ahead a few days ago would otherwise cost all that was ever counted.
 */
export const fewestDaysCounted = 10;
