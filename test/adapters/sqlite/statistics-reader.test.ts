import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { migrate } from '#adapters/sqlite/migrate.ts';
import { migrations } from '#adapters/sqlite/migrations/all.ts';
import { openDatabase } from '#adapters/sqlite/open-database.ts';
import { createStatisticsReader } from '#adapters/sqlite/statistics-reader.ts';
import { createStatisticsSql } from '#adapters/sqlite/statistics-sql.ts';
import type { View } from '#contract/api.ts';
import type { ItemId, LocalDate } from '#contract/model.ts';
import { dwellFromS } from '#contract/staff-statistics.ts';
import { periodBefore } from '#core/statistics/periods.ts';
import type { ItemCounterRow } from '#core/statistics/ports.ts';
import { statisticsOf } from '#core/statistics/statistics.ts';
import { storyDays, storyOf } from '#core/statistics/story.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-11-28');
const november = { from: day('2026-11-01'), to: today };

/** What is read of a database, as the owner's pictures get it. */
function read(path: string, now = november) {
  const before = periodBefore(now);
  return statisticsOf(now, before, createStatisticsReader(path).sums({ now, before, today }));
}

async function newPath(): Promise<string> {
  return join(await temporaryFolder(), 'foyer.db');
}

/** A database in which these views were counted by the kiosk itself. */
async function counted(
  views: readonly View[],
  titleOf: (id: string) => string | undefined = () => undefined,
) {
  const path = await newPath();
  const store = openCounterStore(path, createRecordingLogger());
  store.record(sampleBatch(1, views), ({ id }) => titleOf(id));
  store.close();
  return path;
}

let folder: string;
let path: string; // of ten weeks, which the tests only read
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-test-'));
  path = join(folder, 'foyer.db');
  writeCounters(path, countedDays({ from: day('2026-09-21'), to: today, seed: 3 }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the sums in SQL are those of the rows one by one', async () => {
  const statistics = read(path);
  const rowsOf = async (period: typeof november) =>
    await createCounterReader(path).read(period, async (rows) => ({
      items: [...rows.items],
      hours: [...rows.hours],
    }));
  const now = await rowsOf(november);
  const before = await rowsOf(periodBefore(november));
  for (const { item, ...sums } of statistics.items) {
    const own = (rows: readonly ItemCounterRow[]) =>
      rows.filter((row) => row.kind === item.kind && row.item === item.id);
    const sum = (rows: readonly ItemCounterRow[], name: 'shown' | 'opened' | 'read' | 'taken') =>
      rows.reduce((total, row) => total + (row[name] ?? 0), 0);
    for (const name of ['shown', 'opened', 'read', 'taken'] as const) {
      expect(sums.now?.[name] ?? 0).toBe(sum(own(now.items), name));
      expect(sums.before?.[name] ?? 0).toBe(sum(own(before.items), name));
    }
  }
  const visits = now.hours.reduce((total, row) => total + (row.visits ?? 0), 0);
  expect(visits).toBeGreaterThan(50);
  expect(statistics.use.now.visits).toBe(visits);
  expect(statistics.week.reduce((total, hour) => total + hour.visits, 0)).toBe(visits);
  expect(statistics.use.now.usedHours).toBe(now.hours.filter((row) => (row.visits ?? 0) > 0).length);
  expect(statistics.use.now.litHours).toBe(now.hours.length);
});

test('an item that came is new, one that went has its last day', () => {
  const { items, firstDay } = read(path);
  expect(items.find(({ item }) => item.id === 'sleep')).toMatchObject({ before: null });
  expect(items.find(({ item }) => item.id === 'driving')).toMatchObject({ now: null, lastDay: '2026-10-19' });
  expect(firstDay).toBe('2026-09-21');
});

