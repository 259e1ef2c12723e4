import { changedPaths, type FolderScan, isSameScan } from '#core/content/folder-scan.ts';
import { type Problem, problem } from '#core/content/problems.ts';
import type { Clock, ContentFolder, Logger } from '#core/ports.ts';

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

export interface FolderWatch {
  /** Looks soon, whether or not anything seems to have changed. */
  hint(): void;
  /** Takes the folder anew at the next look. */
  forget(): void;
  /** The folder as it was taken last. */
  taken(): (FolderScan & { readonly kind: 'found' }) | undefined;
  /** Resolves when the look that may be under way has ended. */
  stop(): Promise<void>;
}

export interface WatchUses {
  readonly folder: ContentFolder;
  readonly clock: Clock;
  readonly log: Logger;
  readonly times: WatchTimes;
  /** Nothing is on the wall yet: the first look is taken at once. */
  readonly isUrgent: boolean;
  /** The folder is at rest and not what was taken last. */
  readonly take: (scan: FolderScan & { readonly kind: 'found' }) => Promise<Taken>;
  /** The folder cannot be taken, and why. */
  readonly trouble: (found: Problem) => Promise<void>;
  /** The folder is there, at rest, and as it was taken. Called at every such look. */
  readonly calm: () => Promise<void>;
}

/** `moved`: somebody wrote meanwhile. `later`: it could not be taken now, and may be at the next look. */
export type Taken = 'done' | 'moved' | 'later';

/** Looks at the folder every 30 s and soon after each hint, until it is stopped. One look at a time. */
export function watchContentFolder({
  folder,
  clock,
  log,
  times,
  isUrgent,
  take,
  trouble,
  calm,
}: WatchUses): FolderWatch {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let looking: Promise<void> | undefined;
  let hints = 0; // since the last look began
  let isPresent = false;
  let unwatch = () => {};
  let last: { readonly scan: FolderScan; readonly atMs: number } | undefined;
  let taken: (FolderScan & { readonly kind: 'found' }) | undefined;
  let takenOn: string | undefined;
  let unrest: Unrest | undefined;
  let vainHints = 0;

  /** Answers how long to wait for the next look. */
  const look = async (isHinted: boolean): Promise<number> => {
    const scan = await folder.scan();
    const nowMs = clock.monotonicMs();
    if (isPresent !== (scan.kind !== 'missing')) {
      isPresent = !isPresent;
      unwatch(); // what was watched may be another folder by now
      unwatch = isPresent && !isStopped ? folder.watch(hint) : () => {};
    }
    if (scan.kind !== 'found') {
      [last, unrest] = [undefined, undefined];
      await trouble(scan.problem);
      return times.scanEveryMs;
    }
    // Once a day it is judged anew: a signature has a last day.
    const isToday = takenOn === clock.local().date;
    if (taken !== undefined && isToday && isSameScan(taken, scan)) {
      unrest = undefined;
      vainHints = isHinted ? vainHints + 1 : 0;
      await calm();
      return times.scanEveryMs;
    }
    vainHints = 0;
    if (last === undefined || !isSameScan(last.scan, scan)) {
      unrest ??= { sinceMs: nowMs, since: clock.local().time, writes: new Map() };
      if (last !== undefined) noteWrites(unrest, changedPaths(last.scan, scan));
      last = { scan, atMs: nowMs };
    }
    if (nowMs - last.atMs >= times.settleMs) {
      const outcome = await take(scan);
      if (outcome === 'done') [taken, takenOn] = [scan, clock.local().date];
      if (outcome !== 'moved') {
        unrest = undefined;
        return times.scanEveryMs;
      }
    }
    if (unrest !== undefined && nowMs - unrest.sinceMs > times.restlessMs)
      await trouble(problem('folder-changing', { file: busiestFile(unrest) }, unrest.since));
    return times.settleMs;
  };

  const run = async (): Promise<void> => {
    if (isStopped) return;
    const isHinted = hints > 0;
    hints = 0;
    const waitMs = await look(isHinted).catch((cause: unknown) => {
      log.error('folder-look-failed', cause);
      return times.scanEveryMs;
    });
    looking = undefined;
    schedule(hints > 0 ? Math.min(waitMs, Math.max(times.settleMs, hintPauseMs())) : waitMs);
  };

  /** Hints that come again and again for nothing are believed less and less; the folder is looked at as ever. */
  const hintPauseMs = (): number => {
    if (vainHints === 0) return times.hintMs;
    return Math.min(times.settleMs * 2 ** (vainHints - 1), times.scanEveryMs);
  };

  let dueAtMs = Number.POSITIVE_INFINITY;
  const schedule = (waitMs: number): void => {
    if (isStopped) return;
    clearTimeout(timer);
    dueAtMs = clock.monotonicMs() + waitMs;
    timer = setTimeout(() => {
      looking = run();
    }, waitMs);
  };

  const hint = (): void => {
    hints += 1;
    if (looking !== undefined) return;
    const pauseMs = hintPauseMs();
    if (dueAtMs - clock.monotonicMs() > Math.max(times.settleMs, pauseMs)) schedule(pauseMs);
  };

  schedule(isUrgent ? 0 : times.calmMs);
  return {
    hint() {
      vainHints = 0; // a person asks
      hint();
    },
    taken: () => taken,
    forget() {
      taken = undefined;
      hint();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      unwatch();
      await looking;
    },
  };
}

/** A folder that does not come to rest. */
interface Unrest {
  readonly sinceMs: number;
  /** Local time, `14:32`. */
  readonly since: string;
  /** How often each file was seen to have changed. */
  readonly writes: Map<string, number>;
}

const maxNoted = 1_000;

function noteWrites({ writes }: Unrest, paths: readonly string[]): void {
  for (const path of paths) {
    if (writes.has(path) || writes.size < maxNoted) writes.set(path, (writes.get(path) ?? 0) + 1);
  }
}

/** The file that keeps changing; among many that changed once, the last one seen. */
function busiestFile({ writes }: Unrest): string | undefined {
  let busiest: { readonly path: string; readonly count: number } | undefined;
  for (const [path, count] of writes) {
    if (busiest === undefined || count >= busiest.count) busiest = { path, count };
  }
  return busiest?.path;
}
