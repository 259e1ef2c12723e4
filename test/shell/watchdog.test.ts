import { describe, expect, it } from 'vitest';
import {
  beats,
  expectLife,
  isBlankTooLong,
  look,
  lookEveryMs,
  type Watchdog,
  watchdogLimits,
} from '#shell/watchdog.ts';

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

const alive = beats(expectLife(0, 0), 0, false);

describe('the watchdog', () => {
  it('a screen that misses three beats is hung, and not before', () => {
    const hungMs = watch(alive, lookEveryMs, 60_000);
    expect(hungMs).toBeGreaterThan(6_000);
    expect(hungMs).toBeLessThanOrEqual(8_000);
  });

  it('a screen that beats every two seconds never is', () => {
    let watchdog = alive;
    for (let now = 1_000; now < 3_600_000; now += 1_000) {
      if (now % 2_000 === 0) watchdog = beats(watchdog, now, false);
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

  /** After how many blank beats in a row it is too long. */
  function blankBeatsOf(start: Watchdog): number {
    let watchdog = start;
    for (let count = 1; count < 1_000; count += 1) {
      watchdog = beats(watchdog, count * 2_000, true);
      if (isBlankTooLong(watchdog)) return count;
    }
    return Number.POSITIVE_INFINITY;
  }

  it('a screen that beats four times in a row with nothing to be seen is blank, and one such beat is nothing', () => {
    expect(blankBeatsOf(alive)).toBe(4);
    let flickering = alive;
    for (let beat = 1; beat <= 100; beat += 1) {
      flickering = beats(flickering, beat * 2_000, beat % 4 !== 0); // three blank ones, then something
      expect(isBlankTooLong(flickering)).toBe(false);
    }
  });

  it('the first load may be blank for as long as it may be silent, later ones for 8 s', () => {
    expect(blankBeatsOf(expectLife(0, watchdogLimits.firstLoadMs))).toBe(15);
    expect(blankBeatsOf(expectLife(0, watchdogLimits.loadMs))).toBe(4);
    expect(blankBeatsOf(expectLife(0, watchdogLimits.afterKillMs))).toBe(4);
  });
});
