import { statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { CounterReadError } from '#core/statistics/counter-read-error.ts';
import type { CounterReader, HourCounterRow, ItemCounterRow, Period } from '#core/statistics/ports.ts';
import { undatedDate } from '#core/statistics/tally.ts';
import { versionOf } from './migrate.ts';
import { schemaVersion } from './migrations/all.ts';
import { storeFaultOf } from './store-fault.ts';

/** Reads the counters of a kiosk, also while it runs: one read transaction, no write, no checkpoint. */
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
    if (version === schemaVersion) return database;
    database.close();
    throw new CounterReadError(version > schemaVersion ? 'newer' : 'damaged');
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

const itemsSql = `
  SELECT c.date, c.hour, c.kind, c.item, t.title, c.surface, c.language, c.shown, c.opened, c.read, c.finished,
    c.dwell_s AS dwellS, c.dwell_under_5 AS dwellUnder5, c.dwell_5_to_15 AS dwell5To15,
    c.dwell_15_to_30 AS dwell15To30, c.dwell_30_to_60 AS dwell30To60, c.dwell_from_60 AS dwellFrom60
  FROM item_counter c LEFT JOIN item_title t USING (kind, item, language)
  WHERE ${inPeriod} ORDER BY date, hour, kind, item, surface, language`;

const hoursSql = `
  SELECT date, hour, visits, visits_of_0 AS visitsOf0, visits_of_1 AS visitsOf1, visits_of_2 AS visitsOf2,
    visits_of_3 AS visitsOf3, visits_of_4 AS visitsOf4, lit_minutes AS litMinutes
  FROM hour_counter WHERE ${inPeriod} ORDER BY date, hour`;

// The statements begin with the first row that is asked for: an unused one would keep the database from closing.

function* readItems(database: Database, period: Period): Iterable<ItemCounterRow> {
  yield* database.prepare<[Period], ItemCounterRow>(itemsSql).iterate(period);
}

function* readHours(database: Database, period: Period): Iterable<HourCounterRow> {
  yield* database.prepare<[Period], HourCounterRow>(hoursSql).iterate(period);
}
