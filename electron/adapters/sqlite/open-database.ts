import { existsSync, renameSync, statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { migrate, versionOf } from './migrate.ts';
import { migrations, schemaVersion } from './migrations/all.ts';
import { storeFaultOf } from './store-fault.ts';

export type OpenedDatabase =
  | { readonly kind: 'open'; readonly database: Database; readonly setAside: string | null }
  /** A later version of Foyer made it: it is left alone. */
  | { readonly kind: 'newer'; readonly version: number };

/**
 * Opens the counters, and makes them where there are none. A damaged file is moved out of the way, never deleted.
 * Throws an `SqliteError` where the file cannot be used now.
 */
export function openDatabase(path: string, nowMs: number): OpenedDatabase {
  try {
    if (isFolder(path)) throw new Sqlite.SqliteError('a folder stands in its place', 'SQLITE_NOTADB');
    return openSound(path, null);
  } catch (cause) {
    if (storeFaultOf(cause) !== 'damaged') throw cause;
    const setAside = moveAside(path, nowMs);
    return openSound(path, setAside);
  }
}

function openSound(path: string, setAside: string | null): OpenedDatabase {
  const database = new Sqlite(path, { timeout: busyTimeoutMs });
  try {
    const version = versionOf(database); // the first look into the file
    if (version > schemaVersion) {
      database.close();
      return { kind: 'newer', version };
    }
    checkSoundness(database, version);
    setPragma(database, 'journal_mode', 'WAL', 'wal');
    setPragma(database, 'synchronous', 'FULL', 2);
    migrate(database, migrations);
    return { kind: 'open', database, setAside };
  } catch (cause) {
    database.close();
    throw cause;
  }
}

const busyTimeoutMs = 1_000; // the service answers nobody while it waits
const oldestSqlite = [3, 51, 3]; // older ones could lose a checkpoint

function checkSoundness(database: Database, version: number): void {
  const running = String(database.prepare('SELECT sqlite_version()').pluck().get());
  if (isOlder(running.split('.').map(Number), oldestSqlite)) throw new Error(`SQLite ${running} is too old`);
  const verdict = database.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw new Sqlite.SqliteError(String(verdict), 'SQLITE_CORRUPT');
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (version === 0 && tables !== 0) throw new Sqlite.SqliteError('not our database', 'SQLITE_NOTADB');
}

/** Sets a pragma and reads it back: SQLite says nothing when it does not follow. */
function setPragma(database: Database, name: string, value: string, expected: string | number): void {
  database.pragma(`${name} = ${value}`);
  const actual = database.pragma(name, { simple: true });
  if (actual !== expected) throw new Sqlite.SqliteError(`${name} is ${actual}`, 'SQLITE_CANTOPEN');
}

function isOlder(running: readonly number[], wanted: readonly number[]): boolean {
  const at = wanted.findIndex((part, i) => part !== running[i]);
  return at >= 0 && (running[at] ?? 0) < (wanted[at] ?? 0);
}

/** Gives the file, and what SQLite keeps beside it, a name that says when it was found damaged. */
function moveAside(path: string, nowMs: number): string {
  const time = new Date(nowMs).toISOString().slice(0, 19).replaceAll(':', '-');
  const target = `${path}.damaged-${time}`;
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(path + ending)) renameSync(path + ending, target + ending);
  }
  return target;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
