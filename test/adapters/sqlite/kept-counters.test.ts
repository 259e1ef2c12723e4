import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { keptBackups } from '#adapters/sqlite/backups.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { endings } from '#adapters/sqlite/database-files.ts';
import type { LocalDate } from '#contract/model.ts';
import { asNobody } from '#test/support/packaged-kiosk.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';

const all = { from: '2026-01-01' as LocalDate, to: '2027-12-31' as LocalDate };

/** On a disk where a sync costs nothing: power cuts have their own tests. */
function memoryFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'foyer-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function openStore(path?: string) {
  const file = path ?? join(memoryFolder(), 'foyer.db');
  const log = createRecordingLogger();
  const store = openCounterStore(file, log);
  onTestFinished(() => store.close());
  let sequence = 0;
  const count = (item = 'ice') => {
    sequence += 1;
    try {
      store.record(sampleBatch(sequence, [openedView(item)], `run-${Math.random()}`), () => 'Title');
      return true;
    } catch {
      return false;
    }
  };
  return { path: file, log, store, count };
}

const found = (path: string) =>
  createCounterReader(path).read(all, async ({ items }) =>
    [...items].reduce((sum, { opened }) => sum + (opened ?? 0), 0),
  );
const beside = (path: string) =>
  readdirSync(dirname(path)).filter((name) => /\.(damaged|replaced)-[\dT-]+$/.test(name));

function otherDatabase(path: string): void {
  const other = openCounterStore(path, createRecordingLogger());
  other.record(sampleBatch(1, [openedView('theirs')], 'theirs-000'), () => undefined);
  other.close();
}

/** What is done to the file of a database that is open. */
const attacks: Readonly<Record<string, (path: string) => void>> = {
  'is deleted': (path) => rmSync(path),
  'is deleted with all beside it': (path) => {
    for (const end of endings) rmSync(path + end, { force: true });
  },
  'is moved away': (path) => renameSync(path, `${path}.bak`),
  'is deleted with its folder': (path) => rmSync(dirname(path), { recursive: true }),
  'is replaced by a text': (path) => {
    rmSync(path);
    writeFileSync(path, 'No database at all. '.repeat(100));
  },
  'is replaced by an empty file': (path) => {
    rmSync(path);
    writeFileSync(path, '');
  },
  'is replaced by a sound one': (path) => {
    otherDatabase(`${path}.other`);
    renameSync(`${path}.other`, path);
  },
  'is replaced by a folder': (path) => {
    rmSync(path);
    mkdirSync(join(path, 'inside'), { recursive: true });
  },
  'has its permissions taken': (path) => {
    for (const end of endings) chmodSync(path + end, 0);
  },
};

describe.each(Object.entries(attacks))('a database that %s while it is open', (name, attack) => {
  test('keeps every view that was counted, and goes on counting', async () => {
    const { path, store, count, log } = openStore();
    for (let times = 0; times < 20; times += 1) expect(count()).toBe(true);
    attack(path);
    if (name.length % 2 === 0) store.look(); // a minute later, or with the next batch, whichever comes first
    for (let times = 0; times < 5; times += 1) expect(count()).toBe(true);
    store.look();
    expect(store.state()).toBe('open');
    store.close();
    expect(await found(path)).toBe(25);
    if (!name.includes('permissions')) {
      expect(log.events).toContain('counters-put-back');
      expect(store.putBack()).not.toBeNull();
    }
    expect(beside(path)).toHaveLength(name.includes('replaced') ? 1 : 0);
  });
});

describe('a database that is cut while it is open', () => {
  test.each([0, 1, 4096])(
    'to %i bytes is noticed, set aside where it cannot be mended, and counting goes on',
    async (size) => {
      const { path, store, count, log } = openStore();
      for (let times = 0; times < 200; times += 1) count(`item-${times}`);
      const other = new Sqlite(path);
      other.pragma('wal_checkpoint(TRUNCATE)');
      other.close();
      await store.backUp();
      for (let times = 0; times < 3; times += 1) count('later');
      truncateSync(path, size);
      store.look();
      expect(count()).toBe(true);
      expect(log.events.some((event) => event === 'counters-put-back' || event === 'counters-damaged')).toBe(
        true,
      );
      store.close();
      expect(await found(path)).toBeGreaterThanOrEqual(201); // the copy at least, and what came after
    },
  );
});

const change = (path: string, sql: string) => {
  const database = new Sqlite(path);
  database.exec(sql);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
};

