import { KioskError } from '#contract/errors.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import type { CounterStore, PutBackNote } from '#core/statistics/ports.ts';
import { isBackupDue, makeBackup } from './backups.ts';
import { type Ballast, noBallast } from './ballast.ts';
import { keepOurs } from './database-files.ts';
import { countDays, removeBefore } from './kept-since.ts';
import { type Opened, openStore, type Store } from './open-store.ts';
import { mostCheckedBytes } from './probe-database.ts';
import { filesOf, putBack, strayed } from './put-back.ts';
import { isOurSchema } from './schema.ts';
import { isSqliteError, storeFaultOf } from './store-fault.ts';

/** Opens the counters of a kiosk. Never throws: what cannot be opened now is tried again. */
export function openCounterStore(
  path: string,
  log: Logger,
  ballast: Ballast = noBallast,
  mostBytes = mostCheckedBytes,
): CounterStore {
  let note: PutBackNote | null = null;
  let wasDamaged = false;
  const open = (): Store => {
    const trust = { wasDamaged, mostCheckedBytes: mostBytes };
    wasDamaged = false;
    return openStore(path, log, trust, (what) => {
      note = { what, atMs: Date.now() };
    });
  };
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
      wasDamaged = fault === 'damaged';
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
