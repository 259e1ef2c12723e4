import { KioskError } from '#contract/errors.ts';
import type { ExportFolder, Logger } from '#core/ports.ts';
import { type CounterTable, csvPieces, hoursTable, isOwnCsv, itemsTable } from '#core/statistics/csv.ts';
import type { CounterReader, CounterRows, Period } from '#core/statistics/ports.ts';

export interface ExportUses {
  readonly counters: CounterReader;
  /** Where the tables of these days go. */
  readonly exportsOf: (period: Period) => ExportFolder;
  readonly log: Logger;
}

/** Writes the counters of these days as tables. Rejects with `export-failed`; a table is whole or as it was before. */
export async function exportCounters(
  period: Period,
  { counters, exportsOf, log }: ExportUses,
): Promise<{ readonly path: string; readonly rows: number }> {
  try {
    const exports = exportsOf(period);
    return { path: exports.path, rows: await counters.read(period, (found) => writeTables(found, exports)) };
  } catch (cause) {
    log.error('export-failed', cause);
    throw new KioskError('export-failed', { cause });
  }
}

/**
 * Writes both tables, whole each, and answers how many rows they have. Rejects with a Node error; with EEXIST, and
 * before anything is written, where another file stands in the place of one.
 */
export async function writeTables(
  { items, hours, ...from }: CounterRows,
  exports: ExportFolder,
): Promise<number> {
  let rows = 0;
  const write = async <Row>(table: CounterTable<Row>, found: Iterable<Row>) => {
    const counting = function* () {
      for (const row of found) {
        rows += 1;
        yield row;
      }
    };
    await exports.write(table.file, csvPieces(table, counting(), from));
  };
  await exports.mayReplace(itemsTable.file, (start) => isOwnCsv(itemsTable, start));
  await exports.mayReplace(hoursTable.file, (start) => isOwnCsv(hoursTable, start));
  await write(itemsTable, items);
  await write(hoursTable, hours);
  return rows;
}
