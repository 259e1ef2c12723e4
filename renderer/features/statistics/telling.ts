import type { LanguageTag } from '#contract/model.ts';
import type { Count, ItemStatistics, Statistics } from '#contract/staff-statistics.ts';
import { type Change, isComparable } from '#core/statistics/change.ts';
import type { StaffWords } from '#i18n/behind/words.ts';

/** How numbers, days and changes of one period are written. */
export interface Telling {
  readonly words: StaffWords['statistics'];
  /** False where the days before were not counted whole. */
  readonly comparable: boolean;
  number(count: Count): string;
  /** "3 Nov" within the year that ends the period, else with its year. */
  day(date: string): string;
  /** "Nov" */
  month(date: string): string;
  titleOf(item: Pick<ItemStatistics, 'item' | 'titles'>): string;
  /** Beside a number; empty where nothing is known. */
  change(change: Change): string;
  /** The same for whoever hears it. */
  heard(change: Change): string;
  /** What the numbers beside, or below, are compared with. */
  against(where?: 'below'): string;
}

export function createTelling(
  statistics: Pick<Statistics, 'days' | 'daysBefore' | 'firstDay' | 'keptSince'>,
  words: StaffWords['statistics'],
  language: LanguageTag,
): Telling {
  const locale = language === 'en' ? 'en-AU' : language;
  const numbers = new Intl.NumberFormat(locale);
  const comparable = isComparable(statistics);
  const year = statistics.days.to.slice(0, 4);
  const thisYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const otherYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const months = new Intl.DateTimeFormat(locale, { month: 'short' });
  const day = (date: string) =>
    (date.startsWith(year) ? thisYear : otherYear)
      .format(new Date(`${date}T12:00:00`))
      .replaceAll(' ', '\u00A0'); // a date stays on one line
  return {
    words,
    comparable,
    number: (count) => (count === null ? words.unknown : numbers.format(count)),
    day,
    month: (date) => months.format(new Date(`${date}T12:00:00`)),
    titleOf: ({ item, titles }) => titles[language] ?? Object.values(titles)[0] ?? item.id,
    change: (change) => {
      if (change.kind === 'by')
        return words.by(change.difference, numbers.format(Math.abs(change.difference)));
      return change.kind === 'unknown' ? '' : words[change.kind];
    },
    heard: (change) => {
      if (change.kind === 'by') return words.heardBy(change.difference);
      if (change.kind === 'unknown') return '';
      return change.kind === 'new' ? words.heardNew : words.heardGone;
    },
    against: (where) => {
      const { daysBefore, firstDay, keptSince } = statistics;
      if (comparable)
        return words[where === 'below' ? 'againstBelow' : 'against'](
          day(daysBefore.from),
          day(daysBefore.to),
        );
      if (keptSince !== null) return words.notKept(day(keptSince));
      return firstDay === null ? '' : words.notComparable(day(firstDay));
    },
  };
}
