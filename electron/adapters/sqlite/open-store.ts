import type { Database } from 'better-sqlite3';
import type { ViewBatch } from '#contract/api.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import type { PutBackNote, TitleOf } from '#core/statistics/ports.ts';
import { openDatabase, type Trust } from './open-database.ts';
import { filesOf, type OpenFiles } from './put-back.ts';
import { prepareRecording } from './record-batch.ts';

/** An open database, and what is known of it. */
export interface Opened {
  readonly kind: 'open';
  readonly database: Database;
  readonly record: (batch: ViewBatch, titleOf: TitleOf) => void;
  /** As they were seen last. */
  readonly files: OpenFiles;
  /** SQLite's own number of the schema: another one, and somebody changed it. */
  readonly schema: unknown;
  readonly schemaNow: () => unknown;
}

/** How it stands with the counters. */
export type Store =
  | Opened
  /** Tried again with the next batch, and every minute. */
  | { readonly kind: 'closed' }
  /** A later version's database: not tried again. */
  | { readonly kind: 'newer' };

/** Opens the database, logs what was odd, and tells staff of what they should know. Never throws. */
export function openStore(
  path: string,
  log: Logger,
  trust: Trust,
  tell: (what: PutBackNote['what']) => void,
): Store {
  try {
    const opened = openDatabase(path, Date.now(), trust);
    if (opened.kind === 'newer') {
      log.warn('counters-newer', { version: opened.version });
      return { kind: 'newer' };
    }
    if (opened.setAside !== null) log.warn('counters-damaged', { setAside: true });
    if (opened.notCopied !== null) log.warn('counters-not-copied', { code: opened.notCopied });
    if (opened.isFromCopy) {
      log.warn('counters-from-copy');
      tell('missing');
    }
    const { database } = opened;
    const schema = database.prepare('PRAGMA schema_version').pluck(); // once: it is asked before each batch
    const schemaNow = () => schema.get();
    return {
      kind: 'open',
      database,
      record: prepareRecording(database),
      files: filesOf(path),
      schema: schemaNow(),
      schemaNow,
    };
  } catch (cause) {
    log.warn('counters-not-opened', { code: faultCode(cause) });
    return { kind: 'closed' };
  }
}
