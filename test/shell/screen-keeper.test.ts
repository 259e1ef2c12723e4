import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageUrl, safePageUrl } from '#contract/addresses.ts';
import { screenPolicy } from '#shell/supervisor.ts';
import { openKeptScreen } from './kept-screen.ts';

let screen: ReturnType<typeof openKeptScreen>;
beforeEach(() => {
  vi.useFakeTimers();
  screen = openKeptScreen();
});
afterEach(() => {
  screen.stop();
  vi.useRealTimers();
});

describe('a screen in trouble', () => {
  it('that freezes again after the first help gets the next, in order, and last a new start of the kiosk', async () => {
    await screen.live(4_000);
    await screen.pass(7_000);
    expect(screen.done).toEqual(['end screen']);
    await screen.die('killed');
    expect(screen.done).toEqual(['end screen', pageUrl]);

    screen.done.splice(0);
    await screen.live(4_000);
    await screen.pass(7_000);
    expect(screen.done).toEqual(['end graphics', 'end screen']);
    await screen.die('killed', 1_000);
    expect(screen.done.at(-1)).toBe(pageUrl);

    await screen.live(4_000);
    await screen.pass(7_000);
    expect(screen.done.at(-1)).toBe('relaunch');
    expect(screen.rungs()).toEqual(['end-screen', 'end-graphics', 'relaunch']);
  });

  it('begins at the first rung again after a calm run', async () => {
    await screen.live(4_000);
    await screen.pass(7_000);
    await screen.die('killed');
    await screen.live(screenPolicy.calmMs + 2_000);
    await screen.pass(7_000);
    expect(screen.rungs()).toEqual(['end-screen', 'end-screen']);
  });

  it('that ran out of memory is gone: its page is loaded at once, and nothing else is ended', async () => {
    await screen.live(4_000);
    await screen.die('oom');
    expect(screen.done).toEqual([pageUrl]);
    expect(screen.log.lines.at(-1)).toMatchObject({
      event: 'screen-gone',
      facts: { reason: 'oom', rung: 'load' },
    });
  });

  it('is loaded once, however many signs of one trouble there are', async () => {
    await screen.live(4_000);
    screen.fire('render-process-gone', { reason: 'oom' });
    screen.fire('did-fail-load', -2, '', pageUrl, true);
    await screen.pass(0);
    expect(screen.done).toEqual([pageUrl]);
    expect(screen.rungs()).toEqual(['load']);
  });
});

describe('a screen that says that the first content is being read', () => {
  it('is left alone for as long as that takes', async () => {
    await screen.wait(40 * 60_000);
    expect(screen.done).toEqual([]);
    await screen.live(4_000);
    expect(screen.rungs()).toEqual([]);
  });

  it('and has no service that reads is a blank one', async () => {
    screen.machine.mayWait = false;
    await screen.wait(60_000);
    expect(screen.rungs()).toContain('relaunch');
  });
});

describe('a screen that beats but shows nothing', () => {
  beforeEach(() => screen.live(4_000));

  it('is loaded again after the fourth such beat, and not before', async () => {
    await screen.showNothing(6_000);
    expect(screen.done).toEqual([]);
    await screen.showNothing(2_000);
    expect(screen.done).toEqual([pageUrl]);
    expect(screen.log.lines.at(-1)).toMatchObject({
      event: 'screen-gone',
      facts: { reason: 'blank', rung: 'load' },
    });
  });

  it('and stays blank gets a new process after two loads, and then a new start of the kiosk', async () => {
    await screen.showNothing(8_000);
    await screen.showNothing(8_000);
    await screen.pass(1_000);
    await screen.showNothing(8_000);
    expect(screen.done).toEqual([pageUrl, expect.any(String), pageUrl, 'end screen']);
    await screen.die('killed', 2_000);
    expect(screen.done.at(-1)).toBe(safePageUrl);
    await screen.showNothing(8_000);
    expect(screen.rungs()).toEqual(['load', 'load', 'end-screen', 'relaunch']);
  });

  it('is no picture for the wall', async () => {
    const { pictures } = screen.taken;
    await screen.showNothing(6_000);
    expect(screen.taken.pictures).toBe(pictures);
    await screen.live(2_000);
    expect(screen.taken.pictures).toBeGreaterThan(pictures);
  });

  it('is neither blank nor a picture for the wall while it is dark outside the opening hours', async () => {
    const { pictures } = screen.taken;
    await screen.beDark(60_000);
    expect(screen.done).toEqual([]);
    expect(screen.taken.pictures).toBe(pictures);
  });

  it('is left to who debugs it', async () => {
    screen.machine.isDebugged = true;
    await screen.showNothing(60_000);
    expect(screen.done).toEqual([]);
  });
});

