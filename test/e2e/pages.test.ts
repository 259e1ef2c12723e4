import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullPagesPack } from '#test/support/full-pages-pack.ts';
import { glyphFaults } from '#test/support/glyph-faults.ts';
import { goHome } from '#test/support/go-home.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';
import { setLook } from '#test/support/loop-looks.ts';
import { writePack } from '#test/support/small-pack.ts';

// How texts and lists are laid out in pages, with the largest text.
const upright = { width: 1080, height: 1920, text: '3', contrast: 'plain', reach: 'plain' } as const;
const square = { ...upright, width: 1280, height: 1024 } as const;
const lying = { ...upright, width: 1366, height: 768 } as const;

let folder: string;
let kiosk: KioskApp;
let debug: CDPSession;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-pages-'));
  await writePack(join(folder, 'content'), fullPagesPack());
  kiosk = await openKioskApp({ folder, isCalm: true, size: { width: 1920, height: 1920 } });
  debug = await kiosk.page.context().newCDPSession(kiosk.page);
  await goHome(kiosk);
}, 120_000);
afterAll(async () => {
  await kiosk.close();
  await rm(folder, { recursive: true, force: true });
});

async function openTopic(id: string): Promise<void> {
  await goHome(kiosk);
  await kiosk.page.locator(`[data-item="${id}"]`).first().dispatchEvent('click');
  await kiosk.page.waitForSelector('.topic .text');
  await setLook(kiosk.page, debug, upright);
}

/** On which pages the lines of each element are: two on page 0 and one on page 1 are [0, 0, 1]. */
function pagesOfLines(selector: string): Promise<readonly (readonly number[])[]> {
  return kiosk.page.evaluate((selector) => {
    const flow = document.querySelector('.pages-flow');
    if (flow === null) throw new Error('There are no pages.');
    const { left, width } = flow.getBoundingClientRect();
    return [...document.querySelectorAll(selector)].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const pageOf = (rect: DOMRect) => Math.floor((rect.left - left) / width);
      const lines = new Map(
        [...range.getClientRects()].map((r) => [`${pageOf(r)} ${Math.round(r.bottom)}`, r]),
      );
      return [...lines.values()].map(pageOf);
    });
  }, selector);
}

test('a warning begins on the page where there is room for its lead with all of its signs, and goes on upon the next', async () => {
  await openTopic('gas');
  const [lead, signs, rest] = (await pagesOfLines('.warning > *')).map((lines) => [...new Set(lines)]);
  const before = (await pagesOfLines('.text > p')).at(-1)?.at(-1);
  expect(lead).toEqual([before]);
  expect(signs).toEqual(lead);
  expect(rest).toEqual([(before ?? 0) + 1]);
});

test('no paragraph that a page holds is torn apart by its end', async () => {
  await openTopic('ice');
  for (const text of ['1', '2', '3'] as const) {
    await setLook(kiosk.page, debug, { ...upright, text });
    const pages = (await pagesOfLines('.text > p')).map((lines) => [...new Set(lines)]);
    expect(pages.filter(({ length }) => length > 1)).toEqual([]);
    expect(pages.at(-1)?.[0]).toBeGreaterThan(0); // there is more than one page
  }
});

test('the sources stand with the cards that lead on, low down too', async () => {
  await openTopic('heat');
  for (const look of [upright, { ...upright, reach: 'low' }, { ...lying, reach: 'low' }] as const) {
    await setLook(kiosk.page, debug, look);
    const [cards] = await pagesOfLines('.topic-related h2');
    const sources = (await pagesOfLines('.colophon p')).flat();
    expect(cards).toHaveLength(1);
    expect(new Set(sources)).toEqual(new Set(cards));
  }
});

test('a note that is longer than a page goes on upon the next one, and no line of it is cut', async () => {
  await openTopic('ice');
  const readOn = kiosk.page.locator('.pages-turn .pill:enabled');
  const found = [...(await glyphFaults(kiosk.page))];
  while ((await readOn.count()) > 0) {
    await readOn.click();
    found.push(...(await glyphFaults(kiosk.page)));
  }
  expect(found).toEqual([]);
  const pages = (await pagesOfLines('.topic-note p')).flatMap((lines) => [...new Set(lines)]);
  expect(pages.length).toBeGreaterThan(1);
});

test('signs on several sheets say on each which of how many it is, from the first one on', async () => {
  const { page } = kiosk;
  await setLook(page, debug, lying);
  await page.getByRole('button', { name: /^Need help\?/ }).click();
  await page.waitForSelector('.help[data-shows="now"]');
  const said: string[] = [];
  const readOn = page.getByRole('button', { name: 'Read on', exact: true });
  const turnOn = async () => {
    if ((await readOn.count()) === 0) return false;
    await page.waitForSelector('html:not([data-deaf])', { state: 'attached' });
    await readOn.click();
    return true;
  };
  do said.push(await page.locator('.help-count').innerText());
  while (await turnOn());
  expect(said.length).toBeGreaterThan(2);
  expect(said).toEqual(said.map((_, place) => `${place + 1} of ${said.length}`));
});

test('still pictures with larger text stand whole on their pages, each with its words, and the title is on none alone', async () => {
  const { page } = kiosk;
  await goHome(kiosk);
  await setLook(page, debug, square);
  await page.locator('[data-item="walking"]').first().dispatchEvent('click');
  for (const answer of ['None of these, or I have asked', 'I will', 'Show me']) {
    await page.waitForSelector('html:not([data-deaf])', { state: 'attached' });
    await page.getByRole('button', { name: answer, exact: true }).click();
  }
  await page.waitForSelector('.stills');
  const pieces = await page.evaluate(() =>
    [...document.querySelectorAll('.stills-first, .still')].map((box) => box.getClientRects().length),
  );
  expect(pieces.slice(0, 3)).toEqual([1, 1, 1]); // the first card with the title, the first card, the second
  await setLook(page, debug, upright);
  const overPx = await page
    .locator('.still')
    .evaluateAll((cards) => cards.map((card) => card.scrollWidth - card.clientWidth));
  expect(Math.max(...overPx)).toBeLessThan(2); // the last card has a word of 40 letters
  const emptyShare = await page
    .locator('.still')
    .first()
    .evaluate((card) => {
      const view = card.closest('.pages-view')?.getBoundingClientRect();
      return view === undefined ? 1 : (view.bottom - card.getBoundingClientRect().bottom) / view.height;
    });
  expect(emptyShare).toBeLessThan(0.1); // its pictures have what is left of the page
  const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();
  await press('Moving picture');
  await press('Pause');
  await press('Still pictures');
  await page.waitForSelector('.stills');
  const fit = await page
    .locator('.still-steps')
    .first()
    .evaluate((words) => getComputedStyle(words).getPropertyValue('--fit'));
  expect(fit).toBe('1'); // and take nothing from the words
  await setLook(page, debug, square);
});

test('at the end of an exercise larger text makes the dose no smaller', async () => {
  const { page } = kiosk;
  await page.getByRole('button', { name: 'How to go on at home', exact: true }).click();
  const sizes: number[] = [];
  for (const text of ['1', '2', '3'] as const) {
    await setLook(page, debug, { ...square, text });
    sizes.push(
      await page.locator('.done-dose').evaluate((dose) => Number.parseFloat(getComputedStyle(dose).fontSize)),
    );
  }
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
});
