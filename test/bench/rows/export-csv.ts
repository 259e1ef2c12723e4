import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { createCounterReader, readSql } from '#adapters/sqlite/counter-reader.ts';
import { openReadOnly } from '#adapters/sqlite/open-read-only.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { writeTables } from '#service/export-counters.ts';
import { sqliteCommandVersion } from '#test/bench/counters/sqlite-command.ts';
import { allDays, writeManyRows } from '#test/bench/exports/many-rows.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

/** A million rows as a table for a spreadsheet, every text quoted and guarded, whole on the disk. */
export const exportCsv: Row = {
  id: 'export-csv',
  metric: 'a million rows as CSV, s',
  target: { kind: 'at-most', times: 1 },
  rounds: 5,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const version = sqliteCommandVersion();
      if (version === undefined)
        return [{ kind: 'not-run', why: 'there is no sqlite3 command (Debian: sqlite3)' }];
      const database = join(folder, 'foyer.db');
      const count = writeManyRows(database, 5);
      const out = join(folder, 'out');
      const times = await takeTurns(rounds, {
        ours: () => secondsOf(() => exportAll(database, out)),
        command: () => secondsOf(() => exportByCommand(database, join(folder, 'command.csv'))),
        limit: () =>
          secondsOf(() => scanAndCopy(database, join(out, 'foyer-items.csv'), join(folder, 'copy.csv'))),
      });
      return [
        {
          kind: 'compared',
          part: 'command',
          ours: times.ours,
          peer: times.command,
          remark: `${count} rows, fsync at the end; against sqlite3 ${version} -csv of the same query, neither guarded nor synced`,
        },
        {
          kind: 'compared',
          part: 'limit',
          target: { kind: 'at-most', times: 3 },
          ours: times.ours,
          peer: times.limit,
          remark: 'against stepping through the same rows, and copying and syncing the file that comes of it',
        },
      ];
    }),
};

async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now();
  await act();
  return (performance.now() - startedAtMs) / 1_000;
}

async function exportAll(database: string, out: string): Promise<void> {
  await createCounterReader(database).read(allDays, (rows) =>
    writeTables(rows, createExportFolder(out, diskFiles)),
  );
}

/** The very query, with its days written into it. */
function sqlOf(database: string): string {
  using opened = openReadOnly(database);
  const { items } = readSql(opened.database);
  return items.replaceAll('@from', `'${allDays.from}'`).replaceAll('@to', `'${allDays.to}'`);
}

async function exportByCommand(database: string, out: string): Promise<void> {
  const file = await open(out, 'w');
  const command = spawn('sqlite3', ['-readonly', '-csv', '-header', database, sqlOf(database)], {
    stdio: ['ignore', file.fd, 'inherit'],
  });
  const [code] = await once(command, 'exit');
  await file.close();
  if (code !== 0) throw new Error(`sqlite3 ended with ${code}.`);
}

async function scanAndCopy(database: string, written: string, copy: string): Promise<void> {
  {
    using opened = openReadOnly(database);
    const rows = opened.database.prepare(readSql(opened.database).items).raw().iterate(allDays);
    let count = 0;
    for (const _ of rows) count += 1;
    if (count === 0) throw new Error('There are no rows.');
  }
  await rm(copy, { force: true });
  await copyFile(written, copy, constants.COPYFILE_EXCL);
  const file = await open(copy, 'r+');
  await file.sync();
  await file.close();
}
