import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { noBallast } from '#adapters/sqlite/ballast.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { schemaVersion } from '#adapters/sqlite/migrations/all.ts';
import { openDatabase } from '#adapters/sqlite/open-database.ts';
import type { View } from '#contract/api.ts';
import type { LocalDate } from '#contract/model.ts';
import type { CounterStore } from '#core/statistics/ports.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const day = (text: string) => text as LocalDate;
const all = { from: day('2026-01-01'), to: day('2027-12-31') };

async function openStore(path?: string) {
  const file = path ?? join(await temporaryFolder(), 'foyer.db');
  const log = createRecordingLogger();
  const store = openCounterStore(file, log);
  onTestFinished(() => store.close());
  return { path: file, log, store };
}

const withoutTitle = () => undefined;

async function rowsOf(path: string, period = all) {
  return await createCounterReader(path).read(period, async ({ items, hours }) => ({
    items: [...items],
    hours: [...hours],
  }));
}

async function openedCount(path: string): Promise<number> {
  return (await rowsOf(path)).items.reduce((sum, row) => sum + (row.opened ?? 0), 0);
}

function codeOf(act: () => void): string {
  try {
    act();
    return 'written';
  } catch (cause) {
    return (cause as { code: string }).code;
  }
}

const record = (store: CounterStore, sequence: number, views?: readonly View[], run?: string) =>
  store.record(sampleBatch(sequence, views, run), withoutTitle);

test('a batch adds to the rows that are there', async () => {
  const { path, store } = await openStore();
  record(store, 1, [openedView(), openedView(), openedView('gas')]);
  record(store, 2, [openedView()]);
  const { items } = await rowsOf(path);
  expect(items.map((row) => [row.item, row.opened])).toEqual([
    ['gas', 1],
    ['ice', 3],
  ]);
});

test('every number of a view and of an hour comes back from the disk', async () => {
  const { path, store } = await openStore();
  const hour = { date: day('2026-11-22'), hour: 9 };
  const closed: View = {
    ...openedView(),
    kind: 'closed',
    dwellS: 20,
    isRead: true,
    isFinished: true,
  } as View;
  const views: View[] = [
    openedView(),
    { ...openedView(), kind: 'shown' } as View,
    closed,
    closed,
    { ...openedView(), kind: 'taken' } as View,
    { kind: 'visit-ended', hour, items: 2, comforts: ['larger-text', 'low-reach'] },
    { kind: 'lit', hour, minutes: 7 },
  ];
  record(store, 1, views);
  record(store, 2, views);
  const { items, hours } = await rowsOf(path);
  expect(items).toEqual([
    {
      date: '2026-11-22',
      hour: 9,
      kind: 'topic',
      item: 'ice',
      title: null,
      surface: 'loop',
      language: 'en',
      shown: 2,
      opened: 2,
      read: 4,
      finished: 4,
      taken: 2,
      dwell_s: 80,
      dwell_under_5: 0,
      dwell_5_to_15: 0,
      dwell_15_to_30: 4,
      dwell_30_to_60: 0,
      dwell_from_60: 0,
    },
  ]);
  expect(hours).toEqual([
    {
      ...hour,
      visits: 2,
      visits_of_0: 0,
      visits_of_1: 0,
      visits_of_2: 2,
      visits_of_3: 0,
      visits_of_4_or_more: 0,
      visits_larger_text: 2,
      visits_more_contrast: 0,
      visits_less_motion: 0,
      visits_low_reach: 2,
      lit_minutes: 14,
    },
  ]);
});

test('a batch that is sent again counts once, also after a restart', async () => {
  const { path, store } = await openStore();
  record(store, 1);
  record(store, 1);
  store.close();
  const { store: reopened } = await openStore(path);
  record(reopened, 1);
  record(reopened, 2);
  expect(await openedCount(path)).toBe(2);
});

test('another run of the screen counts from one again', async () => {
  const { path, store } = await openStore();
  record(store, 1);
  record(store, 1, undefined, 'run-00002');
  expect(await openedCount(path)).toBe(2);
});

