import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LocalDate } from '#contract/model.ts';
import { daysAfter } from '#core/local-date.ts';
import { allDays, writeManyRows } from '#test/bench/exports/many-rows.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const kinds = ['csv', 'xlsx', 'parquet'] as const;

/** Whether an export of a million rows needs more memory than one of ten thousand. */
export const exportMemory: Row = {
  id: 'export-memory',
  metric: 'peak memory of an export, MB',
  target: { kind: 'at-most', times: 1.2 },
  rounds: 3,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const [few, many] = [join(folder, 'few.db'), join(folder, 'many.db')];
      const fewRows = writeManyRows(few, 5, { from: fewFrom, to: allDays.to });
      const manyRows = writeManyRows(many, 5);
      const turns = kinds.flatMap((kind) => [
        [`${kind} many`, () => peakMb(kind, many, join(folder, 'out'))] as const,
        [`${kind} few`, () => peakMb(kind, few, join(folder, 'out-few'))] as const,
      ]);
      const seen = await takeTurns(rounds, Object.fromEntries(turns));
      return kinds.map((kind) => ({
        kind: 'compared' as const,
        part: kind,
        ours: seen[`${kind} many`] ?? [],
        peer: seen[`${kind} few`] ?? [],
        remark: `${manyRows} rows against ${fewRows}, each in a process of its own`,
      }));
    }),
};

const fewFrom: LocalDate = daysAfter(allDays.to, -11);
const once = join(import.meta.dirname, '../exports/export-once.ts');

async function peakMb(kind: string, database: string, out: string): Promise<number> {
  const words = ['--disable-warning=ExperimentalWarning', once, kind, database, out];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return Number(stdout) / 1_024;
}
