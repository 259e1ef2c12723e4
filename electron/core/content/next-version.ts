import type { LocalTime } from '#core/ports.ts';

/**
 * The number of a signing: the minute of it, `202611221532`, so that it grows whichever computer signs and a person can
 * read it. Where that is not higher than the last one, the next number.
 */
export function nextVersion({ date, time }: LocalTime, last: number | undefined): number {
  const minute = Number(`${date}${time}`.replaceAll(/\D/g, ''));
  return last === undefined ? minute : Math.max(minute, last + 1);
}
