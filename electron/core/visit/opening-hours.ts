import type { ScreenSettings } from '#contract/model.ts';

/** A moment of the practice's week: 0 is Monday, `time` such as `08:30`. */
export interface WeekTime {
  readonly day: number;
  readonly time: string;
}

/** Whether the practice is open then. Without hours it always is; the minute of closing is closed. */
export function isOpenAt(hours: ScreenSettings['openingHours'], { day, time }: WeekTime): boolean {
  if (hours === null) return true;
  const today = hours[day] ?? null;
  return today !== null && today.from <= time && time < today.to;
}

/** The moment of a local date and time. */
export function weekTimeOf(now: Date): WeekTime {
  const two = (part: number) => String(part).padStart(2, '0');
  return { day: (now.getDay() + 6) % 7, time: `${two(now.getHours())}:${two(now.getMinutes())}` };
}
