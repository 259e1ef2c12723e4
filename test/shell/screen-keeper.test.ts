import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageUrl, safePageUrl } from '#contract/addresses.ts';
import { keepScreen, type ScreenKeeper } from '#shell/screen-keeper.ts';
import { screenPolicy } from '#shell/supervisor.ts';
import { createRecordingLog, type RecordingLog } from './recording-log.ts';

/** What was done, in order: pages that were loaded, processes that were ended, new starts of the kiosk. */
let done: string[];
let log: RecordingLog;
let events: EventEmitter;
let screen: ScreenKeeper;
/** How the machine and the page are. */
let machine: { answers: boolean; mayRelaunch: boolean };

beforeEach(() => {
  vi.useFakeTimers();
  [done, log, events] = [[], createRecordingLog(), new EventEmitter()];
  machine = { answers: false, mayRelaunch: true };
  const contents = Object.assign(events, {
    loadURL: async (address: string) => void done.push(address),
    isDestroyed: () => false,
    isDevToolsOpened: () => false,
  });
  // As much of it as the keeper uses.
  screen = keepScreen(contents as unknown as Parameters<typeof keepScreen>[0], {
    log,
    means: {
      answers: async () => machine.answers,
      endScreen: () => void done.push('end screen'),
      endGraphics: () => void done.push('end graphics'),
      relaunch: () => {
        done.push('relaunch');
        return machine.mayRelaunch;
      },
      watchSleep: () => () => {},
    },
    lastPicture: { files: new Map(), take() {} },
    onGone() {},
  });
  done.splice(0); // the first load
});
afterEach(() => {
  screen.stop();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** The loop runs for so long: a beat every 2 s, and a new slide with each. */
async function live(ms: number): Promise<void> {
  for (let [slides, leftMs] = [1, ms]; leftMs > 0; slides += 1, leftMs -= 2_000) {
    screen.hearHeartbeat(slides);
    await pass(2_000);
  }
}

/** The screen's process dies, and what follows is awaited. */
async function die(reason = 'crashed', waitMs = 0): Promise<void> {
  events.emit('render-process-gone', {}, { reason });
  await pass(waitMs);
}

const rungs = () => log.lines.flatMap(({ event, facts }) => (event === 'screen-gone' ? [facts.rung] : []));

describe('a screen in trouble', () => {
  it('that freezes again after the first help gets the next, in order, and last a new start of the kiosk', async () => {
    await live(4_000);
    await pass(7_000);
    expect(done).toEqual(['end screen']);
    await die('killed');
    expect(done).toEqual(['end screen', pageUrl]);

    done.splice(0);
    await live(4_000);
    await pass(7_000);
    expect(done).toEqual(['end graphics', 'end screen']);
    await die('killed', 1_000);
    expect(done.at(-1)).toBe(pageUrl);

    await live(4_000);
    await pass(7_000);
    expect(done.at(-1)).toBe('relaunch');
    expect(rungs()).toEqual(['end-screen', 'end-graphics', 'relaunch']);
  });

  it('begins at the first rung again after a calm run', async () => {
    await live(4_000);
    await pass(7_000);
    await die('killed');
    await live(screenPolicy.calmMs + 2_000);
    await pass(7_000);
    expect(rungs()).toEqual(['end-screen', 'end-screen']);
  });

  it('that ran out of memory is gone: its page is loaded at once, and nothing else is ended', async () => {
    await live(4_000);
    await die('oom');
    expect(done).toEqual([pageUrl]);
    expect(log.lines.at(-1)).toMatchObject({ event: 'screen-gone', facts: { reason: 'oom', rung: 'load' } });
  });

  it('is loaded once, however many signs of one trouble there are', async () => {
    await live(4_000);
    events.emit('render-process-gone', {}, { reason: 'oom' });
    events.emit('did-fail-load', {}, -2, '', pageUrl, true);
    await pass(0);
    expect(done).toEqual([pageUrl]);
    expect(rungs()).toEqual(['load']);
  });
});

describe('where the kiosk may not start anew yet', () => {
  beforeEach(() => {
    machine.mayRelaunch = false;
  });

  it('a screen for which no process starts is loaded again in its time, for as long as it takes', async () => {
    for (const delayMs of [...screenPolicy.delaysMs, 60_000, 60_000]) await die('launch-failed', delayMs);
    expect(done.filter((what) => what === 'relaunch')).toHaveLength(7);
    expect(done.filter((what) => what === pageUrl || what === safePageUrl)).toHaveLength(8);
    expect(done.at(-1)).toBe(safePageUrl);
  });

  it('a frozen screen is ended all the same, and loaded again', async () => {
    for (let time = 1; time <= 3; time += 1) {
      await live(4_000);
      await pass(7_000);
      done.push('dies');
      await die('killed', 5_000);
    }
    expect(done.slice(-5)).toEqual(['relaunch', 'end screen', 'dies', expect.any(String), safePageUrl]);
  });
});

describe('safe mode', () => {
  beforeEach(async () => {
    for (let time = 1; time <= 3; time += 1) await die('crashed', 2_000);
    expect(done.at(-1)).toBe(safePageUrl);
    done.splice(0);
  });

  it('ends by itself after a calm run', async () => {
    await live(screenPolicy.calmMs - 4_000);
    expect(done).toEqual([]);
    await live(6_000);
    expect(done).toEqual([pageUrl]);
    expect(log.lines.at(-1)?.event).toBe('safe-mode-ends');
    await die();
    expect(done.at(-1)).toBe(pageUrl);
  });

  it('does not end while somebody reads: no slide changes', async () => {
    screen.hearHeartbeat(1);
    for (let ms = 0; ms < 2 * screenPolicy.calmMs; ms += 2_000) {
      await pass(2_000);
      screen.hearHeartbeat(1);
    }
    expect(done).toEqual([]);
  });
});

it('a screen that is left alone is not brought back any more, nor is its last picture', async () => {
  await live(4_000);
  await die();
  await live(4_000);
  await pass(7_000);
  expect(done).toEqual([pageUrl, 'end screen']);
  screen.stop();
  await die('killed', 60_000);
  await die('crashed', 60_000);
  expect(done).toEqual([pageUrl, 'end screen']);
});
