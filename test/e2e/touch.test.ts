import type { Locator } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { safePageUrl } from '#contract/addresses.ts';
import { exportRows } from '#test/smoke/export-rows.ts';
import { createFingers, type Fingers, middleOf, type Spot } from '#test/support/fingers.ts';
import { goHome } from '#test/support/go-home.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';
import { openedAt, watchSlides } from '#test/support/slide-watch.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const someCards = 3;
// Touched at some moments round a change in `npm test`; at every 50 ms of them, and beside a resting hand on the dense panel
// too, with `npm run screens -- touches`.
const isWhole = process.env.FOYER_OFFSETS === 'all';
const someOffsetsMs = [-100, 50, 350, 450];
const allOffsetsMs = Array.from({ length: 17 }, (_, index) => -200 + index * 50);
const offsetsMs = isWhole ? allOffsetsMs : someOffsetsMs;
const patience = { timeout: 10_000 };
const portrait = { width: 1080, height: 1920, isCalm: false };
const dense = { width: 3840, height: 2160, isCalm: true }; // cuts: it is drawn without a graphics card

let kiosk: KioskApp;
let fingers: Fingers;
let middle: Spot;
/** At the edge of the glass, where a hand holds on to it. */
let palm: Spot;
let pxPerMm: number;

function use(size: typeof portrait): void {
  beforeAll(async () => {
    kiosk = await openKioskApp({ size, isCalm: size.isCalm });
    kiosk.page.setDefaultTimeout(10_000);
    fingers = await createFingers(kiosk.page);
    middle = { x: size.width / 2, y: size.height / 2 };
    palm = { x: 20, y: size.height * 0.55 };
    pxPerMm = (Math.min(size.width, size.height) / 1080) * 4.03;
  }, 120_000);
  afterAll(() => kiosk.close());
  beforeEach(async () => {
    await fingers.leave();
    await toLoop();
  });
}

const button = (name: string | RegExp) =>
  kiosk.page.getByRole('button', { name, exact: typeof name === 'string' });
/** What is open, in its class. */
const open = () => kiosk.page.locator('main').first().getAttribute('class');
const heardAgain = () => kiosk.page.waitForSelector('html:not([data-deaf])', { state: 'attached' });
const question = () => kiosk.page.locator('.slide:not([data-move="out"]) h1').innerText();

async function toLoop(): Promise<void> {
  for (let place = await open(); place !== 'attract'; place = await open()) {
    await kiosk.page.keyboard.press('Escape');
    await expect.poll(open, patience).not.toBe(place);
  }
  await heardAgain();
}

async function nextSlide(): Promise<void> {
  const before = await kiosk.mark('slide');
  await kiosk.page.clock.fastForward(31_000);
  await expect.poll(() => kiosk.mark('slide'), patience).not.toBe(before);
  await kiosk.page.waitForTimeout(500); // so long a finger means the slide before
}

async function slideOf(kind: string): Promise<void> {
  while ((await kiosk.mark('slideKind')) !== kind) await nextSlide();
}

async function tapOn(name: string | RegExp, finger = 2): Promise<void> {
  await heardAgain();
  await fingers.tap(finger, await middleOf(button(name).first()));
}

/** Two taps on the same spot, 180 ms from one to the other, as hands do that learned it with a mouse. */
async function tapTwice(spot: Spot): Promise<void> {
  await heardAgain();
  await fingers.tap(1, spot);
  await kiosk.page.waitForTimeout(100);
  await fingers.tap(1, spot);
  await kiosk.page.waitForSelector('.exercise', { timeout: patience.timeout });
  await kiosk.page.waitForTimeout(300);
}

/** Its page turns to what has the focus. */
async function inSight(card: Locator): Promise<Locator> {
  await card.focus();
  await kiosk.page.waitForTimeout(300);
  await heardAgain();
  return card;
}

const firstCard = () => inSight(kiosk.page.locator('.card').first());

/** How much of it the slides cover in the frame where it is least, from the moment that the next one is there. */
async function leastCover(busyMs: number): Promise<number> {
  const isSlide = (node: Node) => node instanceof Element && node.classList.contains('slide');
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => [...addedNodes].some(isSlide))) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
  await new Promise((resolve) => setTimeout(resolve));
  for (const untilMs = performance.now() + busyMs; performance.now() < untilMs; );
  let least = 1;
  for (let frames = 0; frames < 60; frames += 1) {
    const covers = [...document.querySelectorAll('.slide')].map((slide) => +getComputedStyle(slide).opacity);
    least = Math.min(least, Math.max(0, ...covers));
    await new Promise(requestAnimationFrame);
  }
  return least;
}

const state = () => kiosk.page.locator('.exercise').getAttribute('data-state');
/** What stands before an exercise: its first card, or the choice of a version. */
const before = () =>
  kiosk.page.evaluate(() => {
    const card = document.querySelector<HTMLElement>('.before:not([inert])')?.dataset.card;
    return card ?? document.querySelector<HTMLElement>('.exercise')?.dataset.state;
  });

