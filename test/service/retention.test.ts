import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createArchiveFolder } from '#adapters/archive/archive-folder.ts';
import { decodeArchive } from '#adapters/archive/decode-archive.ts';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { createStatisticsReader } from '#adapters/sqlite/statistics-reader.ts';
import { exportCommand } from '#commands/export-command.ts';
import { mergeCommand } from '#commands/merge-command.ts';
import { fromSources } from '#commands/told.ts';
import type { LocalDate, Revision } from '#contract/model.ts';
import { archivePath } from '#core/statistics/archive/archive.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { archiveCounters } from '#service/reports/archive-counters.ts';
import { keepRetention } from '#service/retention.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { sampleFacts } from '#test/support/sample-archive.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { openSaver } from './reports/open-saver.ts';

const day = (text: string) => text as LocalDate; // days of the calendar
const counted = { from: day('2026-08-24'), to: day('2026-12-03'), seed: 4 };
const undated = openedView('ice', '1999-01-01');

/** A kiosk that counted for four months, on the third of December, and keeps so many of them. */
async function openKiosk(retentionMonths: number) {
  const folder = await temporaryFolder();
  const database = join(folder, 'foyer.db');
  writeCounters(database, countedDays(counted));
  const log = createRecordingLogger();
  const counters = openCounterStore(database, log);
  onTestFinished(() => counters.close());
  counters.record(sampleBatch(1, [undated]), () => undefined);
  const store = createApprovalStore(database, log);
  const now = { date: day('2026-12-03'), time: '03:01' };
  const clock = { monotonicMs: () => 0, local: () => now };
  const rules = { retentionMonths };
  const retention = keepRetention({ counters, store, rules: () => rules, clock, log });
  onTestFinished(() => retention.stop());
  const reader = createCounterReader(database);
  const all = { from: day('2020-01-01'), to: day('2030-12-31') };
  const read = () =>
    reader.read(all, async ({ items, hours, keptSince }) => {
      const dates = [...items, ...hours].map(({ date }) => date).sort();
      return {
        first: dates.find((date) => date > '0000-00-00'),
        undated: dates[0] === '0000-00-00',
        keptSince,
      };
    });
  return { folder, database, counters, store, now, rules, retention, reader, read, log };
}

test('what is older than the months that are set is removed, whole months only, once a day after the archive', async () => {
  const { retention, read, now, rules } = await openKiosk(2);
  now.time = '02:59';
  retention.look();
  expect(await read()).toMatchObject({ first: '2026-08-24', keptSince: null });
  now.time = '03:00';
  retention.look();
  expect(await read()).toEqual({ first: '2026-10-01', undated: true, keptSince: '2026-10-01' });
  rules.retentionMonths = 1; // the owner's choice counts from the next night on: a slip of the finger costs nothing
  retention.look();
  expect(await read()).toMatchObject({ first: '2026-10-01' });
  now.date = day('2026-12-04');
  retention.look();
  expect(await read()).toMatchObject({ first: '2026-11-02', keptSince: '2026-11-01' });
});

test('where nothing is old enough, nothing is removed and nothing is said', async () => {
  const { retention, read } = await openKiosk(25);
  retention.look();
  expect(await read()).toEqual({ first: '2026-08-24', undated: true, keptSince: null });
});

test('a clock that jumped ahead removes nothing', async () => {
  const { retention, read, now } = await openKiosk(2);
  now.date = day('2031-05-05');
  retention.look();
  expect(await read()).toMatchObject({ first: '2026-08-24', keptSince: null });
});

