/** The day of this version. No clock of a kiosk that runs it can truthfully say an earlier one. */
export const builtOn = '2026-11-22';

/**
 * Whether a clock can truthfully say this day, on a kiosk with a program of that age. Twenty years are longer than any
 * kiosk lasts; less would call a clock wrong that is right, and a jump ahead alone may be a kiosk that was stored.
 */
export function isPossibleDay(day: string, built: string = builtOn): boolean {
  const latest = `${Number(built.slice(0, 4)) + 20}${built.slice(4)}`;
  return built <= day && day <= latest;
}
