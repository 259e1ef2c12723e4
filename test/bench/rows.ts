import type { Row } from './row.ts';
import { bundle } from './rows/bundle.ts';
import { importRow } from './rows/import.ts';
import { importSmall } from './rows/import-small.ts';
import { logBatch } from './rows/log-batch.ts';
import { logDurable } from './rows/log-durable.ts';
import { rescan } from './rows/rescan.ts';
import { start } from './rows/start.ts';
import { startMemory } from './rows/start-memory.ts';

/** In the order in which they are measured and printed. */
export const rows: readonly Row[] = [
  start,
  startMemory,
  bundle,
  logDurable,
  logBatch,
  importRow,
  importSmall,
  rescan,
];
