import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patienceMs, watchForSystem } from '#shell/system-watch.ts';
import { watchdogLimits } from '#shell/watchdog.ts';

const text = readFileSync('build/os/linux/root/usr/lib/systemd/system/foyer-kiosk.service', 'utf8');
const set = new Map([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
const msOf = (name: string) => Number(set.get(name)) * 1_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runs a kiosk that is well until now under the unit, and gives when it said what. */
function underUnit() {
  const said: { readonly message: string; readonly atMs: number }[] = [];
  const startedAtMs = performance.now();
  const environment = { NOTIFY_SOCKET: '/run/notify', WATCHDOG_USEC: String(msOf('WatchdogSec') * 1_000) };
  const state = { beats: true };
  const watch = watchForSystem({
    painted: Promise.resolve(),
    isServiceReady: () => true,
    send: (message) => void said.push({ message, atMs: performance.now() - startedAtMs }),
    environment,
  });
  const pass = async (ms: number) => {
    for (let leftMs = ms; leftMs > 0; leftMs -= 1_000) {
      if (state.beats) watch.hearHeartbeat('screen');
      await vi.advanceTimersByTimeAsync(1_000);
    }
  };
  const alive = () => said.filter(({ message }) => message === 'WATCHDOG=1').map(({ atMs }) => atMs);
  return { said, watch, state, pass, alive };
}

it('the unit waits for what Foyer says: that it is ready, through a program beside it', async () => {
  const { said, pass } = underUnit();
  await pass(1_000);
  expect(said).toEqual([{ message: 'READY=1', atMs: 0 }]);
  expect(set.get('Type')).toBe('notify');
  expect(set.get('NotifyAccess')).toBe('all'); // `systemd-notify` says it, not the session's first process
});

it('and longer than the first slide may take', () => {
  expect(msOf('TimeoutStartSec')).toBeGreaterThan(2 * watchdogLimits.firstLoadMs);
});

it('of three times that Foyer says it is alive two may get lost', async () => {
  const { alive, pass, said } = underUnit();
  await pass(600_000);
  const times = [0, ...alive()];
  expect(times.length).toBeGreaterThan(10);
  for (const [at, ms] of times.entries()) {
    const thirdAfter = times[at + 3];
    if (thirdAfter !== undefined) expect(thirdAfter - ms).toBeLessThanOrEqual(msOf('WatchdogSec'));
  }
  expect(new Set(said.map(({ message }) => message))).toEqual(new Set(['READY=1', 'WATCHDOG=1']));
});

it('a wall that is dead for good is started anew by the unit within five minutes', async () => {
  const { alive, pass, state } = underUnit();
  await pass(60_000);
  state.beats = false;
  await pass(600_000);
  const endsMs = Math.max(...alive()) + msOf('WatchdogSec');
  expect(endsMs - 60_000).toBeLessThanOrEqual(300_000);
  expect(endsMs - 60_000).toBeGreaterThan(patienceMs.screen); // Foyer itself had its time to mend it
});

it('whatever ended it but the owner, and however often, it is started again', () => {
  expect(set.get('Restart')).toBe('on-failure');
  expect(msOf('RestartSec')).toBeLessThanOrEqual(5_000);
  expect(set.get('StartLimitIntervalSec')).toBe('0'); // else systemd gives up after five starts in ten seconds
  for (const exception of ['SuccessExitStatus', 'RestartPreventExitStatus', 'StartLimitBurst'])
    expect(set.has(exception)).toBe(false);
});
