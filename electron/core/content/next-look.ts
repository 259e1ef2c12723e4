import type { LocalTime } from '#core/ports.ts';
import { changedPaths, type FolderScan, type FoundScan, isSameScan } from './folder-scan.ts';
import type { Problem } from './problems.ts';
import { busiestFile, startUnrest, type Unrest, withWrites } from './unrest.ts';

/** How patient the watch is. */
export interface WatchTimes {
  /** Between two looks when nothing happens. */
  readonly scanEveryMs: number;
  /** Between the two looks that must be equal. */
  readonly settleMs: number;
  /** From a hint to the look. */
  readonly hintMs: number;
  /** After so long staff are told that the folder does not come to rest. */
  readonly restlessMs: number;
  /** From a start that has something to show to the first look: the first slide comes before it. */
  readonly calmMs: number;
}

export const watchTimes: WatchTimes = {
  scanEveryMs: 30_000, // 30 s
  settleMs: 2_000, // 2 s
  hintMs: 300,
  restlessMs: 120_000, // 2 min
  calmMs: 3_000, // 3 s
};

/** What is known of the folder between two looks. */
export interface KnownFolder {
  /** As it was taken last, and on which day. */
  readonly taken: { readonly scan: FoundScan; readonly date: LocalTime['date'] } | undefined;
  /** As it was seen last, and since when. */
  readonly seen: { readonly scan: FoundScan; readonly sinceMs: number } | undefined;
  readonly unrest: Unrest | undefined;
  /** Looks in a row that a hint asked for and that found nothing. */
  readonly vainHints: number;
}

/** Before the first look. */
export const nothingKnown: KnownFolder = {
  taken: undefined,
  seen: undefined,
  unrest: undefined,
  vainHints: 0,
};

/** When a look was taken. */
export interface LookTime extends LocalTime {
  readonly monotonicMs: number;
  readonly isHinted: boolean;
}

/** What comes of a look. */
export type NextLook =
  | LookEnd
  /** The folder is at rest and not what was taken last; `afterTaking` says how it goes on. */
  | { readonly kind: 'take'; readonly known: KnownFolder; readonly scan: FoundScan };

/** What is known now, and how long to wait for the next look. */
export type LookEnd = { readonly known: KnownFolder; readonly waitMs: number } & (
  | { readonly kind: 'wait' }
  /** The folder is there, at rest, and as it was taken. */
  | { readonly kind: 'calm' }
  /** The folder cannot be taken, and why. */
  | { readonly kind: 'trouble'; readonly problem: Problem }
);

/** `moved`: somebody wrote meanwhile. `later`: it could not be taken now, and may be at the next look. */
export type Taken = 'done' | 'moved' | 'later';

/** A look found the folder so; what to do about it. */
export function nextLook(
  known: KnownFolder,
  scan: FolderScan,
  now: LookTime,
  times: WatchTimes = watchTimes,
): NextLook {
  const { scanEveryMs: waitMs, settleMs } = times;
  if (scan.kind !== 'found') {
    const away = { ...known, seen: undefined, unrest: undefined };
    return { kind: 'trouble', known: away, problem: scan.problem, waitMs };
  }
  // Once a day it is judged anew: a signature has a last day.
  if (known.taken?.date === now.date && isSameScan(known.taken.scan, scan)) {
    const vainHints = now.isHinted ? known.vainHints + 1 : 0;
    return { kind: 'calm', known: { ...known, unrest: undefined, vainHints }, waitMs };
  }
  const changed = { ...known, ...asSeen(known, scan, now), vainHints: 0 };
  if (now.monotonicMs - changed.seen.sinceMs >= settleMs) return { kind: 'take', known: changed, scan };
  return restless(changed, now, times);
}

/** How it goes on once the folder was taken as it was found at `now`. */
export function afterTaking(
  known: KnownFolder,
  scan: FoundScan,
  outcome: Taken,
  now: LookTime,
  times: WatchTimes = watchTimes,
): LookEnd {
  if (outcome === 'moved') return restless(known, now, times);
  const taken = outcome === 'done' ? { scan, date: now.date } : known.taken;
  return { kind: 'wait', known: { ...known, taken, unrest: undefined }, waitMs: times.scanEveryMs };
}

/** From a hint to the look. Hints that come again and again for nothing are believed less and less. */
export function hintPauseMs({ vainHints }: KnownFolder, times: WatchTimes = watchTimes): number {
  if (vainHints === 0) return times.hintMs;
  return Math.min(times.settleMs * 2 ** (vainHints - 1), times.scanEveryMs);
}

function asSeen({ seen, unrest }: KnownFolder, scan: FoundScan, now: LookTime) {
  if (seen !== undefined && isSameScan(seen.scan, scan)) return { seen, unrest };
  const writes = seen === undefined ? [] : changedPaths(seen.scan, scan);
  return {
    seen: { scan, sinceMs: now.monotonicMs },
    unrest: withWrites(unrest ?? startUnrest(now.monotonicMs, now.time), writes),
  };
}

function restless(known: KnownFolder, now: LookTime, { restlessMs, settleMs: waitMs }: WatchTimes): LookEnd {
  const { unrest } = known;
  if (unrest === undefined || now.monotonicMs - unrest.sinceMs <= restlessMs)
    return { kind: 'wait', known, waitMs };
  const problem: Problem = { code: 'folder-changing', file: busiestFile(unrest), since: unrest.since };
  return { kind: 'trouble', known, problem, waitMs };
}
