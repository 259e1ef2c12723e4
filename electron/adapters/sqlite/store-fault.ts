import Sqlite from 'better-sqlite3';

/** What a database error means for what comes next. */
export type StoreFault =
  /** The file's bytes are wrong: nothing more can be had from it by waiting. */
  | 'damaged'
  /** Another program holds it. */
  | 'locked'
  /** Full disk, unreadable file, no rights: may pass. */
  | 'unavailable';

/** Undefined for errors that are not the database's: a bug. */
export function storeFaultOf(cause: unknown): StoreFault | undefined {
  if (!(cause instanceof Sqlite.SqliteError)) return undefined;
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(cause.code)) return 'damaged';
  if (/^SQLITE_(BUSY|LOCKED)/.test(cause.code)) return 'locked';
  if (/^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|PERM|AUTH|NOLFS|PROTOCOL|NOMEM)/.test(cause.code))
    return 'unavailable';
  return undefined;
}

/** A database's error, also one that says only that it is not the database that we know. */
export function isSqliteError(cause: unknown): boolean {
  return cause instanceof Sqlite.SqliteError;
}
