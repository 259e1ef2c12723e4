import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { openNodeSqliteCounters } from './node-sqlite-counters.ts';
import { openOurCounters } from './our-counters.ts';
import { type CounterWriter, createWorkload } from './workload.ts';

const size = 20;
const batches = 30;

test('through node:sqlite the same counters come out as through ours', async () => {
  const folder = await temporaryFolder();
  await countInto(openOurCounters(join(folder, 'ours.db')));
  await countInto(openNodeSqliteCounters(join(folder, 'peer.db')));
  const ours = readCounters(join(folder, 'ours.db'));
  expect(ours.items).toHaveLength(size * 24); // a row for each item and hour of the day
  expect(readCounters(join(folder, 'peer.db'))).toEqual(ours);
});

async function countInto(writer: CounterWriter): Promise<void> {
  const next = createWorkload(size);
  for (let count = 0; count < batches; count++) await writer.record(next());
  await writer.close();
}

function readCounters(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  const rowsOf = (table: string) => database.prepare(`SELECT * FROM ${table}`).all();
  const counters = {
    items: rowsOf('item_counter'),
    titles: rowsOf('item_title'),
    runs: rowsOf('batch_ledger'),
  };
  database.close();
  return counters;
}
