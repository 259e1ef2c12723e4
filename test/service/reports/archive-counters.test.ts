import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createArchiveFolder } from '#adapters/archive/archive-folder.ts';
import { decodeArchive } from '#adapters/archive/decode-archive.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import type { LocalDate } from '#contract/model.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { archiveCounters } from '#service/reports/archive-counters.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { sampleFacts } from '#test/support/sample-archive.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const { month: _, kiosk: __, ...kiosk } = sampleFacts;
const day = (date: string) => date as LocalDate; // days of the calendar

async function countedKiosk() {
  const database = join(await temporaryFolder(), 'foyer.db');
  const rows = writeCounters(
    database,
    countedDays({ from: day('2026-09-14'), to: day('2026-12-04'), seed: 3 }),
  );
  const folder = await temporaryFolder();
  const uses = {
    counters: createCounterReader(database),
    folder: createArchiveFolder(folder, diskFiles),
    kiosk,
  };
  return { database, rows, folder, uses };
}

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('counters.parquet')).sort();

test('every month is a file, and together they hold every row', async () => {
  const { rows, folder, uses } = await countedKiosk();
  const done = await archiveCounters(uses, false);
  expect(done.map(({ month, outcome }) => `${month} ${outcome}`)).toEqual(
    ['2026-09', '2026-10', '2026-11', '2026-12'].map((month) => `${month} written`),
  );
  let archived = 0;
  for (const name of await filesIn(folder)) {
    const found = await decodeArchive(await diskFiles.read(join(folder, name), 10_000_000));
    if (found.kind === 'archive') archived += found.rows.items.length + found.rows.hours.length;
  }
  expect(archived).toBe(rows);
});

test('a night later only the newest two months are looked at, and what is missing is put back', async () => {
  const { database, folder, uses } = await countedKiosk();
  await archiveCounters(uses, false);
  const store = openCounterStore(database, createRecordingLogger());
  store.record(
    sampleBatch(1, [openedView('ice', '2026-12-04'), openedView('ice', '1999-01-01')]),
    () => undefined,
  );
  store.close();
  const [october = ''] = (await filesIn(folder)).filter((name) => name.includes('2026-10'));
  await rm(join(folder, october));
  const done = await archiveCounters(uses, false);
  expect(done.map(({ month, outcome }) => `${month} ${outcome}`)).toEqual([
    '2026-09 kept',
    '2026-10 written',
    '2026-11 same',
    '2026-12 written',
    'undated written',
  ]);
});

test('a kiosk that counted nothing writes nothing', async () => {
  const database = join(await temporaryFolder(), 'foyer.db');
  writeCounters(database, []);
  const folder = await temporaryFolder();
  const uses = {
    counters: createCounterReader(database),
    folder: createArchiveFolder(folder, diskFiles),
    kiosk,
  };
  expect(await archiveCounters(uses, true)).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('it tells how far it is to the end, also where a month holds nothing', async () => {
  const { uses } = await countedKiosk();
  const told: string[] = [];
  await archiveCounters({ ...uses, onMonth: (done, of) => told.push(`${done} of ${of}`) }, true);
  expect(told).toEqual(['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']); // the last has what no day is known of
});

test('it stops between two months when it is told to', async () => {
  const { folder, uses } = await countedKiosk();
  let months = 0;
  const onMonth = (done: number) => {
    months = done;
  };
  await archiveCounters({ ...uses, onMonth, isStopped: () => months === 2 }, true);
  expect(await filesIn(folder)).toHaveLength(2);
});
