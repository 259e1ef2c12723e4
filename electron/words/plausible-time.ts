import { builtOn } from '#core/statistics/built-on.ts';

/** False for a time before this program was made: the computer's clock was wrong when it was taken. */
export function isPlausible(time: string): boolean {
  return time.slice(0, 10) >= builtOn;
}
