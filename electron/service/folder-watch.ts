import { type FolderScan, isSameScan } from '#core/content/folder-scan.ts';
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
}

export const watchTimes: WatchTimes = {
  scanEveryMs: 30_000, // 30 s
  settleMs: 2_000, // 2 s
  hintMs: 300,
  restlessMs: 120_000, // 2 min
};

export interface FolderWatch {
  /** Looks soon, whether or not anything seems to have changed. */
  hint(): void;
  /** Takes the folder anew at the next look. */
  forget(): void;
  /** Resolves when the look that may be under way has ended. */
  stop(): Promise<void>;
}

export interface WatchUses {
  readonly folder: ContentFolder;
  readonly clock: Clock;
  readonly log: Logger;
  readonly times: WatchTimes;
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
  take,
  trouble,
  calm,
}: WatchUses): FolderWatch {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let looking: Promise<void> | undefined;
  let isHinted = false;
  let isPresent = false;
  let unwatch = () => {};
  let last: { readonly scan: FolderScan; readonly atMs: number } | undefined;
  let taken: FolderScan | undefined;
  let restlessSinceMs: number | undefined;

  /** Answers how long to wait for the next look. */
  const look = async (): Promise<number> => {
    const scan = await folder.scan();
    const nowMs = clock.monotonicMs();
    if (isPresent !== (scan.kind !== 'missing')) {
      isPresent = !isPresent;
      unwatch(); // what was watched may be another folder by now
      unwatch = isPresent && !isStopped ? folder.watch(hint) : () => {};
    }
    if (scan.kind !== 'found') {
      last = undefined;
      await trouble(scan.problem);
      return times.scanEveryMs;
    }
    if (taken !== undefined && isSameScan(taken, scan)) {
      restlessSinceMs = undefined;
      await calm();
      return times.scanEveryMs;
    }
    if (last === undefined || !isSameScan(last.scan, scan)) last = { scan, atMs: nowMs };
    if (nowMs - last.atMs >= times.settleMs) {
      const outcome = await take(scan);
      if (outcome === 'done') taken = scan;
      if (outcome !== 'moved') {
        restlessSinceMs = undefined;
        return times.scanEveryMs;
      }
    }
    restlessSinceMs ??= nowMs;
    const restlessMs = nowMs - restlessSinceMs;
    if (restlessMs > times.restlessMs)
      await trouble(problem('folder-changing', {}, `${Math.floor(restlessMs / 60_000)} min`));
    return times.settleMs;
  };

  const run = async (): Promise<void> => {
    if (isStopped) return;
    isHinted = false;
    const waitMs = await look().catch((cause: unknown) => {
      log.error('folder-look-failed', cause);
      return times.scanEveryMs;
    });
    looking = undefined;
    schedule(isHinted ? Math.min(waitMs, times.settleMs) : waitMs);
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
    if (looking !== undefined) isHinted = true;
    else if (dueAtMs - clock.monotonicMs() > times.settleMs) schedule(times.hintMs);
  };

  schedule(0);
  return {
    hint,
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
