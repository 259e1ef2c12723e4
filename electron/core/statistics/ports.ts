import type { ViewBatch } from '#contract/api.ts';
import type { ItemRef, LanguageTag, LocalDate } from '#contract/model.ts';
import type { DatabaseState } from '#core/health/health-facts.ts';
import type { HourCount, ItemCount } from './counters.ts';

/** The counters on disk. */
export interface CounterStore {
  /**
   * Returns when the batch is on disk; a batch that was counted before is not counted again.
   * Throws a `KioskError` `store-unavailable` while the database takes no write.
   */
  record(batch: ViewBatch, titleOf: TitleOf): void;
  /** On how many of these days something was counted. Throws as `record` does. */
  countDays(from: LocalDate, to: LocalDate): number;
  /** Removes what was counted before this day, and notes that it did. Throws as `record` does. */
  removeBefore(day: LocalDate): void;
  /** Whether it takes what is counted. */
  state(): DatabaseState;
  /** Looks whether the file is still there, ours and whole, and mends it. To be called every minute. Never throws. */
  look(): void;
  /** Whether the newest copy is a day old. */
  isBackupDue(): boolean;
  /** Copies it, keeps the copy where it is sound, and drops the oldest. Never rejects. */
  backUp(): Promise<void>;
  /** The last time that it was taken away while it was open; null for never. */
  putBack(): PutBackNote | null;
  close(): void;
}

/**
 * Somebody deleted the open database, put something else in its place or cut it, and its rows were put back; or it was
 * missing at the start, and its last copy was taken.
 */
export interface PutBackNote {
  readonly what: 'gone' | 'replaced' | 'cut' | 'missing';
  readonly atMs: number;
}

/** Looks at the counters without ever writing. */
export interface CounterReader {
  /** Gives the rows of these days to `use` while they hold still, and answers what `use` answers. */
  read<T>(period: Period, use: (rows: CounterRows) => Promise<T>): Promise<T>;
  /** The first and the last day of which something is counted; null where nothing is. */
  days(): Promise<Period | null>;
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
  /** What tells this kiosk's counters from others'; empty where an earlier version of Foyer keeps them. */
  readonly kiosk: string;
  /** The first day that is kept where older counters were removed; null where none ever was. */
  readonly keptSince: LocalDate | null;
  readonly items: Iterable<ItemCounterRow>;
  readonly hours: Iterable<HourCounterRow>;
}

/** What is counted of one item in one hour; the title is the one that it had when it was last counted. */
export type ItemCounterRow = ItemKey & { readonly title: string | null } & Counts<ItemCount>;
/** What is counted of one hour. */
export type HourCounterRow = HourKey & Counts<HourCount>;

export interface HourKey {
  readonly date: string;
  readonly hour: number;
}

export interface ItemKey extends HourKey {
  readonly kind: string;
  readonly item: string;
  readonly surface: string;
  readonly language: string;
}

/** A number for each counter, by its name; null where an older version of Foyer did not count it. */
type Counts<Name extends string> = Readonly<Record<Name, number | null>>;
