import type { Database } from 'better-sqlite3';
import type { LocalDate } from '#contract/model.ts';
import type { CounterReader, HourCounterRow, ItemCounterRow, Period } from '#core/statistics/ports.ts';
import { undatedDate } from '#core/statistics/tally.ts';
import { type CounterTable, countsSql, hourTable, itemTable } from './counter-tables.ts';
import { readKeptSince } from './kept-since.ts';
import { asReadError, openReadOnly } from './open-read-only.ts';

/**
 * Reads the counters of a kiosk, also while it runs: one read transaction, no write, no checkpoint. An older version's
 * database is read as it is.
 */
export function createCounterReader(path: string): CounterReader {
  return {
    async read(period, use) {
      using opened = openReadOnly(path);
      const { database } = opened;
      try {
        database.exec('BEGIN');
        const kiosk = readKioskNumber(database);
        const keptSince = readKeptSince(database);
        const [items, hours] = [readItems(database, period), readHours(database, period)];
        return await use({ kiosk, keptSince, items, hours });
      } catch (cause) {
        throw asReadError(cause);
      }
    },

    async days() {
      using opened = openReadOnly(path);
      try {
        const ends = opened.database
          .prepare<[], { from: LocalDate | null; to: LocalDate | null }>(daysSql)
          .all();
        const found = ends.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to])).sort();
        const [from, to] = [found[0], found.at(-1)];
        return from === undefined || to === undefined ? null : { from, to };
      } catch (cause) {
        throw asReadError(cause);
      }
    },
  };
}

/** By the ends of the primary keys: two looks into each table. */
const daysSql = [itemTable, hourTable]
  .map(({ name }) => {
    const end = (which: string) => `(SELECT ${which}(date) FROM ${name} WHERE date > '${undatedDate}')`;
    return `SELECT ${end('min')} AS "from", ${end('max')} AS "to"`;
  })
  .join(' UNION ALL ');

/** What is read of this database, by the rows' kind: in the order of the keys, so that nothing is sorted. */
export function readSql(database: Database) {
  const counts = (table: CounterTable) => {
    const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table.name);
    return countsSql(table, columns);
  };
  return {
    items: `
      SELECT ${itemTable.key}, title, ${counts(itemTable)}
      FROM item_counter LEFT JOIN item_title USING (kind, item, language)
      WHERE date BETWEEN @from AND @to ORDER BY ${itemTable.key}`,
    hours: `
      SELECT ${hourTable.key}, ${counts(hourTable)} FROM hour_counter
      WHERE date BETWEEN @from AND @to ORDER BY ${hourTable.key}`,
  };
}

function readKioskNumber(database: Database): string {
  const tables = database.prepare('SELECT name FROM sqlite_schema WHERE name = ?').pluck();
  if (tables.get('kiosk_number') === undefined) return ''; // of an earlier version
  return String(database.prepare('SELECT number FROM kiosk_number').pluck().get() ?? '');
}

// The statements begin with the first row that is asked for: an unused one would keep the database from closing.

function* readItems(database: Database, period: Period): Iterable<ItemCounterRow> {
  for (const days of [undated, period])
    yield* database.prepare<[object], ItemCounterRow>(readSql(database).items).iterate(days);
}

function* readHours(database: Database, period: Period): Iterable<HourCounterRow> {
  for (const days of [undated, period])
    yield* database.prepare<[object], HourCounterRow>(readSql(database).hours).iterate(days);
}

/** These rows belong to every period: nobody knows to which. */
const undated = { from: undatedDate, to: undatedDate };
