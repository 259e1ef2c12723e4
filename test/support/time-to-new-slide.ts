import { expect } from 'vitest';
import type { LaunchedKiosk } from './launched-kiosk.ts';

/** From now until a slide of a screen that was not there before: the old one has `isOldScreen` set on its window. */
export async function timeToNewSlide(kiosk: LaunchedKiosk): Promise<number> {
  const fromMs = performance.now();
  const slide = '!window.isOldScreen && document.documentElement.dataset.slide';
  await expect.poll(() => kiosk.evaluateInScreen(slide), { timeout: 30_000, interval: 50 }).toBeTruthy();
  return performance.now() - fromMs;
}
