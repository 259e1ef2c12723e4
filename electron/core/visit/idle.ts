import type { ScreenSettings } from '#contract/model.ts';
import { readingMs } from './reading.ts';

const longestIdleMs = 240_000; // 4 min
const shortestCountdownMs = 20_000; // WCAG 2.2, success criterion 2.2.1: at least 20 s to answer

/** What the open page needs of a person's time. */
export type PageTime =
  | { readonly kind: 'page'; readonly words: number /** Of its clip. */; readonly watchS: number }
  | { readonly kind: 'exercise'; readonly restS: number };

/** How long a page may lie untouched before the screen asks: grows with what is open, at most 4 min. */
export function idleMs(settings: ScreenSettings, page: PageTime): number {
  const needMs = page.kind === 'page' ? readingMs(page.words) + page.watchS * 1_000 : page.restS * 1_000;
  return Math.min(longestIdleMs, settings.idleMs + needMs);
}

/** How long "Still reading?" waits, whatever the settings say never under 20 s. */
export function countdownMs(settings: ScreenSettings): number {
  return Math.max(shortestCountdownMs, settings.countdownMs);
}
