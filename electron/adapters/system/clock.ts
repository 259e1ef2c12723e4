import type { LocalDate } from '#contract/model.ts';
import type { Clock } from '#core/ports.ts';

/** The computer's clock in its own time zone. */
export const systemClock: Clock = {
  monotonicMs: () => performance.now(),
  local() {
    const now = new Date();
    const date = [
      String(now.getFullYear()).padStart(4, '0'),
      twoDigits(now.getMonth() + 1),
      twoDigits(now.getDate()),
    ].join('-') as LocalDate; // built as one
    return { date, time: `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}` };
  },
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The IANA name of the computer's time zone, such as `Australia/Sydney`. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
