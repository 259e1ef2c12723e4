import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KioskApp, openKioskApp, smallPanel } from '#test/support/kiosk-app.ts';

// Where there is no graphics device each picture that is put together costs milliseconds, and each layer makes it dearer.
const mostPicturesPerS = 30;
const slides = 5;

let kiosk: KioskApp;
beforeAll(async () => {
  kiosk = await openKioskApp({ size: smallPanel });
});
afterAll(() => kiosk.close());

test('a slide that has settled keeps no animation of its coming', async () => {
  for (let slide = 0; slide < slides; slide += 1) {
    await expect
      .poll(async () => (await animations()).filter(({ isEndless }) => !isEndless), { timeout: 10_000 })
      .toEqual([]);
    await nextSlide();
  }
});

test('its drawing and its ring move in so few pictures a second that the processor rests between them', async () => {
  for (let slide = 0; slide < slides; slide += 1) {
    const endless = (await animations()).filter(({ isEndless }) => isEndless);
    expect(endless.length, 'a ring at the least').toBeGreaterThan(0);
    for (const { name, picturesPerS } of endless)
      expect(picturesPerS, `${name} in a second`).toBeLessThanOrEqual(mostPicturesPerS);
    await nextSlide();
  }
});

test('a figure that breathes is drawn some fifteen times a second, not in each frame', async () => {
  const title = kiosk.page.locator('.slide:not([data-move="out"]) h1');
  while ((await title.innerText()) !== 'Breathe slowly') await nextSlide();
  await kiosk.page.waitForTimeout(1_500); // it has settled
  const drawn = await kiosk.page.evaluate(picturesOfFigure, watchedMs);
  expect(drawn).toBeGreaterThan(0);
  expect(drawn / (watchedMs / 1_000)).toBeLessThan(20);
});

const watchedMs = 3_000;

/** Runs in the page: in how many frames something of the figure changed. */
async function picturesOfFigure(watchedMs: number): Promise<number> {
  let [isChanged, pictures] = [false, 0];
  const observer = new MutationObserver(() => {
    isChanged = true;
  });
  const figure = document.querySelector('.slide:not([data-move="out"]) svg[data-person]');
  if (figure === null) throw new Error('The slide has no figure.');
  observer.observe(figure, { subtree: true, attributes: true });
  for (const endMs = performance.now() + watchedMs; performance.now() < endMs; isChanged = false) {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isChanged) pictures += 1;
  }
  observer.disconnect();
  return pictures;
}

async function nextSlide(): Promise<void> {
  const before = await kiosk.mark('slide');
  await kiosk.page.clock.fastForward(31_000);
  await expect.poll(() => kiosk.mark('slide'), { timeout: 30_000 }).not.toBe(before);
}

/** What is animated by style on the slide that is shown. An end that is held counts, a move that is over does not. */
function animations() {
  return kiosk.page.evaluate(() => {
    const picturesPerSOf = ({ effect }: Animation) => {
      const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
      const lastsS = Number(effect?.getComputedTiming().duration) / 1_000;
      const parts = frames.slice(1).map(({ computedOffset }, at) => {
        const { easing, computedOffset: from } = frames[at] as ComputedKeyframe;
        const steps = /^steps\((\d+)/.exec(easing)?.[1] ?? Number.POSITIVE_INFINITY;
        return Number(steps) / ((computedOffset - from) * lastsS);
      });
      return Math.max(...parts);
    };
    return document
      .getAnimations()
      .filter((animation) => animation instanceof CSSAnimation)
      .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('.slide') !== null)
      .map((animation) => ({
        name: animation.animationName,
        isEndless: animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
        picturesPerS: picturesPerSOf(animation),
      }));
  });
}
