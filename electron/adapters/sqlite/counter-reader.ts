import { statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { CounterReadError } from '#core/statistics/counter-read-error.ts';
import type { CounterReader, HourCounterRow, ItemCounterRow, Period } from '#core/statistics/ports.ts';
import { undatedDate } from '#core/statistics/tally.ts';
import { type CounterTable, countsSql, hourTable, itemTable } from './counter-tables.ts';
import { versionOf } from './migrate.ts';
import { schemaVersion } from './migrations/all.ts';
import { storeFaultOf } from './store-fault.ts';

/**
 * Reads the counters of a kiosk, also while it runs: one read transaction, no write, no checkpoint. An older version's
 * database is read as it is.
 */
export function createCounterReader(path: string): CounterReader {
  return {
    async read(period, use) {
      const database = openReadOnly(path);
      try {
        database.exec('BEGIN');
        return await use({ items: readItems(database, period), hours: readHours(database, period) });
      } catch (cause) {
        throw asReadError(cause);
      } finally {
        database.close();
      }
    },
  };
}

function openReadOnly(path: string): Database {
  const place = statSync(path, { throwIfNoEntry: false });
  if (place === undefined) throw new CounterReadError('missing');
  if (!place.isFile()) throw new CounterReadError('damaged');
  try {
    const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5_000 });
    const version = versionOf(database);
    if (0 < version && version <= schemaVersion) return database;
    database.close();
    throw new CounterReadError(version === 0 ? 'damaged' : 'newer');
  } catch (cause) {
    throw asReadError(cause);
  }
}

function asReadError(cause: unknown): unknown {
  const fault = storeFaultOf(cause);
  if (fault === undefined) return cause;
  return new CounterReadError(fault === 'unavailable' ? 'unreadable' : fault, { cause });
}

/** Undated rows belong to every period: nobody knows to which. */
const inPeriod = `(date BETWEEN @from AND @to OR date = '${undatedDate}')`;

/** What is read of this database, by the rows' kind. */
export function readSql(database: Database) {
  const counts = (table: CounterTable) => {
    const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table.name);
    return countsSql(table, columns);
  };
  return {
    items: `
      SELECT ${itemTable.key}, title, ${counts(itemTable)}
      FROM item_counter LEFT JOIN item_title USING (kind, item, language)
      WHERE ${inPeriod} ORDER BY ${itemTable.key}`,
    hours: `
      SELECT ${hourTable.key}, ${counts(hourTable)} FROM hour_counter
      WHERE ${inPeriod} ORDER BY ${hourTable.key}`,
  };
}

// The statements begin with the first row that is asked for: an unused one would keep the database from closing.

function* readItems(database: Database, period: Period): Iterable<ItemCounterRow> {
  yield* database.prepare<[Period], ItemCounterRow>(readSql(database).items).iterate(period);
}

function* readHours(database: Database, period: Period): Iterable<HourCounterRow> {
  yield* database.prepare<[Period], HourCounterRow>(readSql(database).hours).iterate(period);
}
