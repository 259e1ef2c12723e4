import type { ItemRef, LocalDate } from '#contract/model.ts';
import type { ChangedBlock, Decision, TextRef } from '#contract/staff-approval.ts';
import type { ShownWords } from '#core/statistics/story-marks.ts';
import type { TextBlock } from './text-blocks.ts';
import type { DatedView } from './wall-changes.ts';
import type { DayEntry, WallView } from './wall-view.ts';

/** What of approvals is on disk. Each method throws a `KioskError` `store-unavailable` while the database cannot be used. */
export interface ApprovalStore {
  /** Every decision that was taken here, oldest first. */
  decisions(): readonly StoredDecision[];
  /** Returns when all of them are on disk; where it throws, none is. */
  decide(decisions: readonly StoredDecision[]): void;
  /** The words with these hashes; those that are not kept are left out. */
  texts(hashes: readonly string[]): ReadonlyMap<string, KeptText>;
  /** The texts that are kept, each with the first day on which it was on the wall. */
  keptSince(): ReadonlyMap<string, LocalDate>;
  /** Notes that this was on the wall from then on, and keeps the words that are new. */
  noteView(
    at: { readonly date: LocalDate; readonly time: string },
    view: WallView,
    texts: readonly KeptText[],
  ): void;
  /** What was on the wall on that day, in order, and which day is the first that is known. */
  day(date: LocalDate): { readonly firstDay: LocalDate | undefined; readonly views: readonly TimedView[] };
  /** What was on the wall on these days, in order, with what was there when they began. */
  views(from: LocalDate, to: LocalDate): readonly DatedView[];
  /** The words of an item that were on the wall, in the order in which they were. */
  shownWords(item: ItemRef): readonly ShownWords[];
  /** Forgets days before this one, and the words that only they had. */
  forgetBefore(date: LocalDate): void;
}

export interface StoredDecision extends TextRef, Decision {
  readonly hash: string;
}

/** The words of a text as they were shown. */
export interface KeptText {
  readonly hash: string;
  readonly title: string;
  /** The first day on which they were on the wall. */
  readonly firstShown: LocalDate;
  /** What was shown, as JSON; `readShown` reads it. */
  readonly shown: string;
}

/** What was on the wall since `14:32`. */
export interface TimedView {
  readonly since: string;
  readonly entries: readonly DayEntry[];
}

/** Compares two texts word by word. Answers in time however long they are: then more is marked than had to be. */
export type CompareTexts = (
  before: readonly TextBlock[],
  now: readonly TextBlock[],
) => readonly ChangedBlock[];
