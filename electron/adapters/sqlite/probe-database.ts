import Sqlite, { type Database } from 'better-sqlite3';
import { versionOf } from './migrate.ts';
import { schemaVersion } from './migrations/all.ts';
import { isOurSchema } from './schema.ts';

/**
 * So much of a database is looked through on the way: some ten years of a kiosk, in a second and a half. The service answers
 * nobody meanwhile, and the shell replaces one that is silent for long. In a larger one damage shows when its page is read.
 */
export const mostCheckedBytes = 268_435_456; // 256 MiB

export function isLarger(database: Database, bytes: number): boolean {
  const size = database.prepare('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size');
  return Number(size.pluck().get()) > bytes;
}

/** Whether SQLite finds nothing wrong in any page. */
export function passesQuickCheck(database: Database): boolean {
  return database.pragma('quick_check(1)', { simple: true }) === 'ok';
}

/** Opens a copy of the counters and looks it through. True where it could take their place. */
export function isSoundCopy(path: string): boolean {
  try {
    const database = new Sqlite(path, { fileMustExist: true });
    try {
      database.pragma('journal_mode = DELETE'); // one file, whole
      const version = versionOf(database);
      if (version < 1 || version > schemaVersion) return false;
      const isChecked = isLarger(database, mostCheckedBytes) || passesQuickCheck(database);
      return isChecked && isOurSchema(database);
    } finally {
      database.close();
    }
  } catch {
    return false; // not there, not readable, or no database: there is no copy
  }
}
