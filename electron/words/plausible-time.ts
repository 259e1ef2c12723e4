import { isPossibleDay } from '#core/statistics/built-on.ts';

/** False for a time before this program was made, or long after it: the computer's clock was wrong when it was taken. */
export function isPlausible(time: string): boolean {
  return isPossibleDay(time.slice(0, 10));
}
