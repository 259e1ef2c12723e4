import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openNodeSqliteCounters } from '#test/bench/counters/node-sqlite-counters.ts';
import { openOurCounters } from '#test/bench/counters/our-counters.ts';
import { openRawWrites } from '#test/bench/counters/raw-writes.ts';
import { type CounterWriter, createWorkload, updatesPerSecond } from '#test/bench/counters/workload.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const updatesPerTurn = 500; // more than SQLite's log holds: the round that is not counted ends with a used log

/** How many counter updates a second are on the disk for good, one transaction each. */
export const logDurable: Row = {
  id: 'log-durable',
  metric: 'acknowledged updates one by one, per s',
  target: { kind: 'at-least', times: 1 },
  rounds: 11,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const next = createWorkload(1);
      const turn = (writer: CounterWriter) => () =>
        updatesPerSecond(writer, Array.from({ length: updatesPerTurn }, next));
      const ours = openOurCounters(join(folder, 'ours.db'));
      const sizeBytes = await loggedBytesPerUpdate(join(folder, 'sample.db'));
      const raw = openRawWrites(join(folder, 'raw'), sizeBytes);
      const nodeSqlite = openNodeSqliteCounters(join(folder, 'node-sqlite.db'));
      const rates = await takeTurns(rounds, {
        ours: turn(ours),
        raw: turn({ ...raw, record: raw.writeOnce }),
        nodeSqlite: turn(nodeSqlite),
      });
      for (const writer of [ours, raw, nodeSqlite]) await writer.close();
      return [
        {
          kind: 'compared',
          part: 'limit',
          target: { kind: 'at-least', times: 0.8 },
          ours: rates.ours,
          peer: rates.raw,
          remark: `against write and fdatasync of the same ${sizeBytes} bytes on a preallocated file`,
        },
        {
          kind: 'compared',
          part: 'node-sqlite',
          ours: rates.ours,
          peer: rates.nodeSqlite,
          remark: 'against the same statements through node:sqlite, FULL',
        },
      ];
    }),
};

/** What one update of ours adds to SQLite's write-ahead log. */
async function loggedBytesPerUpdate(path: string): Promise<number> {
  const sampled = 40; // far fewer than the log holds
  const writer = openOurCounters(path);
  const next = createWorkload(1);
  await writer.record(next());
  const before = statSync(`${path}-wal`).size;
  for (let count = 0; count < sampled; count++) await writer.record(next());
  const after = statSync(`${path}-wal`).size;
  await writer.close();
  return Math.round((after - before) / sampled);
}
