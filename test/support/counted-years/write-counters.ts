import {
  addedValues,
  addSql,
  type CounterTable,
  hourTable,
  itemTable,
} from '#adapters/sqlite/counter-tables.ts';
import { openDatabase } from '#adapters/sqlite/open-database.ts';
import type { HourCounterRow, ItemCounterRow } from '#core/statistics/ports.ts';
import type { CountedDay } from './counted-days.ts';

/** Writes days into a new database of this version, titles too. Answers how many rows there are now. */
export function writeCounters(path: string, days: Iterable<CountedDay>): number {
  const opened = openDatabase(path, 0);
  if (opened.kind !== 'open') throw new Error('There is a database of a later version.');
  const { database } = opened;
  const addItem = database.prepare(addSql(itemTable));
  const addHour = database.prepare(addSql(hourTable));
  const keepTitle = database.prepare(
    'INSERT INTO item_title VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET title = excluded.title',
  );
  const titles = new Map<string, ItemCounterRow>();
  let count = 0;
  const writeAll = database.transaction(() => {
    for (const { items, hours } of days) {
      for (const row of items) {
        titles.set(`${row.kind}\0${row.item}\0${row.language}`, row);
        addItem.run(...addedValues(itemTable, { key: row, counts: countsOf(itemTable, row) }));
      }
      for (const row of hours)
        addHour.run(...addedValues(hourTable, { key: row, counts: countsOf(hourTable, row) }));
      count += items.length + hours.length;
    }
    for (const { kind, item, language, title } of titles.values())
      if (title !== null) keepTitle.run(kind, item, language, title);
  });
  writeAll();
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return count;
}

function countsOf(table: CounterTable, row: HourCounterRow | ItemCounterRow): readonly number[] {
  const counts = new Map<string, unknown>(Object.entries(row));
  return table.counters.map(({ name }) => Number(counts.get(name) ?? 0));
}
