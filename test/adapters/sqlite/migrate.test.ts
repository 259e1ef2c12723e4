import Sqlite, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { columnOf, hourTable, itemTable } from '#adapters/sqlite/counter-tables.ts';
import { migrate, versionOf } from '#adapters/sqlite/migrate.ts';
import { migrations, schemaVersion } from '#adapters/sqlite/migrations/all.ts';

test('the steps are numbered from one without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
});

test('an empty database gets every step, and nothing happens the second time', () => {
  const database = new Sqlite(':memory:');
  migrate(database, migrations);
  migrate(database, migrations);
  expect(versionOf(database)).toBe(schemaVersion);
});

test('the first step takes whole hours only and one row for each', () => {
  const database = new Sqlite(':memory:');
  migrate(database, migrations.slice(0, 1));
  const insert = database.prepare(`INSERT INTO hour_counter VALUES ('2026-11-22', ?, 1, 0, 1, 0, 0, 0, 5)`);
  insert.run(9);
  expect(() => insert.run(9)).toThrow(/UNIQUE/);
  expect(() => insert.run(24)).toThrow(/CHECK/);
  expect(() => insert.run(9.5)).toThrow(/REAL/);
});

test('a step that fails leaves the database as it was before it', () => {
  const database = new Sqlite(':memory:');
  const broken = { version: 2, sql: 'CREATE TABLE extra (a) STRICT; CREATE TABLE half (' };
  expect(() => migrate(database, [...migrations.slice(0, 1), broken])).toThrow();
  expect(versionOf(database)).toBe(1);
  expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").pluck().get()).toBe(0);
});

/** Counters that have no column, and columns that no counter has: what the list and the migrations disagree in. */
function disagreements(database: Database): readonly string[] {
  return [itemTable, hourTable].flatMap((table) => {
    const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table.name);
    const listed: readonly unknown[] = [...table.key, ...table.counters.map(columnOf)];
    return [
      ...listed.filter((name) => !columns.includes(name)).map((name) => `no column ${name}`),
      ...columns.filter((name) => !listed.includes(name)).map((name) => `no counter ${name}`),
    ];
  });
}

test('every counter has a column, and every column a counter', () => {
  const database = new Sqlite(':memory:');
  migrate(database, migrations);
  expect(disagreements(database)).toEqual([]);
  database.exec('ALTER TABLE hour_counter ADD COLUMN planted INTEGER NOT NULL DEFAULT 0');
  database.exec('ALTER TABLE item_counter DROP COLUMN dwell_s');
  expect(disagreements(database)).toEqual(['no column dwell_s', 'no counter planted']);
});
