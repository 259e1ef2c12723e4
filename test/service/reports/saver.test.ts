import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSavedList } from '#adapters/saved-list/saved-list.ts';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import type { ItemId, LanguageTag, LocalDate, Revision } from '#contract/model.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { keepOwnersFolder } from '#service/reports/owners-folder.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openSaver } from './open-saver.ts';

const all = ['pdf', 'csv', 'xlsx'] as const;
/** Where the only kiosk that saved there put its reports. */
async function place(folder: string, period: string): Promise<string> {
  const [kiosk = ''] = await readdir(join(folder, 'foyer-reports'));
  expect(kiosk).toMatch(/^waiting-room-1-[0-9a-f]{10}$/);
  return join(folder, 'foyer-reports', kiosk, period);
}

test('a month is saved as tables, workbook and page, and who saved it is noted for good', async () => {
  const { data, folder, saver, pages } = await openSaver();
  const outcome = await saver.report('2026-11', folder, all, 'owner');
  const entry = { at: '2026-12-03T02:05', what: 'report', of: '2026-11', folder, files: 4, by: 'owner' };
  expect(outcome).toEqual({ kind: 'saved', entry });
  expect(await readdir(await place(folder, '2026-11'))).toEqual([
    'foyer-report-items.csv',
    'foyer-report-months.csv',
    'foyer-report.pdf',
    'foyer-report.xlsx',
  ]);
  expect(pages[0]?.headline).toMatch(/^“.+” was opened most: (at least )?\d+ times\./);
  expect(pages[0]?.lead).toMatch(/In the month before: \d+ visits\.$/);
  const again = await openSavedList(data, { files: diskFiles, log: createRecordingLogger() });
  expect(again.entries()).toEqual([entry]);
});

test('two kiosks of one name in one folder write over nothing of each other', async () => {
  const [one, other] = [await openSaver(), await openSaver([])];
  await one.saver.report('2026-11', one.folder, ['csv'], 'owner');
  const first = join(await place(one.folder, '2026-11'), 'foyer-report-items.csv');
  const before = await readFile(first);
  await other.saver.report('2026-11', one.folder, ['csv'], 'owner');
  expect(await readdir(join(one.folder, 'foyer-reports'))).toHaveLength(2);
  expect(await readFile(first)).toEqual(before);
});

test('the page tells what changed on the wall in its month, and what was changed before is no change', async () => {
  const { folder, saver, pages, data, log } = await openSaver();
  await saver.report('2026-11', folder, ['pdf'], 'owner');
  expect(pages[0]?.changes.text).toBe('What was on the wall then was not noted.');
  const store = createApprovalStore(join(data, 'foyer.db'), log);
  const on = (date: string, ...texts: readonly (readonly [id: string, hash: string, title: string])[]) =>
    store.noteView(
      { date: date as LocalDate, time: '09:00' }, // a day
      {
        revision: 'r' as Revision, // any
        entries: texts.map(([id, hash]) => ({
          item: { kind: 'topic', id: id as ItemId },
          language: 'en' as LanguageTag,
          hash,
          text: null,
        })),
      },
      texts.map(([, hash, title]) => ({ hash, title, firstShown: date as LocalDate, shown: '{}' })),
    );
  on('2026-10-20', ['gas', 'g', 'Gas']);
  on('2026-10-21', ['gas', 'g', 'Gas'], ['ice', 'i', 'Ice']); // before the month
  on('2026-11-03', ['gas', 'g', 'Gas'], ['ice', 'j', 'Ice?']);
  on('2026-11-17', ['ice', 'k', 'Is ice good?'], ['sleep', 's', 'Sleep']);
  on('2026-12-01', ['ice', 'k', 'Is ice good?']); // after it
  await saver.report('2026-11', folder, ['pdf'], 'owner');
  expect(pages[1]?.changes.text.replaceAll('\u00A0', ' ')).toBe(
    'New on the wall: “Sleep” (17 November). In other words: “Is ice good?” (2 times, last on 17 November). Gone: “Gas” (17 November).',
  );
  await saver.report('2026-10', folder, ['pdf'], 'owner');
  expect(pages[2]?.changes.text.replaceAll('\u00A0', ' ')).toBe(
    'New on the wall: “Ice” (21 October). Noted since 20 October 2026.',
  );
});

