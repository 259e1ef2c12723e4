import type { LocalMonth } from '#contract/staff-reports.ts';
import { type ComfortCount, comfortCounts } from './month-counts.ts';
import type { PersonCount, PrintedItem, PrintedMonth } from './printed-month.ts';
import { bandStarts, type Printed, sumPrinted } from './suppression.ts';

/** What a report says of its months and kiosks together: reckoned from what is printed of each, and from nothing else. */
export interface PrintedPeriod {
  /** The months that were counted, the oldest first. */
  readonly months: readonly LocalMonth[];
  /** By how often they were opened. */
  readonly items: readonly PeriodItem[];
  readonly visits: Printed;
  readonly comforts: readonly { readonly comfort: ComfortCount; readonly visits: Printed | null }[];
  /** Openings by the language they were read in, the most used first. */
  readonly languages: readonly { readonly language: string; readonly opened: Printed | null }[];
  readonly litHours: number;
  readonly touchedOfTen: number | null;
  /** At least so many visits in this hour of the day, on this day of the week. Empty where nothing may be said. */
  readonly byHour: readonly { readonly hour: number; readonly atLeast: number }[];
  readonly byDay: readonly number[];
}

/** An item in all its languages. */
export interface PeriodItem {
  readonly kind: string;
  readonly item: string;
  readonly title: string;
  readonly shown: number | null;
  readonly counts: Readonly<Record<PersonCount, Printed | null>>;
}

const none: Printed = { atLeast: 0, atMost: 0 };

/** Puts months of one kiosk or of many together. */
export function printPeriod(months: readonly PrintedMonth[]): PrintedPeriod {
  const sorted = months.toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const items = sorted.flatMap((month) => month.items);
  return {
    months: [...new Set(sorted.map(({ month }) => month))],
    items: itemsOf(items).sort(byOpenings),
    visits: sumPrinted(sorted.map(({ visits }) => visits)) ?? none,
    comforts: comfortCounts.map((comfort) => ({
      comfort,
      visits: sumPrinted(sorted.map(({ comforts }) => comforts[comfort])),
    })),
    languages: [...Map.groupBy(items, ({ language }) => language)]
      .map(([language, its]) => ({ language, opened: sumPrinted(its.map(({ counts }) => counts.opened)) }))
      .filter(({ opened }) => (opened?.atMost ?? 0) > 0)
      .sort(
        (one, other) => atLeast(other.opened) - atLeast(one.opened) || compare(one.language, other.language),
      ),
    litHours: sumOf(sorted.map(({ litHours }) => litHours)),
    touchedOfTen: touchedOfTen(sorted),
    byHour: hoursOf(sorted),
    byDay: daysOf(sorted),
  };
}

/** Of ten items the one that is opened most comes first; those that are alike by their title. */
function byOpenings(one: PeriodItem, other: PeriodItem): number {
  const [ones, others] = [one.counts.opened, other.counts.opened];
  return (
    atLeast(others) - atLeast(ones) ||
    (others?.atMost ?? 0) - (ones?.atMost ?? 0) ||
    compare(one.title, other.title)
  );
}

function itemsOf(items: readonly PrintedItem[]): PeriodItem[] {
  return [...Map.groupBy(items, ({ kind, item }) => `${kind}/${item}`).values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { kind, item } = first;
    const sum = (name: PersonCount) => sumPrinted(all.map(({ counts }) => counts[name]));
    const shown = all.map((one) => one.shown).filter((count) => count !== null);
    return [
      {
        kind,
        item,
        title: titleOf(all) ?? item,
        shown: shown.length === 0 ? null : sumOf(shown),
        counts: { opened: sum('opened'), read: sum('read'), finished: sum('finished'), taken: sum('taken') },
      },
    ];
  });
}

/** The newest title of the language that the wall showed it in most. */
function titleOf(items: readonly PrintedItem[]): string | undefined {
  const titled = items.filter(({ title }) => title !== null);
  const shownIn = (language: string) =>
    sumOf(titled.filter((one) => one.language === language).map(({ shown }) => shown ?? 0));
  const languages = [...new Set(titled.map(({ language }) => language))];
  const [main] = languages.sort((one, other) => shownIn(other) - shownIn(one) || compare(one, other));
  return titled.findLast(({ language }) => language === main)?.title ?? undefined;
}

function touchedOfTen(months: readonly PrintedMonth[]): number | null {
  const known = months.filter((month) => month.touchedOfTen !== null);
  const lit = sumOf(known.map(({ litHours }) => litHours));
  if (lit === 0) return null;
  return Math.round(sumOf(known.map((month) => (month.touchedOfTen ?? 0) * month.litHours)) / lit);
}

function hoursOf(months: readonly PrintedMonth[]): PrintedPeriod['byHour'] {
  const bands = months.flatMap(({ byHour }) => byHour ?? []);
  return [...Map.groupBy(bands, ({ hour }) => hour)]
    .map(([hour, all]) => ({ hour, atLeast: sumOf(all.map(({ band }) => bandStarts[band] ?? 0)) }))
    .sort((one, other) => one.hour - other.hour);
}

function daysOf(months: readonly PrintedMonth[]): readonly number[] {
  const known = months.flatMap(({ byDay }) => (byDay === undefined ? [] : [byDay]));
  if (known.length === 0) return [];
  return Array.from({ length: 7 }, (_, day) => sumOf(known.map((days) => bandStarts[days[day] ?? 0] ?? 0)));
}

function atLeast(printed: Printed | null): number {
  return printed?.atLeast ?? 0;
}

/** The same on every computer, whatever its language. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
