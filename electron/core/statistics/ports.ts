import type { ViewBatch } from '#contract/api.ts';
import type { ItemRef, LanguageTag, LocalDate } from '#contract/model.ts';

/** The counters on disk. */
export interface CounterStore {
  /**
   * Returns when the batch is on disk; a batch that was counted before is not counted again.
   * Throws a `KioskError` `store-unavailable` while the database takes no write.
   */
  record(batch: ViewBatch, titleOf: TitleOf): void;
  close(): void;
}

/** Looks at the counters without ever writing. */
export interface CounterReader {
  /** Gives the rows of these days to `use` while they hold still, and answers what `use` answers. */
  read<T>(period: Period, use: (rows: CounterRows) => Promise<T>): Promise<T>;
}

/** The title that an item has now; undefined for one that is gone. */
export type TitleOf = (item: ItemRef, language: LanguageTag) => string | undefined;

/** Whole days, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Rows as they come from the disk, oldest first. */
export interface CounterRows {
  readonly items: Iterable<ItemCounterRow>;
  readonly hours: Iterable<HourCounterRow>;
}

export interface ItemCounterRow {
  readonly date: string;
  readonly hour: number;
  readonly kind: string;
  readonly item: string;
  readonly title: string | null;
  readonly surface: string;
  readonly language: string;
  readonly shown: number;
  readonly opened: number;
  readonly read: number;
  readonly finished: number;
  readonly dwellS: number;
  /** Visits to the item that lasted < 5 s, 5–15, 15–30, 30–60 and ≥ 60 s. */
  readonly dwellUnder5: number;
  readonly dwell5To15: number;
  readonly dwell15To30: number;
  readonly dwell30To60: number;
  readonly dwellFrom60: number;
}

export interface HourCounterRow {
  readonly date: string;
  readonly hour: number;
  readonly visits: number;
  /** Visits that opened no item, one, two, three, and four or more. */
  readonly visitsOf0: number;
  readonly visitsOf1: number;
  readonly visitsOf2: number;
  readonly visitsOf3: number;
  readonly visitsOf4: number;
  readonly litMinutes: number;
}
