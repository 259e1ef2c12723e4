import type { ItemRef, LocalDate } from '#contract/model.ts';
import type { ApartCounts, Count, Days, StoryWeek, UseCounts, WeekHour } from '#contract/staff-statistics.ts';

/** Adds the counters up where they lie. */
export interface StatisticsReader {
  /** Throws a `CounterReadError`. `today` tells what lies in the future. */
  sums(periods: { readonly now: Days; readonly before: Days; readonly today: LocalDate }): CounterSums;
  /** The weeks in which the item was counted, oldest first, and its titles. Throws a `CounterReadError`. */
  story(item: ItemRef, days: Days): StorySums;
}

/** What was added up of both periods. */
export interface CounterSums {
  readonly firstDay: LocalDate | null;
  readonly keptSince: LocalDate | null;
  readonly items: readonly ItemSums[];
  readonly titles: readonly TitleRow[];
  readonly exerciseDwell: { readonly now: readonly Count[]; readonly before: readonly Count[] };
  readonly hours: readonly HourSums[];
  readonly undated: ApartCounts;
  readonly later: ApartCounts;
}

/** An item in one language; the counts of the period before end in `Before`. */
export type ItemSums = ItemName &
  Readonly<Record<ItemSum | `${ItemSum}Before`, Count>> & {
    readonly language: string;
    /** On how many days it was counted: 0 is not on the wall. */
    readonly rows: number;
    readonly rowsBefore: number;
    readonly lastDay: string;
  };

/** What is added up of an item. */
export const itemSums = ['shown', 'opened', 'read', 'finished', 'taken'] as const;
export type ItemSum = (typeof itemSums)[number];

export interface ItemName {
  readonly kind: string;
  readonly item: string;
}

export interface TitleRow extends ItemName {
  readonly language: string;
  readonly title: string;
}

/** An hour of the week in one of the periods. */
export interface HourSums extends WeekHour, Readonly<Record<ComfortSum, Count>> {
  /** 1 in the period itself, 0 in the one before. */
  readonly isNow: number;
  readonly usedHours: number;
}

/** The column of each comfort. */
export const comfortSums = {
  'larger-text': 'visits_larger_text',
  'more-contrast': 'visits_more_contrast',
  'less-motion': 'visits_less_motion',
  'low-reach': 'visits_low_reach',
} as const satisfies Readonly<Record<keyof UseCounts['comforts'], string>>;
type ComfortSum = (typeof comfortSums)[keyof typeof comfortSums];

export interface StorySums {
  readonly titles: readonly TitleRow[];
  readonly weeks: readonly StoryWeek[];
}
