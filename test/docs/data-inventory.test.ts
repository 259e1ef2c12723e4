import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { openDatabase } from '#adapters/sqlite/open-database.ts';
import { createDataInventory, type DataInventory } from '#build/inventory/data-inventory.ts';
import type { View } from '#contract/api.ts';
import type { ItemId, LanguageTag, LocalDate } from '#contract/model.ts';
import { usualSettings } from '#core/staff/settings.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const inventory = JSON.parse(readFileSync('docs/data-inventory.json', 'utf8')) as DataInventory; // its form is what is tested

async function newDatabase() {
  const path = join(await temporaryFolder(), 'foyer.db');
  const opened = openDatabase(path, 0);
  if (opened.kind !== 'open') throw new Error('It is new.');
  onTestFinished(() => void opened.database.close());
  return { path, database: opened.database };
}

test('the inventory is what the generator makes of the real schema and settings', () => {
  expect(inventory, 'run npm run inventory').toEqual(createDataInventory());
  for (const words of Object.values(inventory.tables).flatMap((its) => Object.values(its)))
    expect(words.length).toBeGreaterThan(5);
});

test('every table and column of a kiosk’s database stands in it, and every setting', async () => {
  const { database } = await newDatabase();
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck();
  const real = Object.fromEntries(tables.map((table) => [table, columns.all(table)]));
  const told = Object.entries(inventory.tables).map(([table, its]) => [table, Object.keys(its)]);
  expect(Object.fromEntries(told)).toEqual(real);
  expect(Object.keys(inventory.settings).sort()).toEqual(Object.keys(usualSettings).sort());
});

test('the sheet says every table, and is one page', () => {
  const sheet = readFileSync('docs/data-inventory.md', 'utf8');
  for (const table of Object.keys(inventory.tables)) expect(sheet, table).toContain(`\`${table}\``);
  expect(sheet.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
});

test('after 10,000 visits no time finer than an hour and no identifier of a visit is on the disk', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'foyer.db');
  const store = openCounterStore(path, createRecordingLogger());
  const runs: string[] = [];
  for (let batch = 0; batch < 100; batch++) {
    const run = `run-of-the-screen-${batch}`;
    runs.push(run);
    store.record({ run, sequence: 1, views: visits(100, batch) }, () => 'Does ice help?');
  }
  store.close();
  const database = new Sqlite(path, { readonly: true });
  onTestFinished(() => void database.close());
  expect(database.prepare('SELECT sum(visits) FROM hour_counter').pluck().get()).toBe(10_000);
  const runsThere = database.prepare('SELECT run FROM batch_ledger').pluck().all();
  expect(runsThere).toHaveLength(20); // of the screen, not of a visit; the others are forgotten
  for (const table of ['item_counter', 'hour_counter', 'item_title', 'kiosk_number']) {
    const cells = database.prepare(`SELECT * FROM ${table}`).raw().all().flat().map(String);
    if (table === 'kiosk_number')
      expect(cells.splice(0, 1)).toEqual([expect.stringMatching(/^[\da-f]{10}$/)]); // drawn by lot, now and then without a letter
    expect(cells.filter((cell) => /\d\d:\d\d|^\d{10,}$|run-of/.test(cell))).toEqual([]);
  }
  const names = await readdir(folder);
  const texts = await Promise.all(
    names.filter((name) => !name.startsWith('foyer.db')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(texts.join('')).not.toContain('run-of-the-screen');
});

/** As a screen sends them: the hour only. */
function visits(count: number, day: number): readonly View[] {
  return Array.from({ length: count }, (_, at): View => {
    const date = `2026-12-${String((day % 28) + 1).padStart(2, '0')}` as LocalDate; // a day
    const hour = { date, hour: 8 + (at % 10) };
    if (at % 2 === 0) return { kind: 'visit-ended', hour, items: 1, comforts: [] };
    return { kind: 'visit-ended', hour, items: 0, comforts: ['larger-text'] };
  }).concat(
    Array.from(
      { length: 50 },
      (_, at): View => ({
        kind: 'opened',
        hour: { date: '2026-12-01' as LocalDate, hour: 8 + (at % 10) }, // a day
        item: { kind: 'topic', id: 'ice' as ItemId },
        surface: 'home',
        language: 'en' as LanguageTag,
      }),
    ),
  );
}
