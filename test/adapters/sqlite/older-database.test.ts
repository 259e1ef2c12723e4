import { spawnSync } from 'node:child_process';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { migrate, versionOf } from '#adapters/sqlite/migrate.ts';
import { migrations, schemaVersion } from '#adapters/sqlite/migrations/all.ts';
import type { View } from '#contract/api.ts';
import type { LocalDate } from '#contract/model.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

/** What the first version counted, each figure another one. */
const firstItem = {
  date: '2026-11-22',
  hour: 9,
  kind: 'topic',
  item: 'ice',
  title: 'Ice, or heat?',
  surface: 'loop',
  language: 'en',
  shown: 11,
  opened: 12,
  read: 13,
  finished: 14,
  dwell_s: 15,
  dwell_under_5: 16,
  dwell_5_to_15: 17,
  dwell_15_to_30: 18,
  dwell_30_to_60: 19,
  dwell_from_60: 20,
};
const firstHour = {
  date: '2026-11-22',
  hour: 9,
  visits: 21,
  visits_of_0: 22,
  visits_of_1: 23,
  visits_of_2: 24,
  visits_of_3: 25,
  visits_of_4_or_more: 26,
  lit_minutes: 27,
};
const newHour = (value: number | null) => ({
  visits_larger_text: value,
  visits_more_contrast: value,
  visits_less_motion: value,
  visits_low_reach: value,
});

/** A database as the first version of Foyer left it, in its own words. */
async function firstDatabase(): Promise<string> {
  const path = join(await temporaryFolder(), 'foyer.db');
  const database = new Sqlite(path);
  database.pragma('journal_mode = WAL');
  migrate(database, migrations.slice(0, 1));
  database.exec(`
    INSERT INTO item_counter VALUES
      ('2026-11-22', 9, 'topic', 'ice', 'loop', 'en', 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    INSERT INTO hour_counter VALUES ('2026-11-22', 9, 21, 22, 23, 24, 25, 26, 27);
    INSERT INTO item_title VALUES ('topic', 'ice', 'en', 'Ice, or heat?');
    INSERT INTO batch_ledger (run, last_sequence) VALUES ('run-00001', 7);
  `);
  database.close();
  return path;
}

function openStore(path: string) {
  const log = createRecordingLogger();
  const store = openCounterStore(path, log);
  onTestFinished(() => store.close());
  return { store, log };
}

async function rowsOf(path: string) {
  const period = { from: '2026-11-01' as LocalDate, to: '2026-11-30' as LocalDate };
  return await createCounterReader(path).read(period, async ({ items, hours }) => ({
    items: [...items],
    hours: [...hours],
  }));
}

test('a database of the first version keeps every figure when it is brought up to date', async () => {
  const path = await firstDatabase();
  const { store, log } = openStore(path);
  expect(log.events).toEqual([]);
  store.record(sampleBatch(7), () => undefined); // counted before: the ledger is there too
  expect(await rowsOf(path)).toEqual({
    items: [{ ...firstItem, taken: 0 }],
    hours: [{ ...firstHour, ...newHour(0) }],
  });
});

test('what is new counts from then on, in the rows that are there', async () => {
  const path = await firstDatabase();
  const { store } = openStore(path);
  const hour = { date: '2026-11-22' as LocalDate, hour: 9 };
  const ended: View = { kind: 'visit-ended', hour, items: 0, comforts: ['more-contrast'] };
  store.record(sampleBatch(8, [{ ...openedView(), kind: 'taken' } as View, ended]), () => undefined);
  expect(await rowsOf(path)).toEqual({
    items: [{ ...firstItem, taken: 1 }],
    hours: [{ ...firstHour, ...newHour(0), visits: 22, visits_of_0: 23, visits_more_contrast: 1 }],
  });
});

test('a database of the first version is read as it is: what it does not count is not 0', async () => {
  const path = await firstDatabase();
  const before = await readFile(path);
  expect(await rowsOf(path)).toEqual({
    items: [{ ...firstItem, taken: null }],
    hours: [{ ...firstHour, ...newHour(null) }],
  });
  expect(await readFile(path)).toEqual(before);
});

const copiesIn = async (path: string) => (await readdir(join(dirname(path), 'backups'))).sort();

