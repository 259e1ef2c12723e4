import type { Database } from 'better-sqlite3';
import type { ViewBatch } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import type { CounterStore, TitleOf } from '#core/statistics/ports.ts';
import { countDays, removeBefore } from './kept-since.ts';
import { openDatabase } from './open-database.ts';
import { prepareRecording } from './record-batch.ts';
import { storeFaultOf } from './store-fault.ts';

type Store =
  | {
      readonly kind: 'open';
      readonly database: Database;
      readonly record: (batch: ViewBatch, titleOf: TitleOf) => void;
    }
  /** Tried again with the next batch. */
  | { readonly kind: 'closed' }
  /** A later version's database: not tried again. */
  | { readonly kind: 'newer' };

/** Opens the counters of a kiosk. Never throws: what cannot be opened now is tried again with each batch. */
export function openCounterStore(path: string, log: Logger): CounterStore {
  let store = open(path, log);
  const use = <T>(work: (opened: Extract<Store, { readonly kind: 'open' }>) => T): T => {
    if (store.kind === 'closed') store = open(path, log);
    if (store.kind !== 'open') throw new KioskError('store-unavailable');
    try {
      return work(store);
    } catch (cause) {
      const fault = storeFaultOf(cause);
      if (fault === undefined) throw cause;
      log.warn('counters-not-written', { fault, code: faultCode(cause) });
      if (fault !== 'locked') {
        store.database.close(); // opened anew with the next batch, which also finds damage
        store = { kind: 'closed' };
      }
      throw new KioskError('store-unavailable', { cause });
    }
  };
  return {
    record: (batch, titleOf) => use(({ record }) => record(batch, titleOf)),
    countDays: (from, to) => use(({ database }) => countDays(database, from, to)),
    removeBefore: (day) => use(({ database }) => removeBefore(database, day)),
    state: () => (store.kind === 'closed' ? 'away' : store.kind),
    close() {
      if (store.kind === 'open') store.database.close();
      store = { kind: 'closed' };
    },
  };
}

function open(path: string, log: Logger): Store {
  try {
    const opened = openDatabase(path, Date.now());
    if (opened.kind === 'newer') {
      log.warn('counters-newer', { version: opened.version });
      return { kind: 'newer' };
    }
    if (opened.setAside !== null) log.warn('counters-damaged', { setAside: true });
    return { kind: 'open', database: opened.database, record: prepareRecording(opened.database) };
  } catch (cause) {
    log.warn('counters-not-opened', { code: faultCode(cause) });
    return { kind: 'closed' };
  }
}