/** What an exercise opens with. */
const firstThere = /^(?:choose|ask|never)$/;

function aDoubleTap(): void {
  test('on an exercise slide opens the exercise and presses nothing in it', async () => {
    await slideOf('exercise');
    const hint = await middleOf(kiosk.page.locator('.slide:not([data-move="out"]) .slide-foot'));
    await tapTwice(hint);
    expect(await before()).toBe('never');
    const start = await kiosk.page.locator('.before:not([inert]) .pill[data-tone="sun"]').boundingBox();
    if (start === null) throw new Error('No button to agree with');
    expect(start.y > hint.y || start.y + start.height < hint.y || start.x > hint.x).toBe(true);
  });

  test('on a card opens the exercise and presses nothing in it', async () => {
    await goHome(kiosk);
    const cards = kiosk.page.locator('.card[data-kind="exercise"]');
    for (let index = 0; index < someCards; index += 1) {
      await goHome(kiosk);
      await tapTwice(await middleOf(await inSight(cards.nth(index))));
      expect(await before()).toMatch(firstThere);
    }
  });
}

function aFingerOnACard(): void {
  test('that trembles by 14 mm opens it, inside and over its edge; one that slides 16 mm off does not', async () => {
    await goHome(kiosk);
    const card = await firstCard();
    const box = await card.boundingBox();
    if (box === null) throw new Error('There is no card.');
    const edge = { x: box.x + box.width / 2, y: box.y + 2 };
    await fingers.down(1, edge);
    expect(await card.getAttribute('data-pressed')).toBe('');
    await fingers.move(1, { x: edge.x, y: edge.y - 16 * pxPerMm });
    expect(await card.getAttribute('data-pressed')).toBe(null);
    await fingers.up(1);
    await kiosk.page.waitForTimeout(300);
    expect(await open()).toBe('home');
    for (const direction of [-1, 1]) {
      await goHome(kiosk);
      await firstCard();
      await fingers.down(1, edge);
      for (const way of [14, 3, 14])
        await fingers.move(1, { x: edge.x, y: edge.y + direction * way * pxPerMm });
      expect(await card.getAttribute('data-pressed')).toBe('');
      await fingers.up(1);
      await expect.poll(open, patience).toBe('topic');
    }
  });

  test('that slid off and came back means it', async () => {
    await goHome(kiosk);
    const spot = await middleOf(await firstCard());
    await fingers.down(1, spot);
    await fingers.move(1, middle);
    await fingers.move(1, spot);
    await fingers.up(1);
    await expect.poll(open, patience).toBe('topic');
  });
}

/** A hand, a drop or a damaged point lies there from before the first tap until after the last. */
function besideARestingHand(): void {
  test('a finger opens a slide, help, home, a card, an exercise, and works its player and the bar', async () => {
    await slideOf('question');
    await fingers.down(1, palm);
    await fingers.tap(2, middle);
    await expect.poll(open, patience).toBe('topic');
    await tapOn(/^Need help/);
    await expect.poll(open, patience).toBe('help');
    await tapOn('Back');
    await expect.poll(open, patience).toBe('topic');
    await tapOn('All questions');
    await expect.poll(open, patience).toBe('home');
    await fingers.tap(2, await middleOf(await firstCard()));
    await expect.poll(open, patience).toBe('topic');
    const text = () => kiosk.page.evaluate(() => document.documentElement.dataset.text);
    for (const size of ['2', '3', '1']) {
      await tapOn('Text size', 3);
      await expect.poll(text, patience).toBe(size);
    }
  });
}

