import type { Database } from 'better-sqlite3';
import type { ItemRef, LocalDate } from '#contract/model.ts';
import type { ApartCounts, Days, StoryWeek } from '#contract/staff-statistics.ts';
import type {
  CounterSums,
  HourSums,
  ItemSums,
  StatisticsReader,
  TitleRow,
} from '#core/statistics/statistics-ports.ts';
import { readKeptSince } from './kept-since.ts';
import { asReadError, openReadOnly } from './open-read-only.ts';
import { createStatisticsSql } from './statistics-sql.ts';

/** Adds up the counters of a kiosk in SQL, also while it runs and without ever writing. */
export function createStatisticsReader(path: string): StatisticsReader {
  return {
    sums: (periods) => reading(path, (database) => sumsIn(database, periods)),
    story: (item, days) => reading(path, (database) => storyIn(database, item, days)),
  };
}

/** All that is read in one go holds still meanwhile. */
function reading<T>(path: string, read: (database: Database) => T): T {
  using opened = openReadOnly(path);
  try {
    opened.database.exec('BEGIN');
    return read(opened.database);
  } catch (cause) {
    throw asReadError(cause);
  }
}

function sumsIn(database: Database, periods: Parameters<StatisticsReader['sums']>[0]): CounterSums {
  const sql = createStatisticsSql(database);
  const { now, before, today } = periods;
  const both = { start: before.from, from: now.from, to: now.to };
  const dwell = database
    .prepare<[typeof both], { isNow: number; counts: string }>(sql.exerciseDwell)
    .all(both)
    .map(({ isNow, counts }) => ({ isNow, counts: JSON.parse(counts) }));
  const dwellOf = (isNow: number) => dwell.find((row) => row.isNow === isNow)?.counts ?? [];
  return {
    firstDay: database.prepare<[], LocalDate | null>(sql.firstDay).pluck().get() ?? null,
    keptSince: readKeptSince(database),
    items: itemsIn(database, both),
    titles: database.prepare<[], TitleRow>(sql.titles).all(),
    exerciseDwell: { now: dwellOf(1), before: dwellOf(0) },
    hours: database.prepare<[typeof both], HourSums>(sql.hours).all(both),
    undated: apartIn(database, sql.undated),
    later: apartIn(database, sql.later, { today }),
  };
}

interface Both {
  readonly start: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Item by item where the key leads from one to the next: days before and after the periods are not looked at. */
function itemsIn(database: Database, both: Both): readonly ItemSums[] {
  const sql = createStatisticsSql(database);
  if (!sql.hasDays) return database.prepare<[Both], ItemSums>(sql.items).all(both);
  const sums = database.prepare<[Both & Name], Omit<ItemSums, keyof Name>>(sql.item);
  return [...namesIn(database, sql.nextName)].flatMap((name) => {
    const row = sums.get({ ...both, ...name });
    return row === undefined || row.lastDay === null ? [] : [{ ...name, ...row }];
  });
}

type Name = Pick<ItemSums, 'kind' | 'item' | 'language'>;

/** Every item and language that was ever counted. */
function* namesIn(database: Database, nextName: string): Iterable<Name> {
  const next = database.prepare<[Name], Name>(nextName);
  let name = next.get({ kind: '', item: '', language: '' });
  for (; name !== undefined; name = next.get(name)) yield name;
}

function apartIn(database: Database, sql: string, values: Readonly<Record<string, string>> = {}) {
  const counts = database.prepare<[typeof values], ApartCounts>(sql).get(values);
  return counts ?? { opened: 0, visits: 0 };
}

function storyIn(database: Database, { kind, id }: ItemRef, { from, to }: Days) {
  const sql = createStatisticsSql(database);
  return {
    titles: database.prepare<[], TitleRow>(sql.titles).all(),
    weeks: database.prepare<[object], StoryWeek>(sql.story).all({ kind, item: id, from, to }),
  };
}
