import type { LocalDate } from '#contract/model.ts';
import { isLocalDate } from '#core/local-date.ts';

/** A day as a person or a spreadsheet wrote it. */
export type TypedDay =
  | { readonly kind: 'day'; readonly day: LocalDate }
  /** `03/04/2026`: read with the day first, as in Europe and Australia; it might have been meant otherwise. */
  | { readonly kind: 'day-or-month-first'; readonly day: LocalDate }
  /** `11/22/2026`: only with the month first would it be a day. */
  | { readonly kind: 'month-first' }
  | { readonly kind: 'no-day' };

/** Understands `2026-11-22`, `22/11/2026`, `22.11.2026` and `22-11-2026`, each with or without a time of day. */
export function readTypedDay(text: string): TypedDay {
  const day = text.trim().replace(timeOfDay, '');
  const [, year = '', second = '', third = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day) ?? [];
  if (year !== '') return dayOf(year, second, third) ?? { kind: 'no-day' };
  const [, one = '', sign, other = '', last = ''] =
    /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/.exec(day) ?? [];
  const dayFirst = dayOf(last, other, one);
  if (dayFirst === undefined) return { kind: dayOf(last, one, other) ? 'month-first' : 'no-day' };
  // Dots and dashes are used only where the day comes first; the same number twice is the same day either way.
  const isPlain = sign !== '/' || one === other || Number(one) > 12;
  return isPlain ? dayFirst : { kind: 'day-or-month-first', day: dayFirst.day };
}

const timeOfDay = /[T ] ?\d{1,2}:\d{2}(:\d{2}(\.\d+)?)? ?([ap]\.?m\.?)?Z?$/i;

function dayOf(year: string, month: string, day: string): (TypedDay & { readonly kind: 'day' }) | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? { kind: 'day', day: date } : undefined;
}
