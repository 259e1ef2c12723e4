import type { LocalMonth } from '#contract/staff-reports.ts';
import type { HourCount, ItemCount } from '#core/statistics/counters.ts';
import { hourCounters } from '#core/statistics/counters.ts';
import { undatedDate } from '#core/statistics/tally.ts';
import { monthOf, weekdayOf } from './month.ts';

/** What a report tells of an item; how long it was open is left to the archive. */
export const reportedItemCounts = [
  'shown',
  'opened',
  'read',
  'finished',
  'taken',
] as const satisfies readonly ItemCount[];
export type ReportedItemCount = (typeof reportedItemCounts)[number];

/** What people turned on for themselves. */
export const comfortCounts: readonly ComfortCount[] = hourCounters
  .map(({ name }) => name)
  .filter((name): name is ComfortCount => /^visits_[a-z]+_(?:text|contrast|motion|reach)$/.test(name));
export type ComfortCount = Extract<HourCount, `visits_${'larger' | 'more' | 'less' | 'low'}_${string}`>;

/** What was counted on one kiosk in one month. Null stands for what an older version did not count. */
export interface MonthCounts {
  readonly month: LocalMonth;
  readonly items: readonly ItemMonth[];
  readonly visits: number;
  readonly comforts: Readonly<Record<ComfortCount, number | null>>;
  readonly litHours: number;
  /** Lit hours with at least one visit. */
  readonly touchedHours: number;
  /** Visits by hour of the day, 24 numbers, and by day of the week, Monday first. */
  readonly visitsByHour: readonly number[];
  readonly visitsByDay: readonly number[];
  /** Hours of the day in which the screen was lit at all. */
  readonly litByHour: readonly boolean[];
}

/** One item in one language. */
export interface ItemMonth {
  readonly kind: string;
  readonly item: string;
  readonly language: string;
  readonly title: string | null;
  readonly counts: Readonly<Record<ReportedItemCount, number | null>>;
}

/** What is read of a row of an item. */
export type CountedItem = Readonly<Record<ReportedItemCount, number | null>> &
  Omit<ItemMonth, 'counts'> & { readonly date: string };

/** What is read of a row of an hour. */
export type CountedHour = Readonly<Record<ComfortCount | 'visits' | 'lit_minutes', number | null>> & {
  readonly date: string;
  readonly hour: number;
};

/** Adds up rows month by month. Undated ones belong to no month and are left out. */
function createMonthTally() {
  const months = new Map<LocalMonth, Sums>();
  let [lastDate, lastSums, lastDay] = ['', emptySums(), 0]; // rows of a day come together
  const sumsAt = (date: string): Sums => {
    if (date === lastDate) return lastSums;
    const month = monthOf(date);
    const sums = months.get(month) ?? emptySums();
    months.set(month, sums);
    [lastDate, lastSums, lastDay] = [date, sums, weekdayOf(date)];
    return sums;
  };

  return {
    addItem(row: CountedItem): void {
      if (row.date === undatedDate) return;
      const { items } = sumsAt(row.date);
      const key = `${row.kind}/${row.item}/${row.language}`;
      const item = items.get(key) ?? emptyItem(row);
      if (!items.has(key)) items.set(key, item);
      for (const name of reportedItemCounts) item.counts[name] = plus(item.counts[name], row[name]);
    },

    addHour(row: CountedHour): void {
      if (row.date === undatedDate) return;
      const sums = sumsAt(row.date);
      const visits = row.visits ?? 0;
      const isLit = (row.lit_minutes ?? 0) > 0;
      sums.visits += visits;
      if (isLit) sums.litHours += 1;
      if (isLit && visits > 0) sums.touchedHours += 1;
      if (isLit) sums.litByHour[row.hour] = true;
      sums.visitsByHour[row.hour] = (sums.visitsByHour[row.hour] ?? 0) + visits;
      sums.visitsByDay[lastDay] = (sums.visitsByDay[lastDay] ?? 0) + visits;
      for (const name of comfortCounts) sums.comforts[name] = plus(sums.comforts[name], row[name]);
    },

    /** The months that were counted, the oldest first. */
    months(): readonly MonthCounts[] {
      return [...months]
        .map(([month, { items, ...sums }]) => ({ month, ...sums, items: [...items.values()] }))
        .sort((one, other) => (one.month < other.month ? -1 : 1));
    },
  };
}

/** The months of these rows, the oldest first. */
export function countMonths(rows: {
  readonly items: Iterable<CountedItem>;
  readonly hours: Iterable<CountedHour>;
}): readonly MonthCounts[] {
  const tally = createMonthTally();
  for (const row of rows.items) tally.addItem(row);
  for (const row of rows.hours) tally.addHour(row);
  return tally.months();
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

interface Sums {
  readonly items: Map<string, ItemMonth & { readonly counts: Growing<ItemMonth['counts']> }>;
  visits: number;
  readonly comforts: Growing<MonthCounts['comforts']>;
  litHours: number;
  touchedHours: number;
  readonly visitsByHour: number[];
  readonly visitsByDay: number[];
  readonly litByHour: boolean[];
}

function emptySums(): Sums {
  return {
    items: new Map(),
    visits: 0,
    comforts: {
      visits_larger_text: null,
      visits_more_contrast: null,
      visits_less_motion: null,
      visits_low_reach: null,
    },
    litHours: 0,
    touchedHours: 0,
    visitsByHour: Array.from({ length: 24 }, () => 0),
    visitsByDay: Array.from({ length: 7 }, () => 0),
    litByHour: Array.from({ length: 24 }, () => false),
  };
}

function emptyItem({ kind, item, language, title }: CountedItem) {
  const counts: Growing<ItemMonth['counts']> = {
    shown: null,
    opened: null,
    read: null,
    finished: null,
    taken: null,
  };
  return { kind, item, language, title, counts };
}

function plus(sum: number | null, count: number | null): number | null {
  return count === null ? sum : (sum ?? 0) + count;
}
