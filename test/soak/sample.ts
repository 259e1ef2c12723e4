import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOf, processesWith } from '#test/support/loose-kiosk.ts';
import type { SoakedPage } from './soaked-page.ts';

/** What is there after so many slides, by the name of the figure. */
export interface Sample {
  readonly slides: number;
  readonly figures: Readonly<Record<string, number>>;
}

const megabyte = 1_000_000;

/** Looks at the page after its rubbish is collected, and at every process. `folder` is the kiosk's. Linux only. */
export async function takeSample(page: SoakedPage, folder: string, slides: number): Promise<Sample> {
  const { call } = page.connection;
  for (let round = 0; round < 2; round += 1) await call('HeapProfiler.collectGarbage');
  const { metrics } = (await call('Performance.getMetrics')) as Metrics; // so the protocol says
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const wal = await stat(join(folder, 'data', 'foyer.db-wal')).catch(() => ({ size: 0 })); // none is none
  return {
    slides,
    figures: {
      'heap of the screen, MB': metric('JSHeapUsedSize') / megabyte,
      'DOM nodes': metric('Nodes'),
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
      ...(await processFigures(folder)),
      'write-ahead log, MB': wal.size / megabyte,
    },
  };
}

interface Metrics {
  readonly metrics: readonly { readonly name: string; readonly value: number }[];
}

async function processFigures(folder: string): Promise<Readonly<Record<string, number>>> {
  const figures: Record<string, number> = {};
  for (const { pid, words } of await processesWith(folder)) {
    const kind = kindOf(words) ?? 'helper';
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''); // it has just ended
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
    const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const [name, value] of [
      [`memory of ${kind}, MB`, (kilobytes * 1_024) / megabyte],
      [`open files of ${kind}`, files.length],
    ] as const)
      figures[name] = (figures[name] ?? 0) + value;
  }
  return figures;
}
