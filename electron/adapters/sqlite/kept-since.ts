import type { Database } from 'better-sqlite3';
import type { LocalDate } from '#contract/model.ts';
import { undatedDate } from '#core/statistics/tally.ts';

/** The first day that is kept where older counters were removed; null where none ever was. */
export function readKeptSince(database: Database): LocalDate | null {
  const tables = database.prepare('SELECT name FROM sqlite_schema WHERE name = ?').pluck();
  if (tables.get('kept_since') === undefined) return null; // of an earlier version
  return database.prepare<[], LocalDate>('SELECT date FROM kept_since').pluck().get() ?? null;
}

/**
 * Removes what was counted before this day, with the titles that nothing is counted of any more, and notes it; all of it
 * or nothing. What has no day stays: nobody knows how old it is.
 */
export function removeBefore(database: Database, day: LocalDate): void {
  const remove = (table: string) =>
    database.prepare(`DELETE FROM ${table} WHERE date < ? AND date > '${undatedDate}'`).run(day).changes;
  const removeAll = database.transaction(() => {
    const removed = remove('item_counter') + remove('hour_counter');
    if (removed === 0) return;
    remove('item_day');
    database.exec(`
      DELETE FROM item_title WHERE (kind, item, language) NOT IN (SELECT kind, item, language FROM item_day);
      DELETE FROM kept_since;`);
    database.prepare('INSERT INTO kept_since VALUES (?)').run(day);
  });
  removeAll.immediate();
}

/** On how many of these days something was counted. */
export function countDays(database: Database, from: LocalDate, to: LocalDate): number {
  const sql = 'SELECT count(DISTINCT date) FROM hour_counter WHERE date BETWEEN ? AND ?';
  return database.prepare<[LocalDate, LocalDate], number>(sql).pluck().get(from, to) ?? 0;
}
