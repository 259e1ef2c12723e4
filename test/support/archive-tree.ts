import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodeArchive } from '#adapters/archive/encode-archive.ts';
import type { LocalMonth } from '#contract/staff-reports.ts';
import { type ArchiveFacts, type ArchiveRows, archivePath } from '#core/statistics/archive/archive.ts';
import { sampleFacts, sampleRows } from './sample-archive.ts';

/** Kiosks whose months are made up, two in a practice. */
export interface TreePlan {
  readonly kiosks: number;
  readonly months: readonly string[];
  /** Of each ten rows as many are kept. */
  readonly tenths?: number;
}

/** Writes the archives of many kiosks, and answers each month with its rows. */
export async function* writeArchiveTree(
  folder: string,
  { kiosks, months, tenths = 10 }: TreePlan,
): AsyncIterable<{ readonly facts: ArchiveFacts; readonly rows: ArchiveRows; readonly path: string }> {
  const keeps = (_: unknown, at: number) => at % 10 < tenths;
  for (let kiosk = 0; kiosk < kiosks; kiosk++) {
    for (const month of months) {
      const { items, hours } = sampleRows(month, kiosk);
      const rows = { items: items.filter(keeps), hours: hours.filter(keeps) };
      const facts = factsOf(kiosk, month);
      const path = join(folder, archivePath(facts));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, encodeArchive(facts, rows));
      yield { facts, rows, path };
    }
  }
}

function factsOf(kiosk: number, month: string): ArchiveFacts {
  const practice = Math.floor(kiosk / 2) + 1;
  return {
    ...sampleFacts,
    siteName: `Practice ${practice}`,
    site: `practice-${practice}`,
    kiosk: kiosk.toString(16).padStart(10, '0'),
    kioskName: `Waiting room ${kiosk + 1}`,
    month: month as LocalMonth, // a plan names months
  };
}
