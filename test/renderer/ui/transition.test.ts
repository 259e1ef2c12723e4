import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A page on a machine that has a graphics device, or none; counts the pictures that were taken of two screens. */
async function pageOn({ hasGraphics, motion = 'plain' }: { hasGraphics: boolean; motion?: string }) {
  const seen = { pictures: 0, looks: 0 };
  const loseContext = vi.fn();
  vi.stubGlobal('window', { addEventListener() {}, removeEventListener() {} });
  vi.stubGlobal('document', {
    documentElement: { dataset: { motion } },
    hidden: false,
    createElement: () => ({
      getContext() {
        seen.looks += 1;
        return hasGraphics ? { getExtension: () => ({ loseContext }) } : null;
      },
    }),
    startViewTransition(update: () => void) {
      seen.pictures += 1;
      update();
      const done = Promise.resolve();
      return { ready: done, finished: done, skipTransition() {} };
    },
  });
  const { changeScreen } = await import('#ui/transition.ts');
  return { changeScreen, seen, loseContext };
}

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('one screen turns into the next where there is a graphics device, of which nothing is kept', async () => {
  const { changeScreen, seen, loseContext } = await pageOn({ hasGraphics: true });
  const change = vi.fn();
  changeScreen(change);
  changeScreen(change);
  expect(change).toHaveBeenCalledTimes(2);
  expect(seen).toEqual({ pictures: 2, looks: 1 });
  expect(loseContext).toHaveBeenCalledTimes(1);
});

it('without one the next screen is there at once, from the first touch on: two pictures would take a quarter of a second', async () => {
  const { changeScreen, seen } = await pageOn({ hasGraphics: false });
  const change = vi.fn();
  changeScreen(change);
  changeScreen(change);
  expect(change).toHaveBeenCalledTimes(2);
  expect(seen).toEqual({ pictures: 0, looks: 1 });
});

it('whoever asked for less motion has the next screen at once on any machine', async () => {
  const { changeScreen, seen } = await pageOn({ hasGraphics: true, motion: 'less' });
  const change = vi.fn();
  changeScreen(change);
  expect(change).toHaveBeenCalledTimes(1);
  expect(seen.pictures).toBe(0);
});