test('the last twenty runs are remembered, and no more', async () => {
  const { path, store } = await openStore();
  for (let run = 1; run <= 30; run++) record(store, 1, undefined, `run-${run}-long`);
  record(store, 1, undefined, 'run-11-long');
  expect(await openedCount(path)).toBe(30);
  const database = new Sqlite(path, { readonly: true });
  expect(database.prepare('SELECT count(*) FROM batch_ledger').pluck().get()).toBe(20);
  database.close();
});

test('the title at the last count is kept, also when the item is gone', async () => {
  const { path, store } = await openStore();
  store.record(sampleBatch(1), () => 'Old title');
  store.record(sampleBatch(2), () => 'New title');
  store.record(sampleBatch(3), withoutTitle);
  expect((await rowsOf(path)).items.map((row) => row.title)).toEqual(['New title']);
});

test('a period holds its first and its last day, and what has no date', async () => {
  const { path, store } = await openStore();
  const dates = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01', '1970-01-01'];
  record(
    store,
    1,
    dates.map((date) => openedView('ice', date)),
  );
  const { items } = await rowsOf(path, { from: day('2026-12-01'), to: day('2026-12-31') });
  expect(items.map((row) => row.date)).toEqual(['0000-00-00', '2026-12-01', '2026-12-31']);
});

test('the connection that counts is in WAL, syncs fully before it answers, and waits a second for another', async () => {
  const opened = openDatabase(join(await temporaryFolder(), 'foyer.db'), Date.now());
  if (opened.kind !== 'open') throw new Error('It is a new one.');
  onTestFinished(() => void opened.database.close());
  const setting = (name: string) => opened.database.pragma(name, { simple: true });
  expect([setting('journal_mode'), setting('synchronous'), setting('busy_timeout')]).toEqual([
    'wal',
    2, // FULL
    1_000,
  ]);
});

test('its tables are strict', async () => {
  const { path } = await openStore();
  const database = new Sqlite(path);
  const tables = database.pragma('table_list') as { name: string; strict: number; type: string }[];
  const ours = tables.filter((table) => table.type === 'table' && !table.name.startsWith('sqlite_'));
  database.close();
  expect(ours.map((table) => table.name).sort()).toEqual([
    'batch_ledger',
    'decision',
    'hour_counter',
    'item_counter',
    'item_day',
    'item_title',
    'kept_since',
    'kiosk_number',
    'text_kept',
    'wall_day',
    'wall_view',
  ]);
  expect(ours.every((table) => table.strict === 1)).toBe(true);
});

/** What clinicians decided and what hung on the wall. */
const aboutTexts = ['decision', 'text_kept', 'wall_view', 'wall_day'];

