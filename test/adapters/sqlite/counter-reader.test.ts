import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createCounterReader, readSql } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import type { LocalDate } from '#contract/model.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const all = { from: '2026-01-01' as LocalDate, to: '2027-12-31' as LocalDate };

async function runningStore() {
  const path = join(await temporaryFolder(), 'foyer.db');
  const store = openCounterStore(path, createRecordingLogger());
  onTestFinished(() => store.close());
  const record = (sequence: number) => store.record(sampleBatch(sequence, [openedView()]), () => undefined);
  return { path, record, store };
}

test('rows hold still while they are read and views are counted', async () => {
  const { path, record } = await runningStore();
  record(1);
  const opened = await createCounterReader(path).read(all, async ({ items, hours }) => {
    const first = [...items].map((row) => row.opened);
    record(2);
    return [...first, [...hours].length];
  });
  expect(opened).toEqual([1, 0]);
});

test('reading changes neither the database nor its log', async () => {
  const { path, record } = await runningStore();
  for (let sequence = 1; sequence <= 20; sequence++) record(sequence);
  const before = [await readFile(path), await readFile(`${path}-wal`)];
  await createCounterReader(path).read(all, async ({ items }) => [...items].length);
  expect([await readFile(path), await readFile(`${path}-wal`)]).toEqual(before);
});

test('counts that are still in the log are read', async () => {
  const { path, record } = await runningStore();
  record(1);
  const copy = join(await temporaryFolder(), 'foyer.db');
  await copyFile(path, copy);
  await copyFile(`${path}-wal`, `${copy}-wal`);
  expect(await createCounterReader(copy).read(all, async ({ items }) => [...items].length)).toBe(1);
});

test('a closed database is read too', async () => {
  const { path, record, store } = await runningStore();
  record(1);
  store.close();
  expect(await createCounterReader(path).read(all, async ({ items }) => [...items].length)).toBe(1);
});

test('what goes wrong in the middle is told as it is, and the database is free again', async () => {
  const { path, record, store } = await runningStore();
  record(1);
  const reading = createCounterReader(path).read(all, async ({ items }) => {
    for (const _ of items) throw new Error('the stick was pulled');
  });
  await expect(reading).rejects.toThrow('the stick was pulled');
  record(2);
  store.close();
});

test('a missing database, a folder and a text in its place are told apart', async () => {
  const folder = await temporaryFolder();
  const faultOf = async (path: string) =>
    await createCounterReader(path)
      .read(all, async () => 'read')
      .catch((cause: { fault: string }) => cause.fault);
  expect(await faultOf(join(folder, 'foyer.db'))).toBe('missing');
  expect(await faultOf(folder)).toBe('damaged');
  await writeFile(join(folder, 'foyer.db'), 'a text '.repeat(200));
  expect(await faultOf(join(folder, 'foyer.db'))).toBe('damaged');
  await writeFile(join(folder, 'empty.db'), '');
  expect(await faultOf(join(folder, 'empty.db'))).toBe('damaged');
});

test('what an older database has no column for is not counted, rather than none', async () => {
  const { path, record, store } = await runningStore();
  record(1);
  store.close();
  const older = new Sqlite(path);
  older.exec('DROP TRIGGER item_day_added; DROP TRIGGER item_day_changed');
  older.exec('ALTER TABLE item_counter DROP COLUMN finished');
  older.pragma('user_version = 1');
  older.close();
  const [row] = await createCounterReader(path).read(all, async ({ items }) => [...items]);
  expect(row).toMatchObject({ opened: 1, read: 0, finished: null });
});

test('the days of a period are found by the primary key, however many others there are', async () => {
  const { path } = await runningStore();
  const database = new Sqlite(path, { readonly: true });
  onTestFinished(() => void database.close());
  for (const sql of Object.values(readSql(database))) {
    const plan = database.prepare<[typeof all], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(all);
    const looks = plan.map(({ detail }) => detail).filter((detail) => /_counter/.test(detail));
    expect(looks).toHaveLength(1);
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE'); // they lie in the order that is asked for
    for (const look of looks) expect(look).toMatch(/^SEARCH \w+ USING PRIMARY KEY \(date/);
  }
});
