import type { View } from '#contract/api.ts';
import { localHour } from './local-hour.ts';

const minuteMs = 60_000;

/** Counts each minute in which the screen is lit. The answer stops it. */
export function countLit(count: (view: View) => void): () => void {
  const timer = setInterval(() => {
    const isDark = document.documentElement.hasAttribute('data-night');
    if (!document.hidden && !isDark) count({ kind: 'lit', hour: localHour(), minutes: 1 });
  }, minuteMs);
  return () => clearInterval(timer);
}
