import { describe, expect, it } from 'vitest';
import {
  firstStart,
  isSafeModeOver,
  planRestart,
  type RestartPolicy,
  screenPolicy,
  servicePolicy,
} from '#shell/supervisor.ts';

/** Fails again and again, each time so long after its restart; the plans in order. */
function failures(policy: RestartPolicy, livedMs: readonly number[]) {
  let record = firstStart(0);
  return livedMs.map((lived) => {
    const plan = planRestart(policy, record, record.lastStartMs + lived);
    record = plan.record;
    return plan;
  });
}

describe('restarts', () => {
  it.each([
    ['screen', screenPolicy],
    ['service', servicePolicy],
  ])('the %s that dies for the first time is started again at once', (_name, policy) => {
    expect(failures(policy, [10])[0]?.delayMs).toBe(0);
  });

  it('delays grow with every failure and stop growing at a minute', () => {
    const delays = failures(servicePolicy, Array(12).fill(50)).map((plan) => plan.delayMs);
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(new Set(delays.slice(0, 6)).size).toBe(6);
    expect(delays.slice(5)).toEqual(Array(7).fill(60_000));
  });

  it('a crash loop of a day is about one try a minute', () => {
    let record = firstStart(0);
    let tries = 0;
    for (let now = 0; now < 86_400_000; tries += 1) {
      record = planRestart(servicePolicy, record, now).record;
      now = record.lastStartMs + 10;
    }
    expect(tries).toBeLessThan(1_450);
  });

  it('the screen goes to safe mode at its third failure and stays there', () => {
    expect(failures(screenPolicy, [10, 10, 10, 10, 10]).map((plan) => plan.isSafe)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('the service has no safe mode', () => {
    expect(failures(servicePolicy, Array(20).fill(1)).some((plan) => plan.isSafe)).toBe(false);
  });

  it('a calm run forgives what was before it', () => {
    const plans = failures(screenPolicy, [10, 10, 10, screenPolicy.calmMs, 10]);
    expect(plans.map((plan) => plan.record.failures)).toEqual([1, 2, 3, 1, 2]);
    expect(plans[3]).toMatchObject({ isSafe: false, delayMs: screenPolicy.delaysMs[0] });
  });

  it('safe mode is over after a calm run in it, and not before', () => {
    const { record } = planRestart(screenPolicy, firstStart(0), 10);
    expect(isSafeModeOver(record, record.lastStartMs + screenPolicy.calmMs - 1)).toBe(false);
    expect(isSafeModeOver(record, record.lastStartMs + screenPolicy.calmMs)).toBe(true);
  });

  it('a run just short of calm forgives nothing', () => {
    const plans = failures(screenPolicy, [10, screenPolicy.calmMs - 1, screenPolicy.calmMs - 1]);
    expect(plans.map((plan) => plan.record.failures)).toEqual([1, 2, 3]);
  });

  it('the time spent waiting for a restart is no calm run', () => {
    const waited = failures(servicePolicy, Array(10).fill(0));
    expect(waited.at(-1)?.record.failures).toBe(10);
  });
});
