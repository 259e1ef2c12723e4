import type { Clock } from '#core/ports.ts';

/** The practice's own time, `2026-11-22T14:32`. */
export function localTime(clock: Clock): string {
  const { date, time } = clock.local();
  return `${date}T${time}`;
}
