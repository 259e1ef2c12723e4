import type { ScreenSettings } from '#contract/model.ts';
import { lookingMs, type PageTime } from './page-time.ts';

const longestIdleMs = 240_000; // 4 min
const shortestCountdownMs = 20_000; // WCAG 2.2, success criterion 2.2.1: at least 20 s to answer

/**
 * How long a page may lie untouched before the screen asks: grows with what is open, at most 4 min. Null: nobody is asked,
 * for a demonstration runs.
 */
export function idleMs(settings: ScreenSettings, page: PageTime): number | null {
  if (page.kind === 'running') return null;
  const needMs = page.kind === 'exercise' ? page.restS * 1_000 : lookingMs(page);
  return Math.min(longestIdleMs, settings.idleMs + needMs);
}

/** How long "Still reading?" waits, whatever the settings say never under 20 s. */
export function countdownMs(settings: ScreenSettings): number {
  return Math.max(shortestCountdownMs, settings.countdownMs);
}
