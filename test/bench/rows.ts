import type { Row } from './row.ts';
import { activate } from './rows/activate.ts';
import { bundle } from './rows/bundle.ts';
import { exportCsv } from './rows/export-csv.ts';
import { exportMemory } from './rows/export-memory.ts';
import { frames } from './rows/frames.ts';
import { idleCpu } from './rows/idle-cpu.ts';
import { importRow } from './rows/import.ts';
import { importSmall } from './rows/import-small.ts';
import { lag } from './rows/lag.ts';
import { logDurable } from './rows/log-durable.ts';
import { memory } from './rows/memory.ts';
import { recover } from './rows/recover.ts';
import { report } from './rows/report.ts';
import { rescan } from './rows/rescan.ts';
import { scale } from './rows/scale.ts';
import { soakRow } from './rows/soak.ts';
import { start } from './rows/start.ts';
import { statistics } from './rows/statistics.ts';
import { statisticsScale } from './rows/statistics-scale.ts';
import { tap } from './rows/tap.ts';
import { tapBusy } from './rows/tap-busy.ts';

/** In the order in which they are measured and printed. */
export const rows: readonly Row[] = [
  start,
  memory,
  bundle,
  tap,
  tapBusy,
  frames,
  idleCpu,
  logDurable,
  importRow,
  importSmall,
  rescan,
  activate,
  lag,
  statistics,
  statisticsScale,
  report,
  exportCsv,
  exportMemory,
  scale,
  recover,
  soakRow,
];