test('no column about patients holds a time finer than an hour', async () => {
  const { path, store } = await openStore();
  record(store, 1);
  const database = new Sqlite(path, { readonly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[];
  const aboutPatients = tables.filter((table) => !aboutTexts.includes(table));
  const columns = aboutPatients.flatMap((table) =>
    (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name),
  );
  database.close();
  expect(columns.filter((name) => /minute|second|_ms|_at|time|stamp/.test(name))).toEqual(['lit_minutes']);
});

test('while another program holds the database the batch is refused, and counted when it is sent again', async () => {
  const { path, store } = await openStore();
  const other = new Sqlite(path);
  other.exec('BEGIN IMMEDIATE');
  expect(codeOf(() => record(store, 1))).toBe('store-unavailable');
  other.exec('ROLLBACK');
  other.close();
  expect(codeOf(() => record(store, 1))).toBe('written');
  expect(await openedCount(path)).toBe(1);
});

test('a database that is locked at the start is opened once it is free', async () => {
  const { path, store: first } = await openStore();
  first.close();
  const other = new Sqlite(path);
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('BEGIN EXCLUSIVE');
  const { store, log } = await openStore(path);
  expect(log.events).toEqual(['counters-not-opened']);
  expect(codeOf(() => record(store, 1))).toBe('store-unavailable');
  other.close();
  expect(codeOf(() => record(store, 1))).toBe('written');
});

test('a database of a newer version is left as it is, and nothing is counted', async () => {
  const { path, store: first } = await openStore();
  record(first, 1);
  first.close();
  const database = new Sqlite(path);
  database.pragma(`user_version = ${schemaVersion + 1}`);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const before = await readFile(path);
  const { store, log } = await openStore(path);
  expect(log.events).toEqual(['counters-newer']);
  expect(codeOf(() => record(store, 2))).toBe('store-unavailable');
  expect(await readFile(path)).toEqual(before);
  await expect(rowsOf(path)).rejects.toMatchObject({ fault: 'newer' });
});

const damages: Readonly<Record<string, (path: string) => Promise<void>>> = {
  'garbage in its header': async (path) => {
    const bytes = await readFile(path);
    randomBytes(100).copy(bytes);
    await writeFile(path, bytes);
  },
  'half of it gone': async (path) => truncate(path, 10_000),
  'zeros in the middle': async (path) => {
    const bytes = await readFile(path);
    bytes.fill(0, 4096, 12_288);
    await writeFile(path, bytes);
  },
  'another text in its place': async (path) =>
    writeFile(path, 'Not a database, but a text of some length. '.repeat(50)),
  'the database of another program': async (path) => {
    await diskRemove(path);
    const database = new Sqlite(path);
    database.exec('CREATE TABLE theirs (a)');
    database.close();
  },
  'a folder in its place': async (path) => {
    await diskRemove(path);
    await mkdir(path);
    await writeFile(join(path, 'file'), 'x');
  },
};

async function diskRemove(path: string): Promise<void> {
  const { rm } = await import('node:fs/promises');
  await rm(path);
}

for (const [name, damage] of Object.entries(damages)) {
  test(`a database with ${name} is set aside whole, and counting goes on in a new one`, async () => {
    const { path, store: first } = await openStore();
    for (let sequence = 1; sequence <= 50; sequence++)
      record(first, sequence, [openedView(`item-${sequence}`)]);
    first.close();
    await damage(path);
    const before = name === 'a folder in its place' ? undefined : await readFile(path);
    const { store, log } = await openStore(path);
    expect(log.events).toEqual(['counters-damaged']);
    expect(codeOf(() => record(store, 1))).toBe('written');
    const aside =
      (await readdir(join(path, '..'))).find((entry) => entry.startsWith('foyer.db.damaged-')) ?? '';
    expect(aside).toMatch(/^foyer\.db\.damaged-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/);
    if (before !== undefined) expect(await readFile(join(path, '..', aside))).toEqual(before);
    expect(await openedCount(path)).toBe(1);
  });
}

test('damage that shows only while it runs is found with the next batch', async () => {
  const { path, store } = await openStore();
  for (let sequence = 1; sequence <= 50; sequence++)
    record(store, sequence, [openedView(`item-${sequence}`)]);
  const other = new Sqlite(path);
  other.pragma('wal_checkpoint(TRUNCATE)');
  other.close();
  const bytes = await readFile(path);
  bytes.fill(0xff, 4096);
  await writeFile(path, bytes);
  const answers = [51, 52, 53].map((sequence) => codeOf(() => record(store, sequence)));
  expect(answers.at(-1)).toBe('written');
  expect((await readdir(join(path, '..'))).some((entry) => entry.startsWith('foyer.db.damaged-'))).toBe(true);
});

test('where no database can be made batches are refused, and the store does not throw', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  const { store, log } = await openStore(join(folder, 'file', 'foyer.db'));
  expect(log.events[0]).toBe('counters-not-opened');
  expect(codeOf(() => record(store, 1))).toBe('store-unavailable');
});

test('one that is too large to be looked through at the start is used at once, and set aside when damage is met in it', async () => {
  const { path, store: first } = await openStore();
  for (let sequence = 1; sequence <= 50; sequence++)
    record(first, sequence, [openedView(`item-${sequence}`)]);
  first.close();
  const bytes = await readFile(path);
  const database = new Sqlite(path, { readonly: true });
  const root = database
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'item_counter'")
    .pluck()
    .get();
  database.close();
  bytes.fill(0xff, (Number(root) - 1) * 4_096, Number(root) * 4_096);
  await writeFile(path, bytes);
  const log = createRecordingLogger();
  const store = openCounterStore(path, log, noBallast, 4_096);
  onTestFinished(() => store.close());
  expect(log.events).toEqual([]);
  const answers = Array.from({ length: 50 }, (_, at) =>
    codeOf(() => record(store, 51 + at, [openedView(`item-${at}`)])),
  );
  expect(answers).toContain('store-unavailable');
  expect(answers.at(-1)).toBe('written');
  expect(log.events).toContain('counters-damaged');
});