test('a month that is not over has no report, and a year tells the months that are', async () => {
  const { folder, saver } = await openSaver();
  for (const period of ['2026-12', '2027-01', '2027'])
    expect(await saver.report(period, folder, all, 'owner')).toMatchObject({ kind: 'not-done' });
  expect(await readdir(folder)).toEqual([]);
  await saver.report('2026', folder, ['csv'], 'owner');
  const months = await readFile(join(await place(folder, '2026'), 'foyer-report-months.csv'), 'utf8');
  expect(months.match(/,2026-\d\d,/g)).toEqual([',2026-10,', ',2026-11,']);
});

test('a kiosk that counted nothing says so on its page', async () => {
  const { folder, saver, pages } = await openSaver([]);
  expect(await saver.report('2026-11', folder, all, 'owner')).toMatchObject({ kind: 'saved' });
  expect(pages[0]?.headline).toBe('Nobody opened anything in November 2026.');
  expect(pages[0]?.hours).toMatchObject({ fields: [], sentence: 'Too few visits to say.' });
});

test('a full disk, a pulled stick and a foreign file are told in words, and leave nothing half written', async () => {
  for (const [code, what] of [
    ['ENOSPC', 'There is no room left.'],
    ['EIO', 'The folder is away.'],
    ['EACCES', 'It could not be saved (EACCES).'],
  ] as const) {
    const files = withFaults(diskFiles, [{ operation: 'writePieces', path: 'items', code }]);
    const { folder, saver, saved } = await openSaver([], files);
    expect(await saver.report('2026-11', folder, all, 'owner')).toMatchObject({ because: { what } });
    expect(await readdir(await place(folder, '2026-11'))).toEqual([]);
    expect(saved.entries()).toEqual([]);
  }
  const { folder, saver } = await openSaver([]);
  await saver.report('2026-11', folder, ['csv'], 'owner');
  await writeFile(join(await place(folder, '2026-11'), 'foyer-report-items.csv'), 'mine');
  const outcome = await saver.report('2026-11', folder, all, 'owner');
  expect(outcome).toMatchObject({ because: { what: 'A file is in the way.' } });
});

async function openKeeper() {
  const opened = await openSaver();
  const keeper = keepOwnersFolder({ ...opened, folder: () => opened.folder });
  const savedNow = () => opened.saved.entries().map(({ at, what, of }) => `${at} ${what} ${of}`);
  return { ...opened, keeper, savedNow };
}

test('every night the archive comes into the owner’s folder, and the report of the month once', async () => {
  const { keeper, now, savedNow, folder } = await openKeeper();
  now.time = '01:59';
  await keeper.look();
  expect(savedNow()).toEqual([]);
  now.time = '02:05';
  await keeper.look();
  await keeper.look();
  expect(savedNow()).toEqual(['2026-12-03T02:05 report 2026-11', '2026-12-03T02:05 archive 2026-12-03']);
  now.date = '2026-12-04' as typeof now.date; // a day later
  await keeper.look();
  expect(savedNow()[0]).toBe('2026-12-04T02:05 archive 2026-12-04');
  expect(savedNow()).toHaveLength(3);
  expect((await readdir(folder)).sort()).toEqual(['foyer-reports', 'site=riverside-practice']);
});

test('while the folder is away it waits and says since when, makes no folder in its place, and goes on when it is back', async () => {
  const { keeper, now, folder, savedNow } = await openKeeper();
  await rename(folder, `${folder}-pulled`);
  await keeper.look();
  now.time = '09:00';
  await keeper.look();
  expect(keeper.state()).toMatchObject({ kind: 'waits', folder, since: '2026-12-03T02:05' });
  await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  await rename(`${folder}-pulled`, folder);
  await keeper.look();
  expect(keeper.state()).toEqual({ kind: 'in-order', folder });
  expect(savedNow()).toHaveLength(2);
});

test('where no folder is named nothing is saved', async () => {
  const opened = await openSaver();
  const keeper = keepOwnersFolder({ ...opened, folder: () => null });
  await keeper.look();
  expect([keeper.state(), opened.saved.entries()]).toEqual([{ kind: 'none' }, []]);
});

test('saving an archive tells how far it is, and stops when it is told to', async () => {
  const { saver, folder } = await openSaver();
  const saving = saver.archive(folder, 'owner');
  await expect.poll(() => saver.saving()?.done ?? 0).toBeGreaterThan(0);
  saver.stop();
  expect(await saving).toEqual({ kind: 'stopped' });
  expect(saver.saving()).toBeNull();
});

test('a list of what was saved that is garbage begins anew', async () => {
  const { data } = await openSaver([]);
  await writeFile(join(data, 'saved.json'), '{"at": ');
  const log = createRecordingLogger();
  const list = await openSavedList(data, { files: diskFiles, log });
  expect(list.entries()).toEqual([]);
});
