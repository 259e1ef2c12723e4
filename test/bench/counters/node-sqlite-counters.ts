import { DatabaseSync } from 'node:sqlite';
import type { Database } from 'better-sqlite3';
import { migrate } from '#adapters/sqlite/migrate.ts';
import { migrations } from '#adapters/sqlite/migrations/all.ts';
import { prepareRecording } from '#adapters/sqlite/record-batch.ts';
import { asBetterSqlite, type OnStatement } from './as-better-sqlite.ts';
import { type CounterWriter, titleOf } from './workload.ts';

/** What every peer is set to: the same as the kiosk's own database. */
const pragmas = ['journal_mode = WAL', 'synchronous = FULL'] as const;

/**
 * The same schema and the very same statements as the kiosk's, run by Node's own SQLite. `onStatement` is told each
 * statement with its values.
 */
export function openNodeSqliteCounters(path: string, onStatement?: OnStatement): CounterWriter {
  const connection = new DatabaseSync(path);
  for (const pragma of pragmas) connection.exec(`PRAGMA ${pragma}`);
  const mode = connection.prepare('PRAGMA synchronous').get();
  if (mode?.synchronous !== 2) throw new Error('node:sqlite is not set to FULL.');
  migrate(asBetterSqlite(connection), migrations);
  const record = prepareRecording(asBetterSqlite(connection, onStatement) satisfies Database);
  return { record: (batch) => record(batch, titleOf), close: () => connection.close() };
}
