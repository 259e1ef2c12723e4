import type { Database } from 'better-sqlite3';

/** What a trigger keeps, or what each database has for itself. */
const madeByItself = ['item_day'];

/**
 * Takes the rows of a database that was set aside although SQLite can read it, table by table: those with all our columns
 * replace what is here, those without stay as they are.
 */
export function takeOver(database: Database, asidePath: string): void {
  database.prepare('ATTACH ? AS aside').run(asidePath);
  try {
    const tables = database
      .prepare<[], string>(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
      )
      .pluck()
      .all();
    for (const table of tables.filter((name) => !madeByItself.includes(name))) takeTable(database, table);
  } finally {
    database.exec('DETACH aside');
  }
}

function takeTable(database: Database, table: string): void {
  const columnsIn = database.prepare<[string, string], string>(
    'SELECT name FROM pragma_table_info(?, ?) ORDER BY cid',
  );
  const ours = columnsIn.pluck().all(table, 'main');
  const theirs = new Set(columnsIn.pluck().all(table, 'aside'));
  const isTable = database
    .prepare("SELECT 1 FROM aside.sqlite_schema WHERE type = 'table' AND name = ?")
    .get(table);
  if (isTable === undefined || ours.some((name) => !theirs.has(name))) return;
  const take = database.transaction(() => {
    if (table === 'item_counter') database.exec('DELETE FROM main.item_day'); // its trigger adds them up anew
    database.exec(`
      DELETE FROM main.${table};
      INSERT INTO main.${table} (${ours}) SELECT ${ours} FROM aside.${table}`);
  });
  try {
    take();
  } catch {
    // its rows cannot be ours: what is here stays
  }
}
