import { rmSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { faultCode } from '#core/fault-code.ts';
import { makeBackupNow, restoreBackup } from './backups.ts';
import { keepOurs, markOf, moveAside } from './database-files.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations, schemaVersion } from './migrations/all.ts';
import { isLarger, mostCheckedBytes, passesQuickCheck } from './probe-database.ts';
import { takeSaved } from './put-back.ts';
import { isOurSchema } from './schema.ts';
import { storeFaultOf } from './store-fault.ts';
import { takeOver } from './take-over.ts';

export type OpenedDatabase =
  | {
      readonly kind: 'open';
      readonly database: Database;
      readonly setAside: string | null;
      /** There was none, but a copy of it. */
      readonly isFromCopy: boolean;
      /** Why its form was changed without a copy of how it was; null where there is one, or need of none. */
      readonly notCopied: string | null;
    }
  /** A later version of Foyer made it: it is left alone. */
  | { readonly kind: 'newer'; readonly version: number };

/**
 * Opens the counters, and makes them where there are none. A file that is damaged, or not ours, is moved out of the way,
 * never deleted; the newest sound copy takes its place. Throws an `SqliteError` where the file cannot be used now.
 */
export function openDatabase(path: string, nowMs: number, trust: Trust = usualTrust): OpenedDatabase {
  keepOurs(path);
  takeSaved(path, nowMs);
  const isFromCopy = markOf(path) === undefined && restoreBackup(path);
  const mark = markOf(path);
  try {
    if (mark?.isFile === false) throw new Sqlite.SqliteError('a folder stands in its place', 'SQLITE_NOTADB');
    if (mark !== undefined && mark.sizeBytes < smallestBytes)
      throw new Sqlite.SqliteError('it was cut', 'SQLITE_NOTADB');
    return openSound(path, { setAside: null, isFromCopy }, trust);
  } catch (cause) {
    if (mark === undefined) dropEmpty(path);
    if (storeFaultOf(cause) !== 'damaged') throw cause;
    const setAside = moveAside(path, 'damaged', nowMs);
    restoreBackup(path);
    const opened = openSound(path, { setAside, isFromCopy: false }, usualTrust);
    if (opened.kind === 'open' && cause instanceof NotOurs) takeOver(opened.database, setAside);
    return opened;
  }
}

/** What is known of a database before it is opened. */
export interface Trust {
  /** Damage was met in it: one that is too large to be looked through is not tried once more. */
  readonly wasDamaged: boolean;
  readonly mostCheckedBytes: number;
}

const usualTrust: Trust = { wasDamaged: false, mostCheckedBytes };

/** The least that SQLite ever writes. */
const smallestBytes = 512;

/** SQLite can read it, but it is not what the migrations make. */
class NotOurs extends Sqlite.SqliteError {
  constructor() {
    super('not our database', 'SQLITE_NOTADB');
  }
}

/** A disk that takes nothing leaves an empty file, which the next try would call damage. */
function dropEmpty(path: string): void {
  if (markOf(path)?.sizeBytes === 0) rmSync(path, { force: true });
}

function openSound(
  path: string,
  how: Pick<OpenedDatabase & { readonly kind: 'open' }, 'setAside' | 'isFromCopy'>,
  trust: Trust,
): OpenedDatabase {
  const database = new Sqlite(path, { timeout: busyTimeoutMs });
  try {
    const version = versionOf(database); // the first look into the file
    if (version > schemaVersion) {
      database.close();
      return { kind: 'newer', version };
    }
    checkSoundness(database, trust);
    setPragma(database, 'journal_mode', 'WAL', 'wal');
    setPragma(database, 'synchronous', 'FULL', 2);
    const isOfOldForm = version > 0 && version < schemaVersion;
    const notCopied = isOfOldForm ? copyFaultOf(database, path) : null;
    migrate(database, migrations);
    keepOurs(path);
    return { kind: 'open', database, notCopied, ...how };
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/** A version that is taken back can read the copy. Without room for one there are those of the last days. */
function copyFaultOf(database: Database, path: string): string | null {
  try {
    makeBackupNow(database, path);
    return null;
  } catch (cause) {
    return faultCode(cause);
  }
}

const busyTimeoutMs = 1_000; // the service answers nobody while it waits
const oldestSqlite = [3, 51, 3]; // older ones could lose a checkpoint

function checkSoundness(database: Database, { wasDamaged, mostCheckedBytes }: Trust): void {
  const running = String(database.prepare('SELECT sqlite_version()').pluck().get());
  if (isOlder(running.split('.').map(Number), oldestSqlite)) throw new Error(`SQLite ${running} is too old`);
  const isDamaged = isLarger(database, mostCheckedBytes) ? wasDamaged : !passesQuickCheck(database);
  if (isDamaged) throw new Sqlite.SqliteError('it is damaged', 'SQLITE_CORRUPT');
  if (!isOurSchema(database)) throw new NotOurs();
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
