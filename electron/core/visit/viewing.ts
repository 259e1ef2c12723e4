import type { LocalHour, ViewedItem } from '#contract/api.ts';

/** When something happened: on a clock that only goes on, and the hour in which it is counted. */
export interface Instant {
  readonly ms: number;
  readonly hour: LocalHour;
}

/** An item opened by a touch, and all that will be counted of it. However often "Back" leads to it, it is one viewing. */
export interface Viewing {
  /** Made once for each viewing, by which it is known from others of the same item. */
  readonly viewed: ViewedItem;
  readonly words: number;
  /** False until it is first on the screen: nothing of it counts before. */
  readonly isSeen: boolean;
  /** How long it was on the screen before `sinceMs`. */
  readonly seenMs: number;
  /** Since when it is on the screen; null while it is not. */
  readonly sinceMs: number | null;
  /** The exercise was followed to its end. */
  readonly isFinished: boolean;
  /** How often its square was opened, to be taken along. */
  readonly takes: number;
}

/** The viewing from the touch on. */
export function coming(viewed: ViewedItem, words: number): Viewing {
  return { viewed, words, isSeen: false, seenMs: 0, sinceMs: null, isFinished: false, takes: 0 };
}

/** The viewing from the moment at which it is on the screen, or there again. */
export function uncovered(viewing: Viewing, at: Instant): Viewing {
  return { ...viewing, isSeen: true, sinceMs: viewing.sinceMs ?? at.ms };
}

/** The viewing from the moment at which something else is on the screen. */
export function covered(viewing: Viewing, at: Instant): Viewing {
  return { ...viewing, seenMs: dwellMs(viewing, at), sinceMs: null };
}

/** How long the item was on the screen, all together. */
export function dwellMs({ seenMs, sinceMs }: Viewing, at: Instant): number {
  return seenMs + (sinceMs === null ? 0 : at.ms - sinceMs);
}
