import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveColumns } from '#core/statistics/archive/archive.ts';
import { csvLine } from '#core/statistics/csv.ts';
import { monthsOf } from '#core/statistics/report/month.ts';
import { writeArchiveTree } from '#test/support/archive-tree.ts';

/** A year of many kiosks, as archives and as one CSV file with the same rows. */
export interface ArchiveYear {
  readonly tree: string;
  readonly csv: string;
  readonly rows: number;
}

/** Of ten rows that a wall of thirty items counts, five: some million rows in a year of thirty kiosks. */
export async function writeArchiveYear(folder: string, kiosks: number): Promise<ArchiveYear> {
  const tree = join(folder, 'tree');
  const csv = join(folder, 'rows.csv');
  await using file = await open(csv, 'w');
  let rows = 0;
  for await (const { facts, rows: month } of writeArchiveTree(tree, {
    kiosks,
    months: monthsOf(2026),
    tenths: 5,
  })) {
    const lead = [facts.site, facts.kiosk, facts.month];
    const lines = [
      ...month.items.map((row) => csvLine([...lead, ...archiveColumns.map(({ ofItem }) => ofItem(row))])),
      ...month.hours.map((row) => csvLine([...lead, ...archiveColumns.map(({ ofHour }) => ofHour(row))])),
    ];
    rows += lines.length;
    await file.write(lines.join('').replaceAll('\r\n', '\n'));
  }
  return { tree, csv, rows };
}
