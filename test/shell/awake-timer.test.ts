import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterAwake } from '#shell/awake-timer.ts';

let sleptMs: number;
beforeEach(() => {
  sleptMs = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const now = () => performance.now() + sleptMs; // the clock goes on in a sleep; timers do not

it('calls back when its time has passed, and not before', () => {
  const callBack = vi.fn();
  afterAwake(2_500, callBack, now);
  vi.advanceTimersByTime(2_499);
  expect(callBack).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(callBack).toHaveBeenCalledOnce();
});

it.each([5_000, 3_600_000, 8 * 3_600_000])('a sleep of %i ms is no waiting', (ms) => {
  const callBack = vi.fn();
  afterAwake(3_000, callBack, now);
  vi.advanceTimersByTime(1_200);
  sleptMs += ms;
  vi.advanceTimersByTime(1_900);
  expect(callBack).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(callBack).toHaveBeenCalledOnce();
});

it('sleeps one after the other, with moments between them, add up to nothing', () => {
  const callBack = vi.fn();
  afterAwake(3_000, callBack, now);
  for (let nights = 0; nights < 20; nights += 1) {
    vi.advanceTimersByTime(500);
    sleptMs += 60_000;
  }
  expect(callBack).not.toHaveBeenCalled();
});

it('nothing comes after it was ended', () => {
  const callBack = vi.fn();
  const end = afterAwake(1_500, callBack, now);
  vi.advanceTimersByTime(1_200);
  end();
  vi.advanceTimersByTime(60_000);
  expect(callBack).not.toHaveBeenCalled();
});
