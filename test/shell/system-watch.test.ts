import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAlive, patienceMs, watchForSystem } from '#shell/system-watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const environment = { NOTIFY_SOCKET: '/run/systemd/notify', WATCHDOG_USEC: '60000000' };

function watched(given: Readonly<Record<string, string>> = environment) {
  const sent: string[] = [];
  const state = { isServiceReady: true };
  const { promise, resolve } = Promise.withResolvers<void>();
  const watch = watchForSystem({
    painted: promise,
    isServiceReady: () => state.isServiceReady,
    send: (message) => void sent.push(message),
    environment: given,
  });
  const alive = () => sent.splice(0).filter((message) => message === 'WATCHDOG=1').length;
  return { sent, state, watch, paint: resolve, alive };
}

test('systemd is told that the kiosk is ready when its first slide is painted, not before', async () => {
  const { sent, paint } = watched();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([]);
  paint();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['READY=1']);
});

test('systemd does not wait for the first content of a new kiosk to be read', async () => {
  const { sent, watch } = watched();
  watch.hearHeartbeat('nothing');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([]);
  watch.hearHeartbeat('wait');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['READY=1']);
});

test('it is told three times in its patience that the kiosk is alive', async () => {
  const { alive, watch } = watched();
  for (let second = 0; second < 600; second += 1) {
    watch.hearHeartbeat('screen');
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(alive()).toBe(30);
});

test('a screen that is silent for longer than the kiosk needs to mend it itself ends that, and its return begins it', async () => {
  const { alive, watch } = watched();
  await vi.advanceTimersByTimeAsync(patienceMs.screen);
  expect(alive()).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(alive()).toBe(0);
  watch.hearHeartbeat('screen');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(alive()).toBe(1);
});

test('so does a service that does not come back', async () => {
  const { alive, watch, state } = watched();
  state.isServiceReady = false;
  for (let second = 0; second < 420; second += 1) {
    watch.hearHeartbeat('screen');
    await vi.advanceTimersByTimeAsync(1_000);
  }
  alive();
  watch.hearHeartbeat('screen');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(alive()).toBe(0);
});

test('at the bound it is still alive, and past it no more', () => {
  expect(isAlive({ screenMs: patienceMs.screen, serviceMs: patienceMs.service })).toBe(true);
  expect(isAlive({ screenMs: patienceMs.screen + 1, serviceMs: 0 })).toBe(false);
  expect(isAlive({ screenMs: 0, serviceMs: patienceMs.service + 1 })).toBe(false);
});

test('whom systemd did not start tells nobody', async () => {
  const { sent, watch, paint } = watched({});
  paint();
  await vi.advanceTimersByTimeAsync(600_000);
  watch.stop();
  expect(sent).toEqual([]);
});
