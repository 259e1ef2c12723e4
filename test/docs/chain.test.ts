import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import { createArchiveFolder } from '#adapters/archive/archive-folder.ts';
import type { LocalMonth } from '#contract/staff-reports.ts';
import { type ArchiveRows, archiveColumns } from '#core/statistics/archive/archive.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { sampleFacts, sampleRows } from '#test/support/sample-archive.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const guide = readFileSync('docs/chain.md', 'utf8');
const queriesFor = (engine: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`sql ${engine}\\n(.*?)\`\`\``, 'gs'))].map(([, sql = '']) => sql);

/** Two practices, two months. */
async function tree() {
  const folder = await temporaryFolder();
  const archive = createArchiveFolder(folder, diskFiles);
  const parts: ArchiveRows[] = [];
  for (const [site, kiosk, month] of [
    ['riverside', '3fa9c01b22', '2026-10'],
    ['riverside', '3fa9c01b22', '2026-11'],
    ['harbour', '77e1d00a4b', '2026-11'],
  ] as const) {
    const rows = sampleRows(month, parts.length);
    await archive.save({ ...sampleFacts, site, kiosk, month: month as LocalMonth }, rows); // a month
    parts.push(rows);
  }
  return { folder, items: parts.flatMap(({ items }) => items), hours: parts.flatMap(({ hours }) => hours) };
}

const total = (counts: readonly unknown[]) => counts.reduce<number>((sum, count) => sum + Number(count), 0);

test('the guide has every column of the archive, in its place', () => {
  const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
  expect(
    rows.map((row) =>
      row
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim()),
    ),
  ).toEqual(archiveColumns.map(({ name, type }) => [`\`${name}\``, type]));
});

test('DuckDB reads the tree by the queries of the guide, and sums what was counted', async () => {
  const { folder, items, hours } = await tree();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  onTestFinished(() => connection.closeSync());
  const [opened, visits, whose] = await Promise.all(
    queriesFor('duckdb').map(async (sql) =>
      (await connection.runAndReadAll(sql.replaceAll('FOLDER', folder))).getRowObjectsJson(),
    ),
  );
  expect(total((opened ?? []).map((row) => row.opened))).toBe(total(items.map((row) => row.opened)));
  expect(new Set(opened?.map(({ site, month }) => `${site} ${month}`))).toEqual(
    new Set(['riverside 2026-10', 'riverside 2026-11', 'harbour 2026-11']),
  );
  const litHours = hours.filter(({ lit_minutes }) => (lit_minutes ?? 0) > 0);
  const slots = new Set(litHours.map(({ date, hour }) => `${new Date(date).getUTCDay()} ${hour}`));
  expect(visits).toHaveLength(slots.size);
  expect(whose).toContainEqual({
    file_name: join(folder, 'site=harbour/kiosk=77e1d00a4b/month=2026-11/counters.parquet'),
    key: 'foyer.zone',
    value: 'Australia/Sydney',
  });
  expect(whose).toHaveLength(3 * 8);
});

/** It is a package for each system, and for newer Nodes than some machines install with. */
const polars = await import('nodejs-polars').then(
  ({ default: found }) => found,
  () => undefined,
);

test.skipIf(polars === undefined /* its part for this system is not installed */)(
  'Polars does too (skipped where its part for this system is not installed)',
  async () => {
    const { folder, items } = await tree();
    const [query = ''] = queriesFor('polars');
    const counters = polars?.scanParquet(`${folder}/**/*.parquet`, { hivePartitioning: true });
    if (polars === undefined || counters === undefined) throw new Error('It was there.');
    const table = polars.SQLContext({ counters }).execute(query, { eager: true });
    const exercises = items.filter(({ kind }) => kind === 'exercise');
    for (const name of ['opened', 'read', 'finished'] as const)
      expect(total(table.getColumn(name).toArray())).toBe(total(exercises.map((row) => row[name])));
  },
);
