import type { CDPSession, Locator } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { goHome } from '#test/support/go-home.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';
import { type Look, setLook } from '#test/support/loop-looks.ts';

// What only style sheets hold: where buttons lie low down, the edge round them, and their words with larger text.
let kiosk: KioskApp;
let debug: CDPSession;
beforeAll(async () => {
  kiosk = await openKioskApp({ isCalm: true, size: { width: 1920, height: 1920 } });
  debug = await kiosk.page.context().newCDPSession(kiosk.page);
}, 120_000);
afterAll(() => kiosk.close());
beforeEach(() => goHome(kiosk));

const usual = { width: 1080, height: 1920 };
const smallest = { width: 1024, height: 768 };
const others = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 1024 },
];
const plain = { text: '1', contrast: 'plain', reach: 'plain' } as const;
const set = (look: Look) => setLook(kiosk.page, debug, look);
const press = (name: string | RegExp) =>
  kiosk.page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .last()
    .click();

/** Opens one screen after the other, and names it. */
async function* screens(): AsyncIterable<string> {
  const { page } = kiosk;
  yield 'home';
  await page.locator('[data-item="what-you-can-do"]').first().dispatchEvent('click');
  await page.waitForSelector('.topic .text');
  yield 'topic';
  await press('Take it with you');
  yield 'what one takes along';
  await press('Close');
  await press(/^Need help\?/);
  await page.waitForSelector('.help');
  yield 'help';
  await goHome(kiosk);
  await page.locator('[data-item="walking"]').first().dispatchEvent('click');
  await page.waitForSelector('.before');
  yield 'before an exercise';
}

test.each([usual, smallest, ...others])(
  'low down, every card and page button of home lies in the lowest third: $width × $height',
  async (panel) => {
    const { page } = kiosk;
    await press('Everything lower down');
    await page.waitForSelector('.home-low');
    for (const text of ['1', '3'] as const) {
      await set({ ...panel, ...plain, text, reach: 'low' });
      const tops = await page
        .locator('.home-low button:visible')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top / innerHeight));
      expect(tops.length).toBeGreaterThan(3); // cards, and both ways to turn
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(2 / 3 - 0.001);
    }
    await press('Everything lower down');
  },
);

test('low down, the large drawing is that of the card in focus', async () => {
  const { page } = kiosk;
  const shapesOf = (box: Locator) =>
    box.evaluate((drawing) => [...drawing.querySelectorAll('path')].map((path) => path.getAttribute('d')));
  await press('Everything lower down');
  await page.waitForSelector('.home-low');
  for (const place of [1, 3]) {
    const card = page.locator('.low-card').nth(place);
    await card.focus();
    await expect.poll(() => shapesOf(page.locator('.home-low-picture'))).toEqual(await shapesOf(card));
  }
  await press('Everything lower down');
});

test('with more contrast all that can be touched has an edge', async () => {
  for await (const screen of screens()) {
    await set({ ...smallest, ...plain, contrast: 'more' });
    const bare = await kiosk.page.evaluate(buttonsWithoutEdge);
    expect(bare, screen).toEqual([]);
  }
});

test('the words on buttons grow with the text', async () => {
  for await (const screen of screens()) {
    const sizes: number[] = [];
    for (const text of ['1', '2', '3'] as const) {
      await set({ ...usual, ...plain, text });
      const pills = kiosk.page.locator('.pill:visible, .bar-help');
      const px = await pills.evaluateAll((all) =>
        all.map((pill) => Number.parseFloat(getComputedStyle(pill).fontSize)),
      );
      sizes.push(Math.min(...px));
    }
    expect(sizes, screen).toEqual([...new Set(sizes)].sort((one, other) => one - other));
  }
});

test('while an exercise moves there are three buttons to it, in a pause the rarer ones; its square can be read', async () => {
  const { page } = kiosk;
  await set({ width: 1080, height: 1920, ...plain });
  await page.locator('[data-item="walking"]').first().dispatchEvent('click');
  await page.waitForSelector('.before:not([inert])');
  while ((await page.locator('.before').count()) > 0) {
    const card = await page.locator('.before:not([inert])').getAttribute('data-card');
    await page.locator('.before:not([inert]) .before-ways .pill').last().click();
    await page.waitForSelector(`.exercise:not(:has(.before[data-card="${card}"]:not([inert])))`);
  }
  await press('Moving picture');
  await page.waitForSelector('.player');
  const buttons = page.locator('.player button:visible');
  expect(await buttons.count()).toBe(3);
  await press('Pause');
  await page.waitForSelector('.player[data-paused="true"]');
  expect(await buttons.count()).toBeGreaterThan(3);

  await press('Still pictures');
  await press('How to go on at home');
  await press('Take it with you');
  await expectWideModules('.take-away-square');
});

test('what one shows at the desk can be taken along by a phone on any panel', async () => {
  await goHome(kiosk);
  await press(/^Need help\?/);
  await press('Show this at the desk');
  await expectWideModules('.desk-square');
  await press('Signs for now');
});

/** A phone's camera reads modules of 0.8 mm and wider. */
async function expectWideModules(square: string): Promise<void> {
  await kiosk.page.waitForSelector(`${square} path[d^="M"]`, { state: 'attached' });
  for (const panel of [usual, smallest, ...others]) {
    for (const text of ['1', '3'] as const) {
      await set({ ...panel, ...plain, text });
      const mm = await kiosk.page.locator(`${square} svg`).evaluate(moduleMm);
      const where = `a module of the square in mm on ${panel.width} × ${panel.height}`;
      expect(mm, where).toBeGreaterThanOrEqual(0.8);
    }
  }
}

/** Runs in the page: how wide a module is, in millimetres of a 21.5″ panel. */
function moduleMm(square: SVGElement | HTMLElement): number {
  const modules = (square as SVGSVGElement).viewBox.baseVal.width;
  return square.getBoundingClientRect().width / modules / ((4.03 * Math.min(innerWidth, innerHeight)) / 1080);
}

/** Runs in the page: what can be touched and seen, and has no line round it. */
function buttonsWithoutEdge(): readonly string[] {
  const dialog = document.querySelector('dialog[open]');
  const buttons = [...(dialog ?? document).querySelectorAll<HTMLElement>('button')].filter(
    (button) => button.checkVisibility({ visibilityProperty: true }) && button.closest('[inert]') === null,
  );
  const leastPx =
    Number.parseFloat(getComputedStyle(document.querySelector('.bar-help') as Element).minHeight) / 60;
  return buttons
    .filter((button) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(button);
      return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < leastPx;
    })
    .map((button) => button.className + button.innerText.slice(0, 30));
}
