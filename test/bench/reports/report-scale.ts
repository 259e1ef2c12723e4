import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodeArchive } from '#adapters/archive/encode-archive.ts';
import { archivePath } from '#core/statistics/archive/archive.ts';
import type { Finding } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';
import { sampleFacts, sampleRows } from '#test/support/sample-archive.ts';
import { sumArchives } from './sum-archives.ts';

/** Whether a report of ten times as many kiosks takes more than ten times as long. Each has the same month. */
export function reportFindings(rounds: number): Promise<readonly Finding[]> {
  return inTemporaryFolder(async (folder) => {
    const month = sampleRows();
    const rows = month.items.length + month.hours.length;
    const write = async (kiosks: number): Promise<() => Promise<number>> => {
      const tree = join(folder, String(kiosks));
      for (let kiosk = 0; kiosk < kiosks; kiosk++) {
        const facts = { ...sampleFacts, kiosk: kiosk.toString(16).padStart(10, '0') };
        const path = join(tree, archivePath(facts));
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, encodeArchive(facts, month));
      }
      return async () => {
        const startedAtMs = performance.now();
        await sumArchives(tree, kiosks);
        return (performance.now() - startedAtMs) / ((rows * kiosks) / 1_000);
      };
    };
    const [few, more, many] = [await write(fewest), await write(fewest * 10), await write(fewest * 100)];
    const times = await takeTurns(rounds, { few, more, many });
    const finding = (
      part: string,
      kiosks: number,
      ours: readonly number[],
      peer: readonly number[],
    ): Finding => ({
      kind: 'compared',
      part,
      target: { kind: 'at-most', times: 1.1 },
      ours,
      peer,
      remark: `ms for a thousand rows: ${rows * kiosks} rows of ${kiosks} kiosks; against a tenth of them`,
    });
    return [
      finding('report-100k', fewest * 10, times.more, times.few),
      finding('report-1m', fewest * 100, times.many, times.more),
    ];
  });
}

const fewest = 2; // some ten thousand rows
