import type { LocalHour, ViewedItem } from '#contract/api.ts';
import { lookingMs, type PageTime } from './page-time.ts';

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
  /** How long it had been on the screen when somebody last gave a sign of life. */
  readonly aliveMs: number;
  /** How long it may be on the screen until all that is open of it has been read or watched. */
  readonly dueMs: number;
  /** The exercise was followed, most of it at least. */
  readonly isFinished: boolean;
  /** How often its square was opened, to be taken along. */
  readonly takes: number;
}

/** How much there is to read, and to watch. */
type Reading = Pick<Extract<PageTime, { readonly kind: 'page' }>, 'words' | 'watchS'>;

/** The viewing from the touch on. */
export function coming(viewed: ViewedItem, { words, watchS }: Reading): Viewing {
  const dueMs = lookingMs({ kind: 'page', words, watchS });
  const unseen = { isSeen: false, seenMs: 0, sinceMs: null, aliveMs: 0 };
  return { viewed, words, ...unseen, dueMs, isFinished: false, takes: 0 };
}

/** The viewing from the moment at which it is on the screen, or there again. */
export function uncovered(viewing: Viewing, at: Instant): Viewing {
  return { ...viewing, isSeen: true, sinceMs: viewing.sinceMs ?? at.ms };
}

/** The viewing from the moment at which something else is on the screen. */
export function covered(viewing: Viewing, at: Instant): Viewing {
  return { ...viewing, seenMs: onScreenMs(viewing, at), sinceMs: null };
}

/** The viewing after a sign of life. */
export function alive(viewing: Viewing, at: Instant): Viewing {
  return { ...viewing, aliveMs: onScreenMs(viewing, at) };
}

/** The viewing from the moment at which this is open of it. */
export function facing(viewing: Viewing, page: PageTime, at: Instant): Viewing {
  return { ...viewing, dueMs: onScreenMs(viewing, at) + lookingMs(page) };
}

/** How long somebody was there, all together: up to the last sign of life, and on while there was something left to read. */
export function dwellMs(viewing: Viewing, at: Instant): number {
  return Math.min(onScreenMs(viewing, at), Math.max(viewing.aliveMs, viewing.dueMs));
}

function onScreenMs({ seenMs, sinceMs }: Viewing, at: Instant): number {
  return seenMs + (sinceMs === null ? 0 : at.ms - sinceMs);
}
