import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';

/** A row of the export, by column name. */
export type ExportRow = Readonly<Record<string, string>>;

/** Runs the export command beside the running kiosk, for this month and its neighbours, and reads what it wrote. */
export async function exportRows(dataFolder: string, outFolder: string): Promise<readonly ExportRow[]> {
  const file = join(outFolder, 'counters.csv');
  const args = ['electron/commands/npm.ts', 'export', '--from', '2000-01-01', '--to', '2099-12-31'];
  await promisify(execFile)(process.execPath, [...args, '--out', file, '--data-folder', dataFolder]);
  const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  return parse(lines, { columns: true, relax_column_count: true, comment: '#' });
}
