import type { ScreenSettings } from '#contract/model.ts';
import { isOpenAt, type WeekTime } from '#core/visit/opening-hours.ts';

/** Where no hours are set, the night is when nobody waits. */
const [nightFrom, nightTo] = ['02:00', '05:00'];

/** So long before opening it is too late: an update and its undoing have to be over by then. */
const marginMinutes = 30;

/** Whether an update may be put in place now: nobody is in the practice, nor will be soon. */
export function mayUpdateAt(hours: ScreenSettings['openingHours'], now: WeekTime): boolean {
  if (hours === null) return now.time >= nightFrom && now.time < nightTo;
  return !isOpenAt(hours, now) && !isOpenAt(hours, later(now));
}

function later({ day, time }: WeekTime): WeekTime {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + marginMinutes;
  const two = (part: number) => String(part).padStart(2, '0');
  const isNextDay = minutes >= 24 * 60;
  const left = isNextDay ? minutes - 24 * 60 : minutes;
  return {
    day: isNextDay ? (day + 1) % 7 : day,
    time: `${two(Math.floor(left / 60))}:${two(left % 60)}`,
  };
}
