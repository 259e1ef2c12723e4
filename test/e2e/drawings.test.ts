import { afterAll, beforeAll, expect, test } from 'vitest';
import { goHome } from '#test/support/go-home.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';

let kiosk: KioskApp;
beforeAll(async () => {
  kiosk = await openKioskApp({ isCalm: true });
}, 120_000);
afterAll(() => kiosk?.close());

/** How many shapes each drawing on the page holds now. */
const shapes = () =>
  kiosk.page.evaluate(() =>
    [...document.querySelectorAll('svg.motif')].map(
      (drawing) => drawing.querySelectorAll('path, circle, ellipse, rect').length,
    ),
  );

test('every slide that has a drawing shows it', async () => {
  let drawn = 0;
  for (let slide = 0; slide < 8; slide += 1) {
    const before = await kiosk.mark('slide');
    await expect.poll(async () => Math.min(...(await shapes()))).toBeGreaterThan(3); // of no drawing: infinity
    drawn += (await shapes()).length;
    await kiosk.passTime(31_000);
    await expect.poll(() => kiosk.mark('slide')).not.toBe(before);
  }
  expect(drawn).toBeGreaterThan(3);
});

test('every card shows its drawing, and no two parts of the page share an id', async () => {
  await goHome(kiosk);
  await expect.poll(async () => Math.min(...(await shapes()))).toBeGreaterThan(3);
  const cards = await kiosk.page.locator('.card[data-kind="topic"]').count(); // of the page that is shown
  expect(cards).toBeGreaterThan(4);
  expect((await shapes()).length).toBeGreaterThanOrEqual(cards);
  const ids = await kiosk.page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
