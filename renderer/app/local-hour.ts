import type { LocalHour } from '#contract/api.ts';
import { localDateOf } from '#core/local-date.ts';

/** The hour of now: the finest time that the screen tells anybody. */
export function localHour(now: Date = new Date()): LocalHour {
  return { date: localDateOf(now), hour: now.getHours() };
}