test('a database is copied as it was before its form is changed, once', async () => {
  const path = await firstDatabase();
  openStore(path).store.close();
  openStore(path).store.close();
  expect(await copiesIn(path)).toEqual(['foyer-000001.db']);
  const copy = join(dirname(path), 'backups', 'foyer-000001.db');
  const opened = new Sqlite(copy, { readonly: true });
  onTestFinished(() => void opened.close());
  expect([versionOf(opened), opened.pragma('integrity_check', { simple: true })]).toEqual([1, 'ok']);
  expect(await rowsOf(copy)).toEqual({
    items: [{ ...firstItem, taken: null }],
    hours: [{ ...firstHour, ...newHour(null) }],
  });
});

test('a version that is taken back goes on from the newest copy that it can read', async () => {
  const path = await firstDatabase();
  openStore(path).store.close();
  const newer = new Sqlite(path);
  newer.pragma(`user_version = ${schemaVersion + 1}`); // a later version changed it, and made a copy a day later
  newer.prepare('VACUUM INTO ?').run(join(dirname(path), 'backups', 'foyer-000002.db'));
  newer.close();
  await rename(path, `${path}.newer`);
  const { store, log } = openStore(path);
  expect(store.state()).toBe('open');
  expect(log.events).toEqual(['counters-from-copy']);
  expect((await rowsOf(path)).items).toEqual([{ ...firstItem, taken: 0 }]);
});

test('a new database has nothing to be copied', async () => {
  const path = join(await temporaryFolder(), 'foyer.db');
  openStore(path);
  await expect(copiesIn(path)).rejects.toThrow('ENOENT');
});

test('where the copy cannot be made, that is logged, and counting goes on', async () => {
  const path = await firstDatabase();
  await writeFile(join(dirname(path), 'backups'), 'a file in the place of the folder');
  const { store, log } = openStore(path);
  expect(log.events).toEqual(['counters-not-copied']);
  store.record(sampleBatch(8), () => undefined);
  expect((await rowsOf(path)).items).toEqual([{ ...firstItem, taken: 0, opened: 13 }]);
});

test('approvals wait until the counters have copied the database and changed its form', async () => {
  const path = await firstDatabase();
  const approvals = createApprovalStore(path, createRecordingLogger());
  expect(() => approvals.decisions()).toThrow('store-unavailable');
  const untouched = new Sqlite(path, { readonly: true });
  expect(versionOf(untouched)).toBe(1);
  untouched.close();
  openStore(path);
  expect(approvals.decisions()).toEqual([]);
});

/** Brings a database up to date in a process that is killed after so many of the step's statements. */
function killedWithin(path: string, statements: readonly string[]): NodeJS.Signals | null {
  const program = `
    import Sqlite from 'better-sqlite3';
    import { migrate } from './electron/adapters/sqlite/migrate.ts';
    const database = new Sqlite(process.argv[1]);
    database.pragma('synchronous = FULL');
    database.function('die', () => process.kill(process.pid, 'SIGKILL'));
    migrate(database, [{ version: 2, sql: process.argv[2] + '; SELECT die();' }]);
  `;
  const words = ['--input-type=module', '--eval', program, path, statements.join(';')];
  return spawnSync(process.execPath, words, { cwd: join(import.meta.dirname, '../../..') }).signal;
}

test('a kill in the middle of a step leaves the version before it, whole', async () => {
  const statements = (migrations[1]?.sql ?? '').split(';').filter((sql) => sql.trim() !== '');
  expect(statements.length).toBeGreaterThan(1);
  for (const [index] of statements.entries()) {
    const path = await firstDatabase();
    expect(killedWithin(path, statements.slice(0, index + 1))).toBe('SIGKILL');
    const left = new Sqlite(path);
    expect(versionOf(left)).toBe(1);
    expect(left.pragma('integrity_check', { simple: true })).toBe('ok');
    left.close();
    expect((await rowsOf(path)).items).toEqual([{ ...firstItem, taken: null }]);
    openStore(path).store.close();
    const updated = new Sqlite(path);
    expect(versionOf(updated)).toBe(schemaVersion);
    updated.close();
    expect((await rowsOf(path)).hours).toEqual([{ ...firstHour, ...newHour(0) }]);
  }
}, 30_000);
