import Sqlite from 'better-sqlite3';
import { versionOf } from './migrate.ts';
import { schemaVersion } from './migrations/all.ts';
import { isOurSchema } from './schema.ts';

/** Opens a copy of the counters and looks it through. True where it could take their place. */
export function isSoundCopy(path: string): boolean {
  try {
    const database = new Sqlite(path, { fileMustExist: true });
    try {
      database.pragma('journal_mode = DELETE'); // one file, whole
      const version = versionOf(database);
      if (version < 1 || version > schemaVersion) return false;
      return database.pragma('quick_check(1)', { simple: true }) === 'ok' && isOurSchema(database);
    } finally {
      database.close();
    }
  } catch {
    return false; // not there, not readable, or no database: there is no copy
  }
}
