import type { FolderScan, FoundScan } from '#core/content/folder-scan.ts';
import {
  afterTaking,
  hintPauseMs,
  nextLook,
  nothingKnown,
  type Taken,
  type WatchTimes,
} from '#core/content/next-look.ts';
import type { Problem } from '#core/content/problems.ts';
import type { Clock, ContentFolder, Logger } from '#core/ports.ts';

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
  /** Nothing is on the wall yet: the first look is taken at once. */
  readonly isUrgent: boolean;
  readonly take: (scan: FoundScan) => Promise<Taken>;
  readonly trouble: (found: Problem) => Promise<void>;
  /** Called at every look that finds the folder as it was taken. */
  readonly calm: () => Promise<void>;
}

/** Looks at the folder every 30 s and soon after each hint, until it is stopped. One look at a time. */
export function watchContentFolder(uses: WatchUses): FolderWatch {
  const { folder, clock, times } = uses;
  let known = nothingKnown;
  let timer: NodeJS.Timeout | undefined;
  let dueAtMs = Number.POSITIVE_INFINITY;
  let looking: Promise<void> | undefined;
  let isHinted = false; // since the last look began
  let isStopped = false;
  let unwatch: (() => void) | undefined;

  /** Answers how long to wait for the next look. */
  const look = async (isHinted: boolean): Promise<number> => {
    const scan = await folder.scan();
    const now = { monotonicMs: clock.monotonicMs(), ...clock.local(), isHinted };
    listen(scan);
    let next = nextLook(known, scan, now, times);
    known = next.known;
    if (next.kind === 'wait') folder.prepare(); // while it comes to rest
    if (next.kind === 'take') {
      const outcome = await uses.take(next.scan);
      next = afterTaking(known, next.scan, outcome, now, times);
      known = next.known;
    }
    if (next.kind === 'trouble') await uses.trouble(next.problem);
    if (next.kind === 'calm') await uses.calm();
    return next.waitMs;
  };

  /** Hears of changes while there is a folder; one that comes back may be another folder. */
  const listen = (scan: FolderScan): void => {
    if (scan.kind === 'missing') unlisten();
    else if (!isStopped) unwatch ??= folder.watch(hint);
  };
  const unlisten = (): void => {
    unwatch?.();
    unwatch = undefined;
  };

  const run = async (): Promise<void> => {
    if (isStopped) return;
    const wasHinted = isHinted;
    isHinted = false;
    const waitMs = await look(wasHinted).catch((cause: unknown) => {
      uses.log.error('folder-look-failed', cause);
      return times.scanEveryMs;
    });
    looking = undefined;
    schedule(isHinted ? Math.min(waitMs, Math.max(times.settleMs, hintPauseMs(known, times))) : waitMs);
  };

  const schedule = (waitMs: number): void => {
    if (isStopped) return;
    clearTimeout(timer);
    dueAtMs = clock.monotonicMs() + waitMs;
    timer = setTimeout(() => {
      looking = run();
    }, waitMs);
  };

  const hint = (): void => {
    isHinted = true;
    if (looking !== undefined) return;
    const pauseMs = hintPauseMs(known, times);
    if (dueAtMs - clock.monotonicMs() > Math.max(times.settleMs, pauseMs)) schedule(pauseMs);
  };

  schedule(uses.isUrgent ? 0 : times.calmMs);
  return {
    hint() {
      known = { ...known, vainHints: 0 }; // a person asks
      hint();
    },
    forget() {
      known = { ...known, taken: undefined };
      hint();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      unlisten();
      await looking;
    },
  };
}