it('with each page that is loaded the pictures of its glass begin anew', async () => {
  await screen.die();
  expect(screen.done).toEqual([pageUrl]);
  expect(screen.taken.newPages).toBe(2);
});

it('a screen whose pictures are of one colour gets another graphics process, then another process of its own, then a new start', async () => {
  await screen.live(4_000);
  screen.machine.isDrawn = false;
  await screen.live(2_000);
  expect(screen.done).toEqual(['end graphics']);
  expect(screen.log.lines.at(-1)).toMatchObject({
    event: 'screen-gone',
    facts: { reason: 'one colour', rung: 'end-graphics' },
  });
  await screen.live(2_000);
  expect(screen.done.at(-1)).toBe('end screen');
  await screen.die('killed', 1_000);
  await screen.live(2_000);
  expect(screen.rungs()).toEqual(['end-graphics', 'end-screen', 'relaunch']);
});

describe('where the kiosk may not start anew yet', () => {
  beforeEach(() => {
    screen.machine.mayRelaunch = false;
  });

  it('a screen for which no process starts is loaded again in its time, for as long as it takes', async () => {
    for (const delayMs of [...screenPolicy.delaysMs, 60_000, 60_000])
      await screen.die('launch-failed', delayMs);
    expect(screen.done.filter((what) => what === 'relaunch')).toHaveLength(7);
    expect(screen.done.filter((what) => what === pageUrl || what === safePageUrl)).toHaveLength(8);
    expect(screen.done.at(-1)).toBe(safePageUrl);
  });

  it('a frozen screen is ended all the same, and loaded again', async () => {
    for (let time = 1; time <= 3; time += 1) {
      await screen.live(4_000);
      await screen.pass(7_000);
      screen.done.push('dies');
      await screen.die('killed', 5_000);
    }
    expect(screen.done.slice(-5)).toEqual([
      'relaunch',
      'end screen',
      'dies',
      expect.any(String),
      safePageUrl,
    ]);
  });
});

describe('safe mode', () => {
  beforeEach(async () => {
    for (let time = 1; time <= 3; time += 1) await screen.die('crashed', 2_000);
    expect(screen.done.at(-1)).toBe(safePageUrl);
    screen.done.splice(0);
  });

  it('ends by itself after a calm run', async () => {
    await screen.live(screenPolicy.calmMs - 4_000);
    expect(screen.done).toEqual([]);
    await screen.live(6_000);
    expect(screen.done).toEqual([pageUrl]);
    expect(screen.log.lines.at(-1)?.event).toBe('safe-mode-ends');
    await screen.die();
    expect(screen.done.at(-1)).toBe(pageUrl);
  });

  it('does not end while somebody reads: no slide changes', async () => {
    await screen.rest(2 * screenPolicy.calmMs);
    expect(screen.done).toEqual([]);
  });
});

it('a screen that is left alone is not brought back any more, nor is its last picture', async () => {
  await screen.live(4_000);
  await screen.die();
  await screen.live(4_000);
  await screen.pass(7_000);
  expect(screen.done).toEqual([pageUrl, 'end screen']);
  screen.stop();
  await screen.die('killed', 60_000);
  await screen.die('crashed', 60_000);
  expect(screen.done).toEqual([pageUrl, 'end screen']);
});
