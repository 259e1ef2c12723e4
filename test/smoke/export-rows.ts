import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';

/** A row of the export, by column name. */
export type ExportRow = Readonly<Record<string, string>>;

/** Runs the export command beside the running kiosk, for all days, and reads both tables that it wrote. */
export async function exportRows(dataFolder: string, outFolder: string): Promise<readonly ExportRow[]> {
  const out = join(outFolder, 'counters');
  const args = ['electron/commands/npm.ts', 'export', '--from', '2000-01-01', '--to', '2099-12-31'];
  await promisify(execFile)(process.execPath, [...args, '--out', out, '--data-folder', dataFolder]);
  const tables = ['foyer-items.csv', 'foyer-hours.csv'].map(async (name): Promise<readonly ExportRow[]> => {
    const lines = await readFile(join(out, name), 'utf8');
    return parse(lines, { columns: true, bom: true });
  });
  return (await Promise.all(tables)).flat();
}
