import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { CounterReadError } from '#core/statistics/counter-read-error.ts';
import { versionOf } from './migrate.ts';
import { schemaVersion } from './migrations/all.ts';
import { storeFaultOf } from './store-fault.ts';

/** A database that nobody writes through. */
export interface ReadOnlyDatabase extends Disposable {
  readonly database: Database;
}

/**
 * Opens a kiosk's database to look into it. SQLite makes a file beside it for that; where it may not, as in somebody
 * else's folder or on a copied disk, a copy is opened. Throws a `CounterReadError`.
 */
export function openReadOnly(path: string): ReadOnlyDatabase {
  const place = placeOf(path);
  if (place === undefined) throw new CounterReadError('missing');
  if (!place.isFile()) throw new CounterReadError('damaged');
  try {
    const database = openKnown(path);
    return { database, [Symbol.dispose]: () => void database.close() };
  } catch (cause) {
    if (storeFaultOf(cause) !== 'unavailable') throw asReadError(cause);
    return openCopy(path);
  }
}

function placeOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    throw new CounterReadError('unreadable', { cause }); // a folder that is another user's alone
  }
}

/** A fault of the database as whoever reads the counters knows it. */
export function asReadError(cause: unknown): unknown {
  const fault = storeFaultOf(cause);
  if (fault === undefined) return cause;
  return new CounterReadError(fault === 'unavailable' ? 'unreadable' : fault, { cause });
}

function openKnown(path: string): Database {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    const version = versionOf(database);
    if (0 < version && version <= schemaVersion) return database;
    throw new CounterReadError(version === 0 ? 'damaged' : 'newer');
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/** With the log that may hold the newest counts. Where a kiosk writes meanwhile, the two would not belong together. */
function openCopy(path: string): ReadOnlyDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-counters-'));
  const drop = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'copy.db');
    const endings = ['', '-wal'].filter((ending) => existsSync(path + ending));
    const stamps = () => endings.map((ending) => stampOf(path + ending)).join();
    const before = stamps();
    for (const ending of endings) copyFileSync(path + ending, copy + ending);
    if (stamps() !== before) throw new CounterReadError('locked');
    const database = openKnown(copy);
    return {
      database,
      [Symbol.dispose]: () => {
        database.close();
        drop();
      },
    };
  } catch (cause) {
    drop();
    if (cause instanceof CounterReadError) throw cause;
    const known = asReadError(cause);
    throw known instanceof CounterReadError ? known : new CounterReadError('unreadable', { cause });
  }
}

function stampOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}
