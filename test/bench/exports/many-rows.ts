import Sqlite from 'better-sqlite3';
import type { LocalDate } from '#contract/model.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';

/** The days of a database that was made by `writeManyRows`. */
export const allDays = { from: '2023-11-29' as LocalDate, to: '2026-11-28' as LocalDate };

/** Writes the counters of a wall with so many times thirty items on these days. Answers how many rows of items there are. */
export function writeManyRows(path: string, times: number, days: typeof allDays = allDays): number {
  writeCounters(path, countedDays({ ...days, seed: 1 }));
  return multiplyItems(path, times);
}

/** Makes so many items of each, with the same counts. Answers how many rows of items there are then. */
export function multiplyItems(path: string, times: number): number {
  const database = new Sqlite(path);
  const columns = database.prepare("SELECT name FROM pragma_table_info('item_counter')").pluck().all();
  const others = columns.map((name) => (name === 'item' ? "item || '-' || value" : name));
  const copies = `WITH RECURSIVE copy(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM copy WHERE value < ${times - 1})`;
  if (times > 1)
    database.exec(`
      ${copies} INSERT INTO item_counter (${columns}) SELECT ${others} FROM item_counter, copy;
      ${copies} INSERT INTO item_title
      SELECT kind, item || '-' || value, language, title || ', the "' || value || '"' FROM item_title, copy;`);
  const rows = Number(database.prepare('SELECT count(*) FROM item_counter').pluck().get());
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return rows;
}
