import type { ItemRef, LocalDate } from '#contract/model.ts';
import type { Story, StoryMark, StoryWeek } from '#contract/staff-statistics.ts';
import { daysAfter, daysBetween } from '#core/local-date.ts';
import { titlesOf } from './statistics.ts';
import type { StorySums } from './statistics-ports.ts';

const longestWeeks = 156; // three years

/** The days that a story may look back on, in whole weeks up to the one of this day. */
export function storyDays(to: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: daysAfter(mondayOf(to), -7 * (longestWeeks - 1)), to };
}

/** An item through the weeks: one in which it was not counted is there with 0, from the first in which it was. */
export function storyOf(
  item: ItemRef,
  to: LocalDate,
  { weeks, titles }: StorySums,
  marks: readonly StoryMark[] = [],
): Story {
  const counted = new Map(weeks.map((week) => [week.monday, week]));
  const first = weeks[0]?.monday;
  const count = first === undefined ? 0 : daysBetween(first, mondayOf(to)) / 7 + 1;
  return {
    item,
    marks,
    titles: titlesOf(titles, { kind: item.kind, item: item.id }),
    weeks: Array.from({ length: count }, (_, index) => {
      const monday = daysAfter(first ?? to, 7 * index);
      return counted.get(monday) ?? emptyWeek(monday);
    }),
  };
}

function emptyWeek(monday: LocalDate): StoryWeek {
  return { monday, shown: 0, opened: 0, read: 0, finished: 0, taken: 0 };
}

function mondayOf(day: LocalDate): LocalDate {
  const knownMonday = '2024-01-01' as LocalDate;
  const since = daysBetween(knownMonday, day) % 7;
  return daysAfter(day, -((since + 7) % 7));
}
