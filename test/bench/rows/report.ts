import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { archiveColumns } from '#core/statistics/archive/archive.ts';
import { sqliteCommandVersion } from '#test/bench/counters/sqlite-command.ts';
import { type ArchiveYear, writeArchiveYear } from '#test/bench/reports/archive-year.ts';
import { sumArchives } from '#test/bench/reports/sum-archives.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const kiosks = 30;

/** A year of thirty kiosks, from their archives to the numbers of the report. */
export const report: Row = {
  id: 'report',
  metric: 'numbers of a year of 30 kiosks, s',
  target: { kind: 'at-most', times: 0.5 },
  rounds: 3,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      if (sqliteCommandVersion() === undefined)
        return [{ kind: 'not-run', why: 'there is no sqlite3 command (Debian: sqlite3)' }];
      const year = await writeArchiveYear(folder, kiosks);
      const { ours, peer } = await takeTurns(rounds, {
        ours: () => secondsOf(() => sumArchives(year.tree, kiosks)),
        peer: () => secondsOf(() => sumInSqlite(year)),
      });
      const remark = `against sqlite3 ${sqliteCommandVersion()} importing the same ${year.rows} rows as CSV and summing them`;
      return [{ kind: 'compared', ours, peer, remark }];
    }),
};

async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now();
  await act();
  return (performance.now() - startedAtMs) / 1_000;
}

const columns = ['site', 'kiosk', 'month', ...archiveColumns.map(({ name }) => name)];

async function sumInSqlite({ csv }: ArchiveYear) {
  const numbers = new Set(archiveColumns.filter(({ type }) => type === 'number').map(({ name }) => name));
  const table = columns.map((name) => `"${name}" ${numbers.has(name) ? 'INTEGER' : 'TEXT'}`);
  await promisify(execFile)(
    'sqlite3',
    [
      ':memory:',
      `CREATE TABLE counters (${table})`,
      '.mode csv',
      `.import ${csv} counters`,
      'SELECT site, kiosk, month, kind, item, language, sum(shown), sum(opened), sum("read"), sum(finished), sum(taken) FROM counters WHERE counts = \'item\' GROUP BY 1, 2, 3, 4, 5, 6',
      "SELECT site, kiosk, month, sum(visits), sum(lit_minutes > 0) FROM counters WHERE counts = 'hour' GROUP BY 1, 2, 3",
    ],
    { maxBuffer: 256 * 1024 ** 2 },
  );
}
