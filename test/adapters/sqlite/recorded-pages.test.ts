import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const frameBytes = 4_096 + 24; // a page and what SQLite's log says of it

test('one more view of a row that is there writes three pages: its hour, its day, and that the batch was counted', async () => {
  const path = join(await temporaryFolder(), 'foyer.db');
  const store = openCounterStore(path, createRecordingLogger());
  onTestFinished(() => store.close());
  const record = (sequence: number) =>
    store.record(sampleBatch(sequence, [openedView()]), () => 'Ice or heat?');
  record(1);
  const before = statSync(`${path}-wal`).size;
  for (let sequence = 2; sequence <= 11; sequence += 1) record(sequence);
  expect((statSync(`${path}-wal`).size - before) / frameBytes).toBe(3 * 10);
});