/** Sound for SQLite, and not the database that this version writes. */
const strangers: Readonly<Record<string, string>> = {
  'a table missing': 'DROP TABLE hour_counter',
  'a column missing': 'ALTER TABLE hour_counter DROP COLUMN lit_minutes',
  'a column too many': 'ALTER TABLE hour_counter ADD COLUMN mine TEXT',
  'a view in a table’s place': 'DROP TABLE kept_since; CREATE VIEW kept_since AS SELECT 1 AS date',
  'a trigger that refuses all': `CREATE TRIGGER no BEFORE INSERT ON batch_ledger BEGIN SELECT raise(ABORT, 'no'); END`,
  'a trigger that forgets':
    'CREATE TRIGGER gone AFTER INSERT ON item_counter BEGIN DELETE FROM item_counter; END',
  'a trigger of ours missing': 'DROP TRIGGER item_day_added',
  'a unique index too many': 'CREATE UNIQUE INDEX one ON item_counter (kind)',
  'a table too many': 'CREATE TABLE theirs (a)',
  'a negative version': 'PRAGMA user_version = -1',
  'an older version than its tables': 'PRAGMA user_version = 3',
  'version 0': 'PRAGMA user_version = 0',
};

describe.each(Object.entries(strangers))('a database with %s', (name, sql) => {
  test('at the start is set aside, and its views are counted on', async () => {
    const { path, store, count } = openStore();
    for (let times = 0; times < 5; times += 1) count();
    store.close();
    change(path, sql);
    const again = openStore(path);
    expect(again.store.state()).toBe('open');
    expect(again.count()).toBe(true);
    expect(beside(path)).toHaveLength(1);
    again.store.close();
    expect(await found(path)).toBe(6);
  });

  test('while it runs is found within a minute, and told', async () => {
    const { path, store, count, log } = openStore();
    for (let times = 0; times < 5; times += 1) count();
    change(path, sql);
    store.look();
    expect(store.state()).toBe('open');
    expect(log.events).toContain('counters-damaged');
    expect(count()).toBe(true);
    expect(beside(path)).toHaveLength(1);
    store.close();
    expect(await found(path)).toBe(6);
    expect(name).not.toBe('');
  });
});

test.each([0, 1, 100])(
  'a database that was cut to %i bytes before the start is damage, and told',
  async (size) => {
    const { path, store, count } = openStore();
    for (let times = 0; times < 5; times += 1) count();
    await store.backUp();
    store.close();
    truncateSync(path, size);
    const again = openStore(path);
    expect(again.log.events).toContain('counters-damaged');
    expect(again.count()).toBe(true);
    expect(beside(path)).toHaveLength(1);
    again.store.close();
    expect(await found(path)).toBe(6); // from the copy
  },
);

test('the newest copy that is sound is taken, and three are kept', async () => {
  const { path, store, count } = openStore();
  for (let copies = 0; copies < 5; copies += 1) {
    count();
    await store.backUp();
  }
  const folder = join(dirname(path), 'backups');
  const copies = readdirSync(folder).sort();
  expect(copies).toHaveLength(keptBackups);
  for (const copy of copies) expect(statSync(join(folder, copy)).mode & 0o777).toBe(0o600);
  store.close();
  writeFileSync(path, 'spoilt '.repeat(1_000));
  truncateSync(join(folder, copies.at(-1) ?? ''), 5_000);
  const again = openStore(path);
  again.store.close();
  expect(await found(path)).toBe(4); // the one before the newest
});

test('a database that is missing at the start is taken from its newest copy, and that is told', async () => {
  const { path, store, count } = openStore();
  count();
  await store.backUp();
  store.close();
  rmSync(path);
  const again = openStore(path);
  expect(again.store.putBack()).toMatchObject({ what: 'missing' });
  expect(again.count()).toBe(true);
  again.store.close();
  expect(await found(path)).toBe(2);
});

test('a copy that cannot be made, or is not sound, drops no older one', async () => {
  const { path, store, count, log } = openStore();
  for (let copies = 0; copies < 3; copies += 1) {
    count();
    await store.backUp();
  }
  const folder = join(dirname(path), 'backups');
  const before = readdirSync(folder).sort();
  for (const part of ['foyer-000004.db', 'foyer-000005.db.part'])
    mkdirSync(join(folder, part, 'x'), { recursive: true });
  await store.backUp();
  expect(log.events).toContain('counters-not-copied');
  expect(readdirSync(folder).sort()).toEqual(expect.arrayContaining(before));
});

/** As an ordinary user, whom permissions stop. */
test.skipIf(process.getuid?.() !== 0 /* only root can be somebody else */)(
  'a spell for reading only, which leaves SQLite’s files so, ends by itself',
  async () => {
    const folder = memoryFolder();
    execFileSync('chown', ['65534', folder]);
    chmodSync(folder, 0o700);
    const entry = join(import.meta.dirname, '../../support/read-only-spell.ts');
    const [program = '', ...words] = [...asNobody, process.execPath, entry, folder];
    const said = execFileSync(program, words, { encoding: 'utf8', cwd: process.cwd() });
    expect(JSON.parse(said)).toEqual({ before: 1, after: 2, again: 3, modes: ['600', '600', '600'] });
    expect(existsSync(join(folder, 'foyer.db'))).toBe(true);
    expect(statSync(folder).uid).toBe(65_534);
  },
);
