import type { Page } from 'playwright';
import type { KioskApp } from '#test/support/kiosk-app.ts';

const kinds = ['question', 'exercise', 'notice', 'help', 'about'];
const mostSlides = 40;
const mostSheets = 20; // before an exercise: with larger text there are more

/** Opens one screen after the other, by what a person touches, and names it once it is there. */
export async function* openScreens(kiosk: KioskApp): AsyncIterable<string> {
  const { page } = kiosk;
  for (const kind of kinds) {
    await turnTo(kiosk, kind);
    yield `1-loop-${kind}`;
  }
  await goHome(kiosk);
  yield '2-home';
  await openItem(kiosk, 'what-you-can-do');
  await page.waitForSelector('.topic .text');
  yield '3-topic';
  const on = page.locator('.pages-turn .pill:enabled');
  if ((await on.count()) > 0) {
    await on.click();
    yield '3-topic-page-2';
  }
  await page.getByRole('button', { name: 'Take it with you' }).click();
  yield '4-take-away';
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('.bar-help').click();
  await page.waitForSelector('.help');
  await heard(page);
  yield '5-help';
  await page.getByRole('button', { name: 'Signs for today or tomorrow' }).click();
  await page.waitForSelector('.help[data-shows="soon"]');
  yield '5-help-soon';
  await page.getByRole('button', { name: 'Signs for now' }).click();
  await page.getByRole('button', { name: 'Show this at the desk' }).click();
  await page.waitForSelector('.help[data-shows="desk"]');
  await heard(page);
  yield '5-help-desk';
  await goHome(kiosk);
  yield* openExercise(kiosk);
}

async function* openExercise(kiosk: KioskApp): AsyncIterable<string> {
  const { page } = kiosk;
  await openItem(kiosk, 'roll-upper-back');
  await page.waitForSelector('.choose');
  yield '6-choice';
  await page.locator('.choose-place').last().click();
  await page.waitForSelector('.exercise[data-state="before"]');
  await heard(page);
  for (
    let card = 1;
    (await page.locator('.exercise[data-state="before"]').count()) > 0 && card < mostSheets;
    card += 1
  ) {
    yield `6-before-${card}`;
    await page.locator('.exercise .pill[data-tone="sun"]:visible').last().click();
    await heard(page);
  }
  yield '7-still-pictures'; // the calm screen begins with them
  const press = (name: string) => page.getByRole('button', { name }).last().click();
  await press('Moving picture');
  await page.waitForSelector('.player');
  yield '7-moving';
  await press('Pause');
  yield '7-pause';
  await press('Still pictures');
  await press('How to go on at home');
  await page.waitForSelector('.done');
  yield '8-done';
}

/** A new screen is deaf for a moment. */
async function heard(page: Page): Promise<void> {
  await page.waitForSelector('html:not([data-deaf])', { state: 'attached' });
}

/** Wipes on until a slide of that kind is on the wall. */
async function turnTo(kiosk: KioskApp, kind: string): Promise<void> {
  for (let slide = 0; (await kiosk.mark('slideKind')) !== kind; slide += 1) {
    if (slide > mostSlides) throw new Error(`The loop has no slide of the kind ${kind}.`);
    const before = await kiosk.mark('slide');
    await wipe(kiosk);
    await kiosk.page.waitForFunction((number) => document.documentElement.dataset.slide !== number, before);
  }
}

async function wipe({ page }: KioskApp): Promise<void> {
  const box = await page.locator('.attract-touch').boundingBox();
  if (box === null) throw new Error('There is no slide to wipe.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.8, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.2, y, { steps: 4 });
  await page.mouse.up();
}

/** Back to where a visit began, and from a slide that leads there to the home screen. */
async function goHome(kiosk: KioskApp): Promise<void> {
  const { page } = kiosk;
  for (let way = 0; way < 10; way += 1) {
    if ((await page.locator('.home, .home-low').count()) > 0) return;
    if ((await page.locator('.attract').count()) > 0) {
      await turnTo(kiosk, 'about');
      await page.waitForTimeout(500); // a slide that is still coming is not what a finger means
      await kiosk.touch('.attract-touch');
    } else await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
  }
  throw new Error('There is no way home.');
}

/** On whichever page of home it is. */
async function openItem({ page }: KioskApp, id: string): Promise<void> {
  const low = page.locator('.home-low');
  for (let turn = 0; (await low.count()) > 0 && turn < 10; turn += 1) {
    if ((await page.locator(`[data-item="${id}"]`).count()) > 0) break;
    await page.getByRole('button', { name: 'Read on' }).click();
    await page.waitForTimeout(100);
  }
  await page.locator(`[data-item="${id}"]`).first().dispatchEvent('click');
}
