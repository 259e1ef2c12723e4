import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import type { Logger } from '#core/ports.ts';
import { type CounterWriter, titleOf } from './workload.ts';

/** The kiosk's own counter store. A warning of it is no figure but a fault. */
export function openOurCounters(path: string): CounterWriter {
  const complain = (event: string): never => {
    throw new Error(`The counter store says ${event}.`);
  };
  const log: Logger = { info: () => {}, warn: complain, error: complain };
  const store = openCounterStore(path, log);
  return { record: (batch) => store.record(batch, titleOf), close: () => store.close() };
}
