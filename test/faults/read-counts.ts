import Sqlite from 'better-sqlite3';

/** How often each item of a database was opened, and what SQLite says of it. Each batch of these tests has its own item. */
export function readCounts(path: string) {
  const database = new Sqlite(path);
  try {
    const rows = database
      .prepare<[], { item: string; opened: number }>('SELECT item, opened FROM item_counter')
      .all();
    const integrity = String(database.pragma('integrity_check', { simple: true }));
    return { opened: new Map(rows.map((row) => [row.item, row.opened])), integrity };
  } finally {
    database.close();
  }
}
