import { describe, expect, it } from 'vitest';
import { beats, expectLife, look, lookEveryMs, type Watchdog, watchdogLimits } from '#shell/watchdog.ts';

/** Looks every second from one time to another; the time at which the screen was called hung, if it was. */
function watch(start: Watchdog, fromMs: number, toMs: number, isSuspended = false): number | null {
  let watchdog = start;
  for (let now = fromMs; now <= toMs; now += lookEveryMs) {
    const seen = look(watchdog, now, isSuspended);
    if (seen.isSilent) return now;
    watchdog = seen.watchdog;
  }
  return null;
}

const alive = beats(expectLife(0, 0), 0);

describe('the watchdog', () => {
  it('a screen that misses three beats is hung, and not before', () => {
    const hungMs = watch(alive, lookEveryMs, 60_000);
    expect(hungMs).toBeGreaterThan(6_000);
    expect(hungMs).toBeLessThanOrEqual(8_000);
  });

  it('a screen that beats every two seconds never is', () => {
    let watchdog = alive;
    for (let now = 1_000; now < 3_600_000; now += 1_000) {
      if (now % 2_000 === 0) watchdog = beats(watchdog, now);
      const seen = look(watchdog, now, false);
      expect(seen.isSilent).toBe(false);
      watchdog = seen.watchdog;
    }
  });

  it('a load has longer for its first beat, but not for ever', () => {
    const { firstLoadMs } = watchdogLimits;
    expect(watch(expectLife(0, firstLoadMs), 1_000, firstLoadMs)).toBeNull();
    expect(watch(expectLife(0, firstLoadMs), 1_000, 60_000)).toBe(firstLoadMs + 1_000);
  });

  it('a machine that sleeps does not kill its screen', () => {
    expect(watch(alive, 1_000, 600_000, true)).toBeNull();
  });

  it('after sleep the screen has its full time again', () => {
    const asleep = look(alive, 600_000, true).watchdog;
    expect(watch(asleep, 601_000, 606_000)).toBeNull();
    expect(watch(asleep, 601_000, 620_000)).not.toBeNull();
  });

  it('a look that comes late says that the shell slept: the screen is not blamed', () => {
    expect(look(alive, 20_000, false).isSilent).toBe(false);
  });
});