describe('on a panel of 1080 × 1920', () => {
  use(portrait);

  describe('beside a resting hand', besideARestingHand);
  describe('a double tap', aDoubleTap);

  test('beside a resting hand the player is worked too', async () => {
    await slideOf('exercise');
    await fingers.down(1, palm);
    await fingers.tap(2, middle);
    await expect.poll(open, patience).toBe('exercise');
    for (const answer of ['None of these', /^None of these, or/, 'I will', 'Follow along'])
      await tapOn(answer);
    await expect.poll(state, patience).toBe('moving');
    await tapOn('Pause');
    await button('Go on').waitFor();
  });

  test('a wipe turns the slide, on and back', async () => {
    const first = await question();
    for (const { side, wanted } of [
      { side: -1, wanted: (now: string) => now !== first },
      { side: 1, wanted: (now: string) => now === first },
    ]) {
      await fingers.down(1, middle);
      await fingers.move(1, { x: middle.x + side * 40 * pxPerMm, y: middle.y });
      await fingers.up(1);
      await expect.poll(async () => wanted(await question()), patience).toBe(true);
    }
    expect(await open()).toBe('attract');
  });

  test.each([
    { name: 'a computer that keeps up', busyMs: 0 },
    { name: 'one that stands still as the next slide comes', busyMs: 900 },
  ])('between two slides the glass is never bare, on $name', async ({ busyMs }) => {
    await nextSlide(); // the loop has come to rest
    const barest = kiosk.page.evaluate(leastCover, busyMs);
    await nextSlide();
    expect(await barest).toBeGreaterThan(0.95);
  });

  describe('a finger on the loop', aFingerAcrossAChange);

  describe('with cuts, so that nothing is waited for', () => {
    beforeAll(async () => {
      await kiosk.page.goto(safePageUrl);
      await kiosk.page.waitForSelector('html[data-slide]', { state: 'attached' });
    });

    describe('a finger on a card', aFingerOnACard);

    test('two fingers that land on a switch mean it once', async () => {
      const contrast = () => kiosk.page.evaluate(() => document.documentElement.dataset.contrast);
      const { x, y } = await middleOf(button('More contrast'));
      await fingers.down(1, { x: x - 15, y });
      await fingers.down(2, { x: x + 15, y });
      await fingers.up(1);
      await fingers.up(2);
      await expect.poll(contrast, patience).toBe('more');
      await kiosk.page.waitForTimeout(200);
      expect(await contrast()).toBe('more');
      await tapOn('More contrast');
    });

    test('a touch in the last moment of "Still reading?" keeps the place and presses nothing under it', async () => {
      await tapOn(/^Need help/);
      await expect.poll(open, patience).toBe('help');
      const { clock } = kiosk.page;
      const back = await middleOf(button('Back'));
      await kiosk.passTime(241_000);
      const left = () => kiosk.page.getByRole('timer').innerText();
      await clock.pauseAt(await kiosk.page.evaluate(() => Date.now() + 1_000));
      while ((await left()) !== '1') await clock.runFor(20);
      await clock.runFor(960); // 20 to 40 ms are left
      await fingers.down(1, back);
      await clock.resume();
      await fingers.up(1);
      await kiosk.page.waitForTimeout(500);
      expect(await open()).toBe('help');
      expect(await kiosk.page.getByRole('alertdialog').count()).toBe(0);
    });

    test('a tap round the change of two slides opens the one that was seen, and counts it', async () => {
      const out = await temporaryFolder();
      const openedFromLoop = async () => {
        const rows = await exportRows(kiosk.dataFolder, out);
        const sums: Record<string, number> = {}; // over hours, which passTime lets go by
        for (const { surface, kind, item, opened } of rows) {
          // A notice opens the home screen, as “what this is” does: which of the two it was, the screen does not tell.
          if (surface !== 'loop' || kind === 'notice' || Number(opened) === 0) continue;
          sums[`${kind} ${item}`] = (sums[`${kind} ${item}`] ?? 0) + Number(opened);
        }
        return sums;
      };
      const turn = () => kiosk.page.clock.fastForward(31_000);
      await kiosk.passTime(5_000);
      const before = await openedFromLoop();
      const counted: Record<string, number> = { ...before };
      for (const offsetMs of offsetsMs) {
        await toLoop();
        await nextSlide();
        const watched = await watchSlides(kiosk.page);
        const change = kiosk.page.waitForTimeout(Math.max(0, -offsetMs)).then(turn);
        await kiosk.page.waitForTimeout(Math.max(0, offsetMs));
        await fingers.tap(1, middle);
        await change;
        await expect.poll(open, patience).not.toBe('attract');
        const opened = await openedAt(kiosk.page);
        const { allowed, sinceChangeMs } = await watched.meant();
        expect(allowed.some(opened.isOf), `touched ${sinceChangeMs} ms after the change: ${allowed}`).toBe(
          true,
        );
        if (opened.item !== null) counted[opened.item] = (counted[opened.item] ?? 0) + 1;
      }
      await kiosk.passTime(5_000);
      await expect.poll(openedFromLoop, { timeout: 20_000, interval: 1_000 }).toEqual(counted);
    });
  });
});

function aFingerAcrossAChange(): void {
  test('that is down while the slide changes opens the one it came down on, beside a resting hand', async () => {
    const { page } = kiosk;
    await nextSlide();
    await fingers.down(9, palm);
    const watched = await watchSlides(page);
    const left = await question();
    await fingers.down(1, middle);
    await page.clock.fastForward(31_000);
    await expect.poll(question, patience).not.toBe(left); // the loop goes on under a hand
    await fingers.up(1);
    await expect.poll(open, patience).not.toBe('attract');
    const { allowed } = await watched.meant();
    expect(allowed.some((await openedAt(page)).isOf), `${allowed} was meant`).toBe(true);
    await fingers.up(9);
  });
}

describe('on a panel of 3840 × 2160', () => {
  use(dense);

  describe('a finger on the loop', aFingerAcrossAChange);

  describe('a finger on a card', aFingerOnACard);
  if (isWhole) describe('beside a resting hand', besideARestingHand);
});
