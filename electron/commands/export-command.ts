import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeExport } from '#adapters/exports/export-folder.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { databaseFile, defaultDataFolder } from '#adapters/system/data-folder.ts';
import { faultCode } from '#core/fault-code.ts';
import { isLocalDate } from '#core/local-date.ts';
import { CounterReadError, type CounterReadFault } from '#core/statistics/counter-read-error.ts';
import { csvPieces } from '#core/statistics/csv.ts';
import type { Period } from '#core/statistics/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { countRows } from '#service/export-counters.ts';
import type { Calling, Told } from './told.ts';

const usage = 'export --from 2026-11-01 --to 2026-11-30 --out FILE [--data-folder DIR]';

interface Order extends Period {
  readonly out: string;
  readonly database: string;
}

const readFaults: Readonly<Record<CounterReadFault, (database: string) => string>> = {
  missing: (database) =>
    `There is no database ${database}. Has the kiosk run? Name its folder with --data-folder.`,
  damaged: (database) => `The database ${database} is damaged or is not Foyer's. Nothing was exported.`,
  newer: (database) => `The database ${database} was made by a newer Foyer. Use that version to export.`,
  locked: (database) => `Another program holds the database ${database}. Close it and try again.`,
  unreadable: (database) => `The database ${database} cannot be read. Check that this user may read it.`,
};

/**
 * `export --from 2026-11-01 --to 2026-11-30 --out FILE [--data-folder DIR]`: the counters as CSV, also while the kiosk
 * runs. Code 1 where it could not be done, with a sentence that says why.
 */
export async function exportCommand(args: readonly string[], calling: Calling): Promise<Told> {
  const order = readOrder(args);
  if (typeof order === 'string') return { words: `${order}\nUse: ${calling.line(usage)}`, exitCode: 1 };
  const { from, to, out, database } = order;
  try {
    const count = await createCounterReader(database).read({ from, to }, async (found) => {
      const counted = countRows(found);
      await writeExport(out, csvPieces(counted.rows), diskFiles);
      return counted.count();
    });
    return { words: `${count} rows from ${from} to ${to} were written to ${out}.`, exitCode: 0 };
  } catch (cause) {
    return { words: explain(cause, database, out), exitCode: 1 };
  }
}

/** What is asked for, or a sentence about what is wrong with it. */
function readOrder(args: readonly string[]): Order | string {
  const text = { type: 'string' } as const;
  try {
    const {
      from,
      to,
      out,
      'data-folder': dataFolder = defaultDataFolder(),
    } = parseArgs({
      args: [...args],
      options: { from: text, to: text, out: text, 'data-folder': text },
    }).values;
    if (from === undefined || !isLocalDate(from)) return '--from must be a day such as 2026-11-01.';
    if (to === undefined || !isLocalDate(to)) return '--to must be a day such as 2026-11-30.';
    if (to < from) return `The last day (${to}) is before the first (${from}).`;
    if (out === undefined || out === '') return '--out must name the file to write.';
    return { from, to, out: resolve(out), database: join(resolve(dataFolder), databaseFile) };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause); // the parser's own sentence
  }
}

function explain(cause: unknown, database: string, out: string): string {
  if (cause instanceof CounterReadError) return readFaults[cause.fault](database);
  if (faultCode(cause) === 'ENOSPC') return `The disk is full: ${out} was not written.`;
  return `${out} cannot be written (${faultCode(cause)}). Check that its folder is there and may be written.`;
}
