import { median } from '#test/bench/figures.ts';
import type { Fault } from './process-faults.ts';

/** The most that the median and the worst may be: killed is seen at once, frozen has to be noticed. */
const promisedMs = { killed: 1_000, frozen: 8_000, worst: 15_000 } as const;

/**
 * The most that a new start may take, against an Electron window with one line of text that is opened cold beside it: the
 * runtime is started twice, by who waits for the old kiosk's end and as the new one.
 */
const mostTimesWindow = 2.5;

/**
 * The median or the worst where it is more than was promised, as a line; nothing where the promise was kept. `windowMs` is
 * how long a plain window took: who starts anew cannot be back before that.
 */
export function lateness(
  { name, hurts, startsAnew }: Fault,
  tookMs: readonly number[],
  windowMs: readonly number[] = [],
): readonly string[] {
  const [middle, worst] = [median(tookMs), Math.max(...tookMs)];
  const isFrozen = hurts.some(([, signal]) => signal === 'SIGSTOP');
  const promised = isFrozen ? promisedMs.frozen : promisedMs.killed;
  const floor = startsAnew && windowMs.length > 0 ? mostTimesWindow * median(windowMs) : 0;
  if (tookMs.length === 0 || (middle <= Math.max(promised, floor) && worst <= promisedMs.worst)) return [];
  const found = `${name}: median ${inSeconds(middle)}, worst ${inSeconds(worst)}`;
  const also = floor > promised ? `, and ${inSeconds(floor)} where the kiosk starts anew` : '';
  return [`${found}; promised were ${promised / 1_000} s and ${promisedMs.worst / 1_000} s${also}`];
}

export function inSeconds(ms: number): string {
  return Number.isFinite(ms) ? `${(ms / 1_000).toFixed(2)} s` : 'none';
}
