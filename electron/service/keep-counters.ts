import type { CounterStore } from '#core/statistics/ports.ts';

const everyMs = 60_000; // 1 min
const firstCopyAfter = 10; // minutes: a start has enough to do

/** Looks after the counters every minute, and copies them every day. */
export function keepCounters(counters: Pick<CounterStore, 'look' | 'isBackupDue' | 'backUp'>): {
  stop(): void;
} {
  let minutes = 0;
  let isCopying = false;
  const timer = setInterval(() => {
    counters.look();
    minutes += 1;
    if (isCopying || minutes < firstCopyAfter || !counters.isBackupDue()) return;
    isCopying = true;
    void counters.backUp().finally(() => {
      isCopying = false;
    });
  }, everyMs).unref();
  return { stop: () => clearInterval(timer) };
}