test('titles of what is not counted any more, and days of the wall, go with it', async () => {
  const { retention, store, database, counters } = await openKiosk(1);
  counters.record(sampleBatch(2, [openedView('gone', '2026-11-24')]), () => 'Gone soon');
  const view = { revision: 'r1' as Revision, entries: [] };
  store.noteView({ date: day('2026-10-31'), time: '09:00' }, view, []);
  store.noteView({ date: day('2026-11-01'), time: '09:00' }, view, []);
  retention.look();
  expect(store.day(day('2026-11-01')).firstDay).toBe('2026-11-01');
  const periods = { now: { from: day('2026-11-01'), to: day('2026-12-03') }, today: day('2026-12-03') };
  const before = { from: day('2026-09-29'), to: day('2026-10-31') };
  const sums = createStatisticsReader(database).sums({ ...periods, before });
  expect(sums.titles.map(({ item }) => item)).not.toContain('driving'); // it went in October
  expect(sums.titles.map(({ item }) => item)).toContain('gone');
  expect(sums).toMatchObject({ keptSince: '2026-11-01' });
});

test('a database that takes no write is tried again, and nothing is lost', async () => {
  const { retention, counters, read, log } = await openKiosk(2);
  counters.close();
  const broken = keepRetention({
    counters: {
      countDays: () => 20,
      removeBefore: () => {
        throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
      },
    },
    store: { forgetBefore: () => {} },
    rules: () => ({ retentionMonths: 2 }),
    clock: { monotonicMs: () => 0, local: () => ({ date: day('2026-12-03'), time: '04:00' }) },
    log,
  });
  onTestFinished(() => broken.stop());
  broken.look();
  broken.look();
  expect(
    log.events.filter((event) => JSON.stringify(event).includes('old-counters-not-removed')),
  ).toHaveLength(2);
  retention.look();
  expect(await read()).toMatchObject({ keptSince: '2026-10-01' });
});

test('an export, an archive and a merged report say since when counters are kept', async () => {
  const { retention, database, folder, reader } = await openKiosk(2);
  retention.look();
  const out = join(folder, 'out');
  const order = ['--from', '2026-09-01', '--to', '2026-10-31', '--out', out, '--data-folder', folder];
  const { words } = await exportCommand(order, fromSources);
  expect(words).toContain('What was counted before 2026-10-01 was removed, as the owner set.');
  for (const name of ['foyer-items.csv', 'foyer-hours.csv']) {
    const [header = '', ...lines] = new TextDecoder()
      .decode(await diskFiles.read(join(out, name), 10_000_000))
      .trimEnd()
      .split('\r\n');
    expect(header).toMatch(/,kept_since$/);
    expect(lines.every((line) => line.endsWith(',2026-10-01'))).toBe(true);
  }
  const { kiosk: _, month: __, keptSince: ___, ...kiosk } = sampleFacts;
  const tree = join(folder, 'owner');
  await diskFiles.makeFolder(tree);
  await archiveCounters(
    { counters: createCounterReader(database), folder: createArchiveFolder(tree, diskFiles), kiosk },
    true,
  );
  const number = await reader.read(counted, async (rows) => rows.kiosk);
  const path = join(tree, archivePath({ ...sampleFacts, kiosk: number }));
  expect(await decodeArchive(await diskFiles.read(path, 10_000_000))).toMatchObject({
    facts: { keptSince: '2026-10-01' },
  });
  const merged = await mergeCommand([tree, '--out', join(folder, 'report')], fromSources);
  expect(merged.words).toContain('What was counted before 1 October 2026 was removed, as the owner set.');
});

test('a report says it too, and of a time that is gone there is none', async () => {
  const { saver, folder, data, pages } = await openSaver();
  const counters = openCounterStore(join(data, 'foyer.db'), createRecordingLogger());
  counters.removeBefore(day('2026-11-01'));
  counters.close();
  await saver.report('2026-11', folder, ['pdf'], 'owner');
  expect(pages[0]?.footer).toContain(
    'What was counted before 1 November 2026 was removed, as the owner set.',
  );
  expect(await saver.report('2026-10', folder, ['pdf'], 'owner')).toMatchObject({
    kind: 'not-done',
    because: { what: 'The numbers of this time are gone.' },
  });
});
