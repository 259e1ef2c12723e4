import { KioskError } from '#contract/errors.ts';
import type { ExportFolder, Logger } from '#core/ports.ts';
import { csvPieces } from '#core/statistics/csv.ts';
import type { CounterReader, CounterRows, Period } from '#core/statistics/ports.ts';

export interface ExportUses {
  readonly counters: CounterReader;
  readonly exports: ExportFolder;
  readonly log: Logger;
}

/** Writes the counters of these days as CSV. Rejects with `export-failed`; then there is no file, or the one before. */
export async function exportCounters(
  period: Period,
  { counters, exports, log }: ExportUses,
): Promise<{ readonly path: string; readonly rows: number }> {
  try {
    return await counters.read(period, async (rows) => {
      const counted = countRows(rows);
      const path = await exports.write(`counters-${period.from}-${period.to}.csv`, csvPieces(counted.rows));
      return { path, rows: counted.count() };
    });
  } catch (cause) {
    log.error('export-failed', cause);
    throw new KioskError('export-failed', { cause });
  }
}

/** The same rows, and afterwards how many there were. */
export function countRows(rows: CounterRows): { readonly rows: CounterRows; count(): number } {
  let count = 0;
  const counting = function* <T>(some: Iterable<T>): Iterable<T> {
    for (const row of some) {
      count += 1;
      yield row;
    }
  };
  return { rows: { items: counting(rows.items), hours: counting(rows.hours) }, count: () => count };
}
