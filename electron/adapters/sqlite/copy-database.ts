import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';

/** Writes a whole copy of the database, with all that was counted by now, and syncs it. Nothing where there is no database. */
export async function copyDatabase(path: string, to: string): Promise<void> {
  if (!existsSync(path)) return;
  const database = new Sqlite(path, { readonly: true });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
  const copy = await open(to, 'r+');
  await copy.sync();
  await copy.close();
}
