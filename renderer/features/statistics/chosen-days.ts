import type { Ask } from '#client/screen-client.ts';
import type { LanguageTag, LocalDate } from '#contract/model.ts';
import type { Days } from '#contract/staff-statistics.ts';
import { type PeriodName, periodNamed } from '#core/statistics/periods.ts';

/** Which days are looked at: by a name, or any. */
export interface ChosenDays {
  readonly name: PeriodName | 'days';
  readonly days: Days;
}

/** The days that a name means today. */
export function daysNamed(name: PeriodName, today: LocalDate): ChosenDays {
  return { name, days: periodNamed(name, today) };
}

/** What the owner's statistics are given. */
export interface StatisticsProps {
  readonly ask: Ask;
  readonly today: LocalDate;
  /** In which titles and numbers are written. */
  readonly language: LanguageTag;
}
