import type { ItemId, ItemKind, ItemRef, LanguageTag, LocalDate } from '#contract/model.ts';
import type {
  Count,
  Days,
  ItemCounts,
  ItemStatistics,
  LanguageStatistics,
  Statistics,
  UseCounts,
  WeekHour,
} from '#contract/staff-statistics.ts';
import {
  type CounterSums,
  comfortSums,
  type HourSums,
  type ItemName,
  type ItemSums,
  type itemSums,
  type TitleRow,
} from './statistics-ports.ts';

/** Puts together what the owner's pictures are drawn from. */
export function statisticsOf(days: Days, daysBefore: Days, sums: CounterSums): Statistics {
  return {
    days,
    daysBefore,
    firstDay: sums.firstDay,
    keptSince: sums.keptSince,
    items: itemsOf(sums),
    languages: languagesOf(sums.items),
    exerciseDwell: sums.exerciseDwell,
    use: { now: usageOf(sums.hours, 1), before: usageOf(sums.hours, 0) },
    week: weekOf(sums.hours),
    apart: { undated: sums.undated, later: sums.later },
  };
}

/** The titles of one item, by language. */
export function titlesOf(rows: readonly TitleRow[], { kind, item }: ItemName): ItemStatistics['titles'] {
  const own = rows.filter((row) => row.kind === kind && row.item === item);
  return Object.fromEntries(own.map(({ language, title }) => [language, title]));
}

/** Null and a number is the number: where one row counts, it was counted. */
export function addCounts(one: Count, other: Count): Count {
  return one === null ? other : one + (other ?? 0);
}

function itemsOf({ items, titles }: CounterSums): readonly ItemStatistics[] {
  const byItem = Map.groupBy(items, ({ kind, item }) => `${kind} ${item}`);
  const all = [...byItem.values()].map((rows): ItemStatistics => {
    const [{ kind, item }] = rows as [ItemSums, ...ItemSums[]]; // a group has a member
    const lastDay = rows
      .map((row) => row.lastDay)
      .sort()
      .at(-1) as LocalDate; // of a row, as they keep it
    return {
      item: itemRef({ kind, item }),
      titles: titlesOf(titles, { kind, item }),
      lastDay,
      now: countsOf(rows, ''),
      before: countsOf(rows, 'Before'),
    };
  });
  return all.sort(byOpened);
}

/** As the rows name it: only what was checked when it was counted is in them. */
function itemRef({ kind, item }: ItemName): ItemRef {
  return { kind: kind as ItemKind, id: item as ItemId };
}

function countsOf(rows: readonly ItemSums[], ending: '' | 'Before'): ItemCounts | null {
  if (rows.every((row) => row[`rows${ending}`] === 0)) return null;
  const sum = (name: (typeof itemSums)[number]) =>
    rows.reduce<Count>((total, row) => addCounts(total, row[`${name}${ending}`]), null);
  return {
    shown: sum('shown'),
    opened: sum('opened'),
    read: sum('read'),
    finished: sum('finished'),
    taken: sum('taken'),
  };
}

/** Most opened first; of two alike the one that was so before, then by name, so that nothing jumps. */
function byOpened(one: ItemStatistics, other: ItemStatistics): number {
  return (
    (other.now?.opened ?? -1) - (one.now?.opened ?? -1) ||
    (other.before?.opened ?? -1) - (one.before?.opened ?? -1) ||
    (one.item.id < other.item.id ? -1 : 1)
  );
}

function languagesOf(items: readonly ItemSums[]): readonly LanguageStatistics[] {
  const byLanguage = Map.groupBy(items, ({ language }) => language);
  const all = [...byLanguage].map(([language, rows]): LanguageStatistics => {
    const sum = (name: 'opened' | 'read' | 'openedBefore' | 'readBefore') =>
      rows.reduce<Count>((total, row) => addCounts(total, row[name]), null);
    return {
      language: language as LanguageTag, // checked when it was counted
      now: { opened: sum('opened'), read: sum('read') },
      before: { opened: sum('openedBefore'), read: sum('readBefore') },
    };
  });
  return all.sort((one, other) => (other.now.opened ?? 0) - (one.now.opened ?? 0));
}

function usageOf(hours: readonly HourSums[], isNow: 0 | 1): UseCounts {
  const own = hours.filter((row) => row.isNow === isNow);
  const total = (name: 'visits' | 'litHours' | 'usedHours') => own.reduce((sum, row) => sum + row[name], 0);
  const comfort = (name: keyof typeof comfortSums) =>
    own.reduce<Count>((sum, row) => addCounts(sum, row[comfortSums[name]]), null);
  return {
    visits: total('visits'),
    litHours: total('litHours'),
    usedHours: total('usedHours'),
    comforts: {
      'larger-text': comfort('larger-text'),
      'more-contrast': comfort('more-contrast'),
      'less-motion': comfort('less-motion'),
      'low-reach': comfort('low-reach'),
    },
  };
}

function weekOf(hours: readonly HourSums[]): readonly WeekHour[] {
  return hours
    .filter(({ isNow }) => isNow === 1)
    .map(({ weekday, hour, visits, litHours }) => ({ weekday, hour, visits, litHours }))
    .sort((one, other) => one.weekday - other.weekday || one.hour - other.hour);
}
