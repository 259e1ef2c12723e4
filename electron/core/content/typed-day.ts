import type { LocalDate } from '#contract/model.ts';
import { isLocalDate } from '#core/local-date.ts';
import { monthOf } from './month-names.ts';
import { plainDigits } from './plain-digits.ts';

/** A day as a person or a spreadsheet wrote it. */
export type TypedDay =
  | { readonly kind: 'day'; readonly day: LocalDate }
  /** `03/04/2026`: read with the day first, as in Europe and Australia; it might have been meant as `other`. */
  | { readonly kind: 'day-or-month-first'; readonly day: LocalDate; readonly other: LocalDate }
  /** `11/22/2026`: only with the month first would it be a day. */
  | { readonly kind: 'month-first'; readonly day: LocalDate }
  /** `22/11/26`: which hundred years is left open. */
  | { readonly kind: 'short-year'; readonly day: LocalDate }
  /** `1.12.`, or `01. Dez`, which Excel makes of it. */
  | { readonly kind: 'no-year' }
  /** `31/11/2026` */
  | { readonly kind: 'no-such-day' }
  /** `2206-12-24`: no notice and no review can be meant for it. */
  | { readonly kind: 'unlikely-year'; readonly day: LocalDate }
  | { readonly kind: 'no-day' };

/** Which of two numbers comes first. */
export type DayOrder = 'day-first' | 'month-first';

/** The order that some of the days of one file prove: those that are no day in the other order. */
export function provenOrders(texts: readonly string[]): ReadonlySet<DayOrder> {
  return new Set(
    texts.map(plainDay).flatMap((text): readonly DayOrder[] => {
      const read = readTypedDay(text, 'both');
      if (read.kind === 'month-first') return ['month-first'];
      const isProof = read.kind === 'day' && /^\d{1,2}[-/.]\s?\d/.test(text.trim());
      return isProof && !isSameTwice(text) ? ['day-first'] : [];
    }),
  );
}

/**
 * Understands `2026-11-22`, `22/11/2026`, `22.11.2026` and `22-11-2026`, each with or without a time of day. `order`: what
 * the file has proven, or `both`; without it a doubtful day is read with the day first, and said to be doubtful.
 */
export function readTypedDay(text: string, order?: DayOrder | 'both'): TypedDay {
  const read = readDay(text, order);
  if (read.kind !== 'day') return read;
  const year = Number(read.day.slice(0, 4));
  return year < firstYear || year > lastYear ? { ...read, kind: 'unlikely-year' } : read;
}

const firstYear = 2000;
const lastYear = 2099;

/** `5/5/2026`: the same day either way. */
function isSameTwice(text: string): boolean {
  const [one, other] = text.trim().split(/[-/.]/);
  return Number(one) === Number(other);
}

function readDay(text: string, order: DayOrder | 'both' | undefined): TypedDay {
  const day = withoutWeekday(plainDay(text).trim().replace(marksOfText, '').replace(timeOfDay, ''));
  const [, year = '', second = '', third = ''] =
    /^(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?$/.exec(day) ?? /^(2\d{3})(\d\d)(\d\d)$/.exec(day) ?? [];
  if (year !== '') return dayOf(year, second, third) ?? { kind: 'no-such-day' };
  const worded = dayInWords(day);
  if (worded !== undefined) return worded;
  const [, one = '', sign, other = '', last = ''] =
    /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/.exec(day) ?? [];
  if (last === '') return { kind: lacksYear(day) ? 'no-year' : 'no-day' };
  const full = last.length === 2 ? `20${last}` : last;
  const dayFirst = dayOf(full, other, one);
  const monthFirst = dayOf(full, one, other);
  if (order === 'month-first' && monthFirst !== undefined)
    return last.length === 2 ? { ...monthFirst, kind: 'short-year' } : monthFirst;
  if (dayFirst === undefined)
    return monthFirst === undefined ? { kind: 'no-such-day' } : { ...monthFirst, kind: 'month-first' };
  if (last.length === 2) return { ...dayFirst, kind: 'short-year' };
  if (Number(one) === Number(other) || monthFirst === undefined || order === 'day-first') return dayFirst;
  if (sign !== '/' && order !== 'both') return dayFirst; // dots and dashes are used where the day comes first
  return { kind: 'day-or-month-first', day: dayFirst.day, other: monthFirst.day };
}

/** True for `1.12.`, `24/12`, `24. Dez` and `Dec 24`: with a year they would be a day. */
function lacksYear(text: string): boolean {
  const [, one = '', sign, other = ''] = /^(\d{1,2})([-/.]) ?(\d{1,2})\.?$/.exec(text) ?? [];
  if (sign === undefined) return dayInWords(`${text} ${leapYear}`)?.kind === 'day';
  return (dayOf(leapYear, other, one) ?? dayOf(leapYear, one, other)) !== undefined;
}

const leapYear = '2024'; // it has each day that a year can have

/** `24-Dec-26`, as a British Excel writes every day, `December 24, 2026`, `24. Dez. 2026`, `2026年12月24日`. */
function dayInWords(text: string): TypedDay | undefined {
  const [, year = '', second = '', third = ''] =
    /^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]$/.exec(text) ?? [];
  if (year !== '') return dayOf(year, second, third) ?? { kind: 'no-such-day' };
  const [, day = '', name = '', last = ''] =
    /^(\d{1,2})(?:st|nd|rd|th|er|[.ºo])?[- ](?:de )?(\p{L}{3,14})\.?[- ,]+(?:de )?(\d{4}|\d{2})$/iu.exec(
      text,
    ) ?? [];
  const [, firstName = '', other = '', otherLast = ''] =
    /^(\p{L}{3,14})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text) ?? [];
  const month = monthOf(name || firstName);
  if (month === undefined) return undefined;
  const full = last.length === 2 ? `20${last}` : last || otherLast;
  return dayOf(full, `${month}`, day || other) ?? { kind: 'no-such-day' };
}

/** `Thursday, December 24, 2026`: the name of a day, in whichever language, before what is a day without it. */
function withoutWeekday(text: string): string {
  const [, name = '', rest = text] = /^(\p{L}{2,12})[.,]{0,2}\s+(.+)$/u.exec(text) ?? [];
  return monthOf(name) !== undefined && !/\p{L}{3}/u.test(rest) ? text : rest;
}

/** What makes a spreadsheet take a day for words: `'2026-12-24`, `="2026-12-24"`. */
const marksOfText = /^(?:'|="|")|"$/g;

/** The time that stands behind a day, as it was typed; undefined without one, and for midnight, which spreadsheets add by themselves. */
export function typedHour(text: string): string | undefined {
  const [typed] = timeOfDay.exec(plainDay(text).trim().replace(marksOfText, '')) ?? [];
  const isMidnight = /^[T ] ?(?:0{1,2}:00(?::00(?:\.0+)?)?|12:00(?::00)? ?a\.?m\.?)(?:Z|[+-]|$)/i.test(
    typed ?? '',
  );
  return isMidnight ? undefined : typed?.replace(/^[T ] ?/i, '');
}

const timeOfDay = /[T ] ?\d{1,2}:\d{2}(:\d{2}(\.\d+)?)? ?([ap]\.?m\.?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** With plain digits and dashes, and without blanks between them and signs that nobody sees, as spreadsheets put before a day. */
function plainDay(text: string): string {
  return plainDigits(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d) *([-/.]) *(?=\d)/g, '$1');
}

function dayOf(year: string, month: string, day: string): (TypedDay & { readonly kind: 'day' }) | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? { kind: 'day', day: date } : undefined;
}
