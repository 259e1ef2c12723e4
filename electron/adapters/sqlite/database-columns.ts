import Sqlite from 'better-sqlite3';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';

/** The columns of each table of this version's database, in their order. */
export function databaseColumns(): ReadonlyMap<string, readonly string[]> {
  const database = new Sqlite(':memory:');
  try {
    migrate(database, migrations);
    const tables = database
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all();
    const columns = database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
    return new Map(tables.map((table) => [table, columns.all(table)]));
  } finally {
    database.close();
  }
}
