import type { DayHours } from '#contract/model.ts';
import type { KioskSettings } from '#contract/staff-settings.ts';

/** "Mon–Fri 08:00–18:00, Sat 09:00–12:00": days in a row with the same hours together; closed days are left out. */
export function hoursInWords(
  hours: KioskSettings['openingHours'],
  words: { readonly shortDays: readonly string[]; readonly valueAlways: string; readonly closed: string },
): string {
  if (hours === null) return words.valueAlways;
  const runs: { readonly first: number; readonly last: number; readonly said: string }[] = [];
  hours.forEach((day, index) => {
    const said = day === null ? null : timesOf(day);
    const before = runs.at(-1);
    if (said === null) return;
    if (before?.said === said && before.last === index - 1)
      runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ first: index, last: index, said });
  });
  const dayOf = (index: number) => words.shortDays[index] ?? '';
  const inWords = runs.map(
    ({ first, last, said }) => `${dayOf(first)}${last > first ? `–${dayOf(last)}` : ''} ${said}`,
  );
  return inWords.length === 0 ? words.closed : inWords.join(', ');
}

function timesOf({ from, to }: DayHours): string {
  return `${from}–${to}`;
}
