import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { safePageUrl } from '#contract/addresses.ts';
import { makeFolder } from '#platform/files/make-folder.ts';
import { provideBuild } from './build-state.ts';
import { type DisplaySize, landscape, portrait } from './display.ts';
import { findRuntime } from './electron-runtime/find-runtime.ts';
import { provideSystemPackages } from './offline/system-packages.ts';
import { withPictureApp } from './picture-app.ts';

const firstSlideMs = 90_000; // a busy machine's slowest start
const longestSlideMs = 31_000;
const mostSlides = 300;

/**
 * Starts the kiosk on a copy of the folder, upright and on its side, and writes a PNG of each slide, topic, exercise,
 * of home and of help. Answers how many.
 */
export async function takeContentPictures(folder: string, out: string): Promise<number> {
  await makeFolder(out);
  const runtime = await findRuntime();
  await provideSystemPackages(runtime);
  await provideBuild();
  const scratch = await mkdtemp(join(tmpdir(), 'foyer-pictures-'));
  let taken = 0;
  try {
    await cp(folder, join(scratch, 'content'), { recursive: true }); // a kiosk writes its receipt into its folder
    for (const [name, size] of [
      ['portrait', portrait],
      ['landscape', landscape],
    ] as const) {
      taken += await takeOnScreen(scratch, size, async (page, file) => {
        await page.screenshot({ path: join(out, `${name}-${file}.png`) });
      });
    }
    return taken;
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Take = (page: Page, file: string) => Promise<void>;

async function takeOnScreen(scratch: string, size: DisplaySize, take: Take): Promise<number> {
  const folders = { dataFolder: join(scratch, 'data'), contentFolder: join(scratch, 'content') };
  return withPictureApp(size, folders, async (page) => {
    await awaitSlide(page); // the shell's own first load: one of ours before it would be overtaken by it
    await page.clock.install();
    await page.goto(safePageUrl); // without motion nothing has to come to rest before it is taken
    await awaitSlide(page);
    return (await takeSlides(page, take)) + (await takePlaces(page, take));
  });
}

async function awaitSlide(page: Page): Promise<void> {
  await page.waitForSelector('html[data-slide]', { state: 'attached', timeout: firstSlideMs });
}

/** Each slide once: until the loop shows what it showed before. */
async function takeSlides(page: Page, take: Take): Promise<number> {
  const seen = new Set<string | null>();
  const stale = { most: 20, now: 0 }; // the help and the notices come again and again between the others
  for (let slide = 0; slide < mostSlides && stale.now < stale.most; slide++) {
    const words = await page.locator('.slide:not([data-move="out"])').textContent();
    stale.now = seen.has(words) ? stale.now + 1 : 0;
    if (stale.now === 0) {
      seen.add(words);
      await take(page, `slide-${String(seen.size).padStart(2, '0')}`);
    }
    await nextSlide(page);
  }
  return seen.size;
}

async function nextSlide(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.dataset.slide);
  await page.clock.fastForward(longestSlideMs);
  await page.waitForFunction((number) => document.documentElement.dataset.slide !== number, before);
  await paint(page);
}

/** A touch means the slide before as long as the new one has hardly been seen. */
const unseenMs = 600;

/** Home, what its cards open, and help. */
async function takePlaces(page: Page, take: Take): Promise<number> {
  const kind = () => page.evaluate(() => document.documentElement.dataset.slideKind);
  const leadsHome = async () => ['question', 'exercise'].includes((await kind()) ?? '');
  for (let slide = 0; !(await leadsHome()); slide++) {
    if (slide > mostSlides) return 0; // a folder without an item has no such places
    await nextSlide(page);
  }
  await page.waitForTimeout(unseenMs);
  await page.locator('.attract-touch').click();
  const openHome = async () => {
    await page.getByRole('button', { name: 'All questions' }).click();
    await page.waitForSelector('.home .card');
    await paint(page);
  };
  await openHome();
  await take(page, 'home');
  const items = await page
    .locator('.card[data-item]')
    .evaluateAll((cards) =>
      cards.map((card) => ({ kind: card.getAttribute('data-kind'), id: card.getAttribute('data-item') })),
    );
  for (const { kind, id } of items) {
    await page.locator(`.card[data-item="${id}"]`).first().dispatchEvent('click'); // also on a page that is not turned to
    await page.waitForSelector(kind === 'exercise' ? '.exercise' : '.topic .text');
    await paint(page);
    await take(page, `${kind}-${id}`);
    await openHome();
  }
  await page.locator('.bar-help').click();
  await page.waitForSelector('.help');
  await paint(page);
  await take(page, 'help');
  return items.length + 2;
}

/** Until what just changed is on the glass, pictures too. */
async function paint(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}
