import type { LocalDate } from '#contract/model.ts';
import { daysAfter, daysBetween } from '#core/local-date.ts';
import type { Period } from './ports.ts';

/** The periods that an owner can ask for by name. All end today or before: today counts as far as it has gone. */
export const periodNames = ['four-weeks', 'this-month', 'last-month', 'year'] as const;
export type PeriodName = (typeof periodNames)[number];

/** The days that a name means today. */
export function periodNamed(name: PeriodName, today: LocalDate): Period {
  switch (name) {
    case 'four-weeks':
      return { from: daysAfter(today, -27), to: today }; // whole weeks: the weekdays of both periods are alike
    case 'this-month':
      return { from: firstOfMonth(today), to: today };
    case 'last-month': {
      const to = daysAfter(firstOfMonth(today), -1);
      return { from: firstOfMonth(to), to };
    }
    case 'year':
      return { from: daysAfter(today, -364), to: today };
  }
}

/** As many days, directly before. */
export function periodBefore({ from, to }: Period): Period {
  return { from: daysAfter(from, -daysIn({ from, to })), to: daysAfter(from, -1) };
}

export function daysIn({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

function firstOfMonth(day: LocalDate): LocalDate {
  return `${day.slice(0, 8)}01` as LocalDate; // every month has one
}
