import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportRows } from '#test/smoke/export-rows.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

let kiosk: KioskApp;
beforeAll(async () => {
  kiosk = await openKioskApp();
  await kiosk.touch('.attract-touch');
}, 120_000);
afterAll(() => kiosk.close());

/** Walking, from its first screen, past what one should know before. */
async function followAlong(): Promise<void> {
  if ((await kiosk.page.locator('.player').count()) > 0) await button('Pause').click();
  await button('All questions').click();
  await kiosk.touch('.card[data-item="walking"]');
  for (const name of ['None of these', /^None of these, or/, 'I will', 'Follow along'])
    await button(name).click();
  await kiosk.page.waitForSelector('.player');
}

async function stepOn(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await button('One step on').click();
}

/** Past the three seconds of getting ready. */
async function beginStep(): Promise<void> {
  await kiosk.passTime(3_000);
  await expect.poll(part).toBe('move');
}

function button(name: string | RegExp) {
  return kiosk.page.getByRole('button', { name, exact: typeof name === 'string' });
}

function part(): Promise<string | null> {
  return kiosk.page.locator('.player').getAttribute('data-part');
}

/** How far into its cycle the figure says that it is, in percent. */
function phase(): Promise<string | null> {
  return kiosk.page.locator('.stage-figure svg').getAttribute('data-phase');
}

function title(): Promise<string> {
  return kiosk.page.locator('.exercise h1').innerText();
}

/**
 * How many percent of its cycle the figure goes on in a second, watched for a while. Time is counted as the figure
 * counts it: a frame that comes late is one of a tenth of a second.
 */
function figurePace(watchMs = 1_500): Promise<number> {
  return kiosk.page.evaluate(async (watchMs) => {
    const figure = document.querySelector<SVGElement>('.stage-figure svg');
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const phase = () => Number(figure?.dataset.phase);
    const counted: { readonly timeMs: number; readonly percent: number }[] = [];
    let [lastMs, timeMs, last, percent] = [await frame(), 0, phase(), 0];
    while (timeMs < watchMs) {
      const nowMs = await frame();
      timeMs += Math.min(100, nowMs - lastMs);
      lastMs = nowMs;
      const now = phase();
      percent += (now - last + 100) % 100;
      if (now !== last) counted.push({ timeMs, percent });
      last = now;
    }
    const [from, to] = [counted[0], counted.at(-1)];
    if (from === undefined || to === undefined || from === to) return 0;
    return ((to.percent - from.percent) * 1_000) / (to.timeMs - from.timeMs);
  }, watchMs);
}

test('three seconds to get ready, then the figure moves; pause stops it and the time; slower is 70 %', async () => {
  await followAlong();
  expect(await part()).toBe('ready');
  expect(await figurePace(700)).toBe(0);
  await beginStep();
  const fullPace = await figurePace(3_000);
  expect(fullPace).toBeGreaterThan(20);
  await button('Pause').click();
  expect(await figurePace(700)).toBe(0);
  const left = await kiosk.page.locator('.timer-words').innerText();
  await kiosk.passTime(10_000);
  expect(await kiosk.page.locator('.timer-words').innerText()).toBe(left);
  await button('Slower').click();
  expect(await button('Slower').getAttribute('aria-pressed')).toBe('true');
  await button('Go on').click();
  const ratio = (await figurePace(3_000)) / fullPace;
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(0.8);
});

test('steps follow each other with a rest between, are told to a screen reader, and can be walked through by touch', async () => {
  await followAlong();
  expect(await title()).toBe('Start small');
  const told = await kiosk.page.locator('.player [aria-live="polite"]').allInnerTexts();
  expect(told.join(' ')).toContain('Start small');
  expect(told.join(' ')).toContain('Take short, easy steps.');
  await beginStep();
  await kiosk.passTime(20_000);
  await expect.poll(part).toBe('rest');
  expect(await title()).toBe('Walk tall');
  await expect.poll(phase, { timeout: 5_000 }).toMatch(/^(0|100)\.0$/); // the figure waits where the step begins
  await kiosk.passTime(5_000);
  await expect.poll(part).toBe('move');
  await button('One step on').click();
  await expect.poll(title).toBe('Heel first, then toes');
  expect(await part()).toBe('ready');
  await button('One step back').click();
  await expect.poll(title).toBe('Walk tall');
  await stepOn(3);
  await expect.poll(title).toBe('Slow down');
  expect(await kiosk.page.locator('.player .exercise-kicker').innerText()).toBe(
    'Take a gentle walk · step 5 of 5',
  );
  expect(await kiosk.page.locator('.step-dots [data-is="done"]').count()).toBe(4);
});

test('start again begins with the first step and the figure’s first pose', async () => {
  await beginStep(); // the step that the last test left
  await kiosk.page.waitForTimeout(700); // somewhere in the cycle
  await button('Pause').click();
  await button('Start again').click();
  await expect.poll(title).toBe('Start small');
  expect(await part()).toBe('ready');
  await expect.poll(phase, { timeout: 5_000 }).toMatch(/^(0|100)\.0$/);
});

test('still pictures show every step in words and wait as long as the person does', async () => {
  const steps = await kiosk.page.locator('.step-dots li').count();
  await button('Pause').click();
  await button('Still pictures').click();
  const stills = kiosk.page.locator('.still-step');
  expect(await stills.count()).toBe(steps);
  expect(await stills.nth(2).innerText()).toContain('Land on your heel. Roll on to your toes.');
  const looks = async () =>
    kiosk.page.locator('.still svg').evaluateAll((all) => all.map((svg) => svg.innerHTML));
  const before = await looks();
  for (let second = 0; second < 100; second += 10) await kiosk.passTime(10_000);
  expect(await looks()).toEqual(before);
  await button('Moving picture').click();
  expect(await part()).toBe('ready');
});

test('less motion shows the still pictures, and gives the moving one back', async () => {
  await button('Less motion').click();
  await kiosk.page.waitForSelector('.still');
  await button('Less motion').click();
  await kiosk.page.waitForSelector('.player');
});

test('the end tells how to go on at home, shows the square, and is counted as finished', async () => {
  await followAlong();
  await stepOn(4);
  await beginStep();
  await kiosk.passTime(20_000);
  await kiosk.page.waitForSelector('.exercise[data-state="done"]');
  expect(await title()).toBe('Well done');
  expect(await kiosk.page.locator('.exercise').innerText()).toContain('How to go on at home');
  await button('Take it with you').click();
  const square = await kiosk.page.locator('.take-away-square svg').boundingBox();
  expect(square?.width).toBeGreaterThan(200); // 50 mm on the panel of the test
  await button('Close').click();
  await button('Read on').click();
  expect(await kiosk.page.locator('.exercise').innerText()).toContain('Missed a day? Just start again.');
  await button('Back').click();
  await button('All questions').click();
  const out = await temporaryFolder();
  const finished = async () => {
    await kiosk.passTime(5_000); // the screen's queue sends within a second or so
    const rows = await exportRows(kiosk.dataFolder, out);
    return rows.find((row) => row.item === 'walking' && Number(row.finished) > 0)?.finished;
  };
  await expect.poll(finished, { timeout: 20_000, interval: 1_000 }).toBe('1');
});
