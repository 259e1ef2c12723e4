import type { Database } from 'better-sqlite3';
import type { ViewBatch } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import type { CounterStore, PutBackNote, TitleOf } from '#core/statistics/ports.ts';
import { isBackupDue, makeBackup } from './backups.ts';
import { type Ballast, noBallast } from './ballast.ts';
import { keepOurs } from './database-files.ts';
import { countDays, removeBefore } from './kept-since.ts';
import { openDatabase } from './open-database.ts';
import { filesOf, type OpenFiles, putBack, strayed } from './put-back.ts';
import { prepareRecording } from './record-batch.ts';
import { isOurSchema } from './schema.ts';
import { isSqliteError, storeFaultOf } from './store-fault.ts';

interface Opened {
  readonly kind: 'open';
  readonly database: Database;
  readonly record: (batch: ViewBatch, titleOf: TitleOf) => void;
  /** As they were seen last. */
  readonly files: OpenFiles;
  /** SQLite's own number of the schema: another one, and somebody changed it. */
  readonly schema: unknown;
  readonly schemaNow: () => unknown;
}

type Store =
  | Opened
  /** Tried again with the next batch, and every minute. */
  | { readonly kind: 'closed' }
  /** A later version's database: not tried again. */
  | { readonly kind: 'newer' };

/** Opens the counters of a kiosk. Never throws: what cannot be opened now is tried again. */
export function openCounterStore(path: string, log: Logger, ballast: Ballast = noBallast): CounterStore {
  let note: PutBackNote | null = null;
  const open = (): Store =>
    openStore(path, log, (what) => {
      note = { what, atMs: Date.now() };
    });
  let store = open();

  const close = (): void => {
    if (store.kind === 'open') store.database.close();
    store = { kind: 'closed' };
  };

  /** Opens it anew where it is not, or no longer, the file at its path and ours. What it held is saved before. */
  const mend = (): void => {
    if (store.kind === 'closed') store = open();
    if (store.kind !== 'open') return;
    const what = strayed(path, store.files);
    if (what !== null) {
      const isBack = putBack(store.database, path, store.files, Date.now());
      log.warn(isBack ? 'counters-put-back' : 'counters-not-put-back', { what });
      if (isBack) note = { what, atMs: Date.now() };
      else if (what === 'cut')
        close(); // nothing more can be had from it
      else throw new KioskError('store-unavailable'); // its rows are in there still
      store = open();
    } else if (store.schemaNow() !== store.schema && !isOurSchema(store.database)) {
      close(); // what opens it sets it aside
      store = open();
    }
  };

  const use = <T>(work: (opened: Opened) => T): T => {
    try {
      mend();
      if (store.kind !== 'open') throw new KioskError('store-unavailable');
      return work(store);
    } catch (cause) {
      if (!isSqliteError(cause)) throw cause;
      const fault = storeFaultOf(cause);
      log.warn('counters-not-written', { fault: fault ?? 'strange', code: faultCode(cause) });
      if (faultCode(cause) === 'SQLITE_FULL' && ballast.drop()) log.warn('ballast-dropped');
      if (fault !== 'locked') close(); // opened anew with the next batch, which also finds damage
      throw new KioskError('store-unavailable', { cause });
    }
  };

  return {
    record: (batch, titleOf) => use(({ record }) => record(batch, titleOf)),
    countDays: (from, to) => use(({ database }) => countDays(database, from, to)),
    removeBefore: (day) => use(({ database }) => removeBefore(database, day)),
    look() {
      keepOurs(path);
      ballast.hold();
      try {
        use((opened) => {
          const isOurs = isOurSchema(opened.database);
          if (isOurs) store = { ...opened, files: filesOf(path), schema: opened.schemaNow() };
          else close();
        });
        mend();
      } catch {
        // it is logged, and looked at again
      }
    },
    isBackupDue: () => store.kind === 'open' && isBackupDue(path, Date.now()),
    async backUp() {
      try {
        if (store.kind === 'open') await makeBackup(store.database, path);
      } catch (cause) {
        log.warn('counters-not-copied', { code: faultCode(cause) }); // tried again; the older ones are there
      }
    },
    putBack: () => note,
    state: () => (store.kind === 'closed' ? 'away' : store.kind),
    close() {
      try {
        if (store.kind === 'open') mend(); // what was taken away under it is saved before it is let go
      } catch {
        // it cannot be
      }
      close();
    },
  };
}

function openStore(path: string, log: Logger, tell: (what: PutBackNote['what']) => void): Store {
  try {
    const opened = openDatabase(path, Date.now());
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
