import type { Comfort, ItemRef, LanguageTag, LocalDate } from './model.ts';

/** What is asked about the counters. */
export type StatisticsCommand =
  /** What was counted on these days, both included, and on as many before them. */
  | { readonly kind: 'read-statistics'; readonly from: LocalDate; readonly to: LocalDate }
  /** One item through the weeks, as far back as three years. */
  | { readonly kind: 'read-story'; readonly item: ItemRef; readonly to: LocalDate };

export type StatisticsAnswer =
  | { readonly kind: 'statistics'; readonly statistics: Statistics }
  | { readonly kind: 'story'; readonly story: Story };

/** How often; null where a database of an older version did not count it, which is not 0. */
export type Count = number | null;

/** Days, both included. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Numbers only, and all that the owner's pictures are drawn from. */
export interface Statistics {
  readonly days: Days;
  /** The equal period before. */
  readonly daysBefore: Days;
  /** The first day on which anything was counted; null before there is one. Days before it are unknown, not 0. */
  readonly firstDay: LocalDate | null;
  /** The first day that is kept where older counters were removed; null where none ever was. */
  readonly keptSince: LocalDate | null;
  /** Whatever was on the wall in either period, most opened first. */
  readonly items: readonly ItemStatistics[];
  readonly languages: readonly LanguageStatistics[];
  /** Of the exercises: how long they stayed open, by `dwellFromS`. */
  readonly exerciseDwell: NowAndBefore<readonly Count[]>;
  readonly use: NowAndBefore<UseCounts>;
  /** The hours of the week in which the wall was lit, Monday first. */
  readonly week: readonly WeekHour[];
  /** What is in no period, as the computer's clock was wrong. */
  readonly apart: {
    readonly undated: ApartCounts;
    /** On days that have not come yet. */
    readonly later: ApartCounts;
  };
}

/** From how many seconds on each bucket of `exerciseDwell` counts. */
export const dwellFromS = [0, 5, 15, 30, 60] as const;

export interface NowAndBefore<T> {
  readonly now: T;
  readonly before: T;
}

export interface ItemStatistics {
  readonly item: ItemRef;
  /** The titles that it had last; a language that it was never shown in is not there. */
  readonly titles: Readonly<Record<LanguageTag, string>>;
  /** The last of these days on which it was counted. */
  readonly lastDay: LocalDate;
  /** Null where it was not on the wall in the period at all. */
  readonly now: ItemCounts | null;
  readonly before: ItemCounts | null;
}

export interface ItemCounts {
  readonly shown: Count;
  readonly opened: Count;
  readonly read: Count;
  /** Exercises alone. */
  readonly finished: Count;
  readonly taken: Count;
}

export interface LanguageStatistics extends NowAndBefore<{ readonly opened: Count; readonly read: Count }> {
  readonly language: LanguageTag;
}

export interface UseCounts {
  readonly visits: number;
  /** Hours in which the wall was on. */
  readonly litHours: number;
  /** Those of them in which somebody touched it. */
  readonly usedHours: number;
  /** Visits that used each. */
  readonly comforts: Readonly<Record<Comfort, Count>>;
}

/** One hour of the week, over the whole period. */
export interface WeekHour {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly visits: number;
  /** How often the wall was on in it. */
  readonly litHours: number;
}

export interface ApartCounts {
  readonly opened: Count;
  readonly visits: number;
}

/** An item through the weeks, oldest first, without gaps. */
export interface Story {
  readonly item: ItemRef;
  readonly titles: Readonly<Record<LanguageTag, string>>;
  /** From the first week in which it was counted. */
  readonly weeks: readonly StoryWeek[];
  /** Oldest first. */
  readonly marks: readonly StoryMark[];
}

/** Something that was done to an item on a day. */
export interface StoryMark {
  readonly date: LocalDate;
  readonly kind: 'changed' | 'approved' | 'renamed';
}

export interface StoryWeek extends ItemCounts {
  /** Its first day. */
  readonly monday: LocalDate;
}