test('languages, and how long exercises stayed open, are added up', () => {
  const { languages, items, exerciseDwell } = read(path);
  expect(languages.map(({ language }) => language)).toEqual(['en', 'de']);
  const opened = languages.reduce((sum, { now }) => sum + (now.opened ?? 0), 0);
  expect(opened).toBe(items.reduce((sum, { now }) => sum + (now?.opened ?? 0), 0));
  const started = items
    .filter(({ item }) => item.kind === 'exercise')
    .reduce((sum, { now }) => sum + (now?.opened ?? 0), 0);
  expect(exerciseDwell.now.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(started);
  expect(exerciseDwell.now).toHaveLength(dwellFromS.length);
});

test('a story has the weeks of one item, and its last title', () => {
  const walking = { kind: 'exercise', id: 'walking' as ItemId } as const;
  const story = storyOf(walking, today, createStatisticsReader(path).story(walking, storyDays(today)));
  expect(story.titles).toEqual({ en: 'Take a gentle walk', de: 'Ein ruhiger Gang' });
  expect(story.weeks.map(({ monday }) => monday)).toEqual(
    ['09-21', '09-28', '10-05', '10-12', '10-19', '10-26', '11-02', '11-09', '11-16', '11-23'].map(
      (date) => `2026-${date}`,
    ),
  );
  const now = read(path, { from: day('2026-11-02'), to: day('2026-11-08') });
  expect(story.weeks[6]).toMatchObject(now.items.find(({ item }) => item.id === 'walking')?.now ?? {});
});

test('a database of an earlier version is read to the same numbers', async () => {
  const other = await newPath();
  writeCounters(other, countedDays({ from: day('2026-10-05'), to: today, seed: 3 }));
  const withDays = read(other);
  const database = new Sqlite(other);
  database.exec('DROP TRIGGER item_day_added; DROP TRIGGER item_day_changed; DROP TABLE item_day');
  database.close();
  expect(read(other)).toEqual(withDays);
});

test('days keep pace with hours, however a row came to be, also when the database is brought up to date', async () => {
  const other = await newPath();
  const store = openCounterStore(other, createRecordingLogger());
  for (let sequence = 1; sequence <= 3; sequence++)
    store.record(
      sampleBatch(sequence, [openedView('ice', '2026-11-24'), openedView('gas')]),
      () => undefined,
    );
  store.close();
  const database = new Sqlite(other);
  const added = () => database.prepare(`SELECT * FROM item_day ORDER BY kind, item, language, date`).all();
  const kept = added();
  expect(kept).toMatchObject([
    { item: 'gas', opened: 3 },
    { item: 'ice', date: '2026-11-24', opened: 3 },
  ]);
  database.exec('DROP TRIGGER item_day_added; DROP TRIGGER item_day_changed; DROP TABLE item_day');
  database.exec('CREATE INDEX item_by_day ON item_counter (kind)');
  const [step] = migrations.filter(({ sql }) => sql.includes('item_day'));
  database.exec(step?.sql ?? '');
  expect(added()).toEqual(kept);
  database.close();
});

test('nothing counted at all is no error', async () => {
  const empty = await counted([]);
  expect(read(empty)).toMatchObject({ firstDay: null, items: [], languages: [], week: [] });
  const ice = { kind: 'topic', id: 'ice' as ItemId } as const;
  expect(createStatisticsReader(empty).story(ice, storyDays(today)).weeks).toEqual([]);
});

test('one touch is one', async () => {
  const one = await counted([openedView('ice', '2026-11-22')], () => 'Does ice help?');
  expect(read(one)).toMatchObject({
    firstDay: '2026-11-22',
    items: [
      {
        item: { kind: 'topic', id: 'ice' },
        titles: { en: 'Does ice help?' },
        now: { opened: 1 },
        before: null,
      },
    ],
  });
});

test('what was counted while the clock was wrong is in no period, and is told apart', async () => {
  const ended = (date: string): View => ({
    kind: 'visit-ended',
    hour: { date: day(date), hour: 9 },
    items: 1,
    comforts: [],
  });
  const wrong = await counted([
    openedView('ice', '2026-11-27'),
    openedView('ice', '2001-01-01'),
    ended('2001-01-01'),
    openedView('ice', '2026-12-24'),
    openedView('gas', '2026-12-24'),
    ended('2026-12-24'),
  ]);
  const { items, apart, firstDay } = read(wrong);
  expect(items.map(({ item, now }) => [item.id, now?.opened])).toEqual([['ice', 1]]);
  expect(apart).toEqual({ undated: { opened: 1, visits: 1 }, later: { opened: 2, visits: 1 } });
  expect(firstDay).toBe('2026-11-27');
});

test('a renamed item keeps its past under the title that it had last; an unnamed one is there too', async () => {
  const renamed = await newPath();
  const store = openCounterStore(renamed, createRecordingLogger());
  store.record(sampleBatch(1, [openedView('ice', '2026-11-23')]), () => 'Is ice good?');
  store.record(sampleBatch(2, [openedView('ice', '2026-11-24'), openedView('old')]), ({ id }) =>
    id === 'ice' ? 'Does ice help?' : undefined,
  );
  store.close();
  expect(read(renamed).items).toMatchObject([
    { item: { id: 'ice' }, titles: { en: 'Does ice help?' }, now: { opened: 2 } },
    { item: { id: 'old' }, titles: {}, now: { opened: 1 } },
  ]);
});

test('an hour in which somebody touched the wall was lit, whatever its minutes say', async () => {
  const hour = { date: day('2026-11-24'), hour: 9 };
  const touched = await counted([{ kind: 'visit-ended', hour, items: 0, comforts: [] }]);
  expect(read(touched).week).toEqual([{ weekday: 2, hour: 9, visits: 1, litHours: 1 }]);
});

test('what the first version did not count is unknown, not 0', async () => {
  const first = await newPath();
  const database = new Sqlite(first);
  migrate(database, migrations.slice(0, 1));
  database.exec(`
    INSERT INTO item_counter VALUES ('2026-11-24', 9, 'topic', 'ice', 'loop', 'en', 11, 3, 2, 0, 60, 0, 0, 3, 0, 0);
    INSERT INTO hour_counter VALUES ('2026-11-24', 9, 2, 0, 2, 0, 0, 0, 60);`);
  database.close();
  const { items, use } = read(first);
  expect(items[0]?.now).toEqual({ shown: 11, opened: 3, read: 2, finished: 0, taken: null });
  expect(use.now).toMatchObject({ visits: 2, litHours: 1, comforts: { 'larger-text': null } });
});

test('a database that may not be written is read', async () => {
  const locked = await counted([openedView('ice', '2026-11-24')]);
  await chmod(locked, 0o444);
  expect(read(locked).items).toHaveLength(1);
});

test('sums are read by the keys, never by going through all rows', () => {
  const opened = openDatabase(path, 0);
  if (opened.kind !== 'open') throw new Error('It is this version.');
  const { database } = opened;
  const { hasDays: _, items, titles, ...quick } = createStatisticsSql(database);
  const names = { kind: 'topic', item: 'ice', language: 'en', today, start: today, from: today, to: today };
  for (const [name, sql] of Object.entries(quick)) {
    const plan = database.prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(names);
    const looks = plan.map(({ detail }) => detail).filter((detail) => /_counter|item_day/.test(detail));
    expect(looks.length, name).toBeGreaterThan(0);
    for (const look of looks) expect(look, name).toMatch(/^SEARCH/);
  }
  database.close();
});
