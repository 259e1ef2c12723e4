import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFingers, type Fingers, middleOf, type Spot } from '#test/support/fingers.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';

const patience = { timeout: 10_000 };
const panels = [
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
];

describe.each(panels)('on a panel of $width × $height', (size) => {
  let kiosk: KioskApp;
  let fingers: Fingers;
  let middle: Spot;
  let palm: Spot;
  let pxPerMm: number;

  beforeAll(async () => {
    kiosk = await openKioskApp({ size });
    kiosk.page.setDefaultTimeout(10_000);
    fingers = await createFingers(kiosk.page);
    middle = { x: size.width / 2, y: size.height / 2 };
    palm = { x: 20, y: size.height * 0.55 };
    pxPerMm = (Math.min(size.width, size.height) / 1080) * 4.03;
  }, 120_000);
  afterAll(() => kiosk.close());

  /** Back at the loop, as after a reload of the page, with nobody's hand on the glass. */
  beforeEach(async () => {
    await fingers.leave();
    await kiosk.page.reload();
    await kiosk.page.waitForSelector('html[data-slide]', { state: 'attached' });
  });

  const button = (name: string | RegExp) =>
    kiosk.page.getByRole('button', { name, exact: typeof name === 'string' });
  /** What is open, in its class. */
  const open = () => kiosk.page.locator('main').first().getAttribute('class');
  const heardAgain = () => kiosk.page.waitForSelector('html:not([data-deaf])', { state: 'attached' });
  const question = () => kiosk.page.locator('.slide:not([data-move="out"]) h1').innerText();
  const nextSlide = () => kiosk.page.clock.fastForward(31_000);

  async function goHome(): Promise<void> {
    await kiosk.touch('.bar-help');
    await kiosk.page.waitForSelector('.help');
    await heardAgain();
    await fingers.tap(9, await middleOf(button('Back')));
    await kiosk.page.waitForSelector('.home');
    await heardAgain();
  }

  test('beside a resting palm a finger works everywhere', async () => {
    await fingers.down(1, palm);
    await fingers.tap(2, middle);
    await expect.poll(open, patience).toBe('topic');
    await heardAgain();
    await fingers.tap(2, await middleOf(kiosk.page.locator('.bar-help')));
    await expect.poll(open, patience).toBe('help');
    await heardAgain();
    await fingers.tap(2, await middleOf(button('Back')));
    await expect.poll(open, patience).toBe('topic');
    await heardAgain();
    await fingers.tap(2, await middleOf(button('All questions')));
    await expect.poll(open, patience).toBe('home');
    await heardAgain();
    await fingers.tap(2, await middleOf(kiosk.page.locator('.card').first()));
    await expect.poll(open, patience).not.toBe('home');
    await fingers.tap(3, await middleOf(button('Text size')));
    await expect.poll(() => kiosk.page.evaluate(() => document.documentElement.dataset.text)).toBe('2');
  });

  test('a second tap right after the first presses nothing on the new screen', async () => {
    while ((await kiosk.mark('slideKind')) !== 'exercise') {
      const before = await kiosk.mark('slide');
      await nextSlide();
      await expect.poll(() => kiosk.mark('slide')).not.toBe(before);
    }
    await kiosk.page.waitForTimeout(500);
    const hint = await middleOf(kiosk.page.locator('.slide:not([data-move="out"]) .slide-foot'));
    await fingers.tap(1, hint);
    await kiosk.page.waitForTimeout(100);
    await fingers.tap(1, hint);
    await kiosk.page.waitForTimeout(700);
    expect(await kiosk.page.locator('.exercise').getAttribute('data-state')).toBe('before');
    expect(await kiosk.page.locator('.before').getAttribute('data-card')).toBe('ask');
    const start = await kiosk.page.locator('.before-ways .pill[data-tone="sun"]').boundingBox();
    if (start === null) throw new Error('No button to agree with');
    expect(start.y > hint.y || start.y + start.height < hint.y || start.x > hint.x).toBe(true);
  });

  test('a finger that slides off presses nothing; one that trembles does', async () => {
    await goHome();
    const card = kiosk.page.locator('.card').first();
    const box = await card.boundingBox();
    if (box === null) throw new Error('No card');
    const edge = { x: box.x + box.width / 2, y: box.y + 2 };
    await fingers.down(1, edge);
    await fingers.move(1, { x: edge.x, y: edge.y - 16 * pxPerMm });
    expect(await card.getAttribute('data-pressed')).toBe(null);
    await fingers.up(1);
    await kiosk.page.waitForTimeout(300);
    expect(await open()).toBe('home');
    await fingers.down(1, edge);
    await fingers.move(1, { x: edge.x, y: edge.y - 14 * pxPerMm });
    expect(await card.getAttribute('data-pressed')).toBe('');
    await fingers.up(1);
    await expect.poll(open, patience).not.toBe('home');
  });

  test('a wipe turns the slide', async () => {
    const first = await question();
    await fingers.down(1, middle);
    await fingers.move(1, { x: middle.x - 40 * pxPerMm, y: middle.y });
    await fingers.up(1);
    await expect.poll(question, patience).not.toBe(first);
    await fingers.down(1, middle);
    await fingers.move(1, { x: middle.x + 40 * pxPerMm, y: middle.y });
    await fingers.up(1);
    await expect.poll(question, patience).toBe(first);
  });

  test('a touch over the change of two slides opens the one that was touched', async () => {
    const touched = await question();
    await fingers.down(1, middle);
    await nextSlide();
    await kiosk.page.waitForTimeout(150);
    await fingers.up(1);
    await kiosk.page.waitForSelector('.topic');
    expect(await kiosk.page.locator('.topic h1').innerText()).toBe(touched);
  });

  test('a finger keeps the place in the last moment of the question, and presses nothing under it', async () => {
    await kiosk.touch('.bar-help');
    await kiosk.page.waitForSelector('.help');
    const back = await middleOf(button('Back'));
    await kiosk.passTime(241_000);
    await kiosk.page.waitForSelector('.still-reading');
    const { clock } = kiosk.page;
    const left = () => kiosk.page.locator('.still-reading-count').innerText();
    await clock.pauseAt(await kiosk.page.evaluate(() => Date.now() + 1_000));
    while ((await left()) !== '1') await clock.runFor(20);
    await clock.runFor(960); // at least 20 ms are left, at most 40
    await fingers.down(1, back);
    await clock.resume();
    await fingers.up(1);
    await kiosk.page.waitForTimeout(1_000);
    expect(await open()).toBe('help');
    expect(await kiosk.page.locator('.still-reading').count()).toBe(0);
  });
});
