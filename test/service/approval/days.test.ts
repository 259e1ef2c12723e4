import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import type { LocalDate } from '#contract/model.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { topicText } from '#test/support/small-pack.ts';
import { type ApprovalKiosk, approve, by, ice, openApprovalKiosk, textRef } from './open-approval.ts';

const iceWith = (body: string) => ({
  'topics/ice/index.en.md': topicText({ title: 'Does ice help?', body }),
});

async function dayOf({ ask }: ApprovalKiosk, date: string) {
  const answer = await ask({ kind: 'describe-day', date: date as LocalDate });
  if (answer.kind !== 'day') throw new Error(JSON.stringify(answer));
  return answer.day;
}

async function iceOn(kiosk: ApprovalKiosk, date: string) {
  const { items } = await dayOf(kiosk, date);
  return items
    .filter(({ item }) => item.id === 'ice')
    .map(({ from, until, approval, blocks }) => ({
      from,
      until,
      by: approval?.by,
      words: blocks.at(-1)?.text,
    }));
}

test('a day two years ago answers with its exact words, who had approved them, and when they were there', async () => {
  const kiosk = await openApprovalKiosk({ pack: iceWith('The first words.') });
  await kiosk.setClock('2026-11-29', '11:30');
  await approve(kiosk);
  await kiosk.setClock('2026-11-29', '14:32');
  await kiosk.edit(iceWith('The second words.'));
  await kiosk.setClock('2026-11-30');
  await kiosk.edit({ 'topics/ice/index.en.md': null });
  await kiosk.setClock('2028-11-20');

  expect(await iceOn(kiosk, '2026-11-28')).toEqual([
    { from: null, until: null, by: undefined, words: 'The first words.' },
  ]);
  expect(await iceOn(kiosk, '2026-11-29')).toEqual([
    { from: null, until: '14:32', by, words: 'The first words.' },
    { from: '14:32', until: null, by: undefined, words: 'The second words.' },
  ]);
  expect(await iceOn(kiosk, '2028-11-20')).toEqual([]);
  expect((await dayOf(kiosk, '2028-11-20')).items.map(({ title }) => title)).toContain(
    'Please tell us your new number.',
  );
});

test.each([
  ['before the first', '2026-11-01', 'Nothing is known of that day.'],
  ['on which the kiosk was off', '2026-12-01', 'Nothing was on the wall on 1 December 2026.'],
  ['to come', '2027-01-02', 'That day is still to come.'],
])('a day %s is answered in words', async (_which, date, what) => {
  const kiosk = await openApprovalKiosk();
  await kiosk.setClock('2026-12-02');
  const answer = await kiosk.ask({ kind: 'describe-day', date: date as LocalDate });
  expect(answer).toMatchObject({ kind: 'not-done', because: { what } });
});

test('words are kept as long as the statistics are, but those that were approved last', async () => {
  const kiosk = await openApprovalKiosk({ pack: iceWith('Approved words.') });
  await approve(kiosk);
  await kiosk.edit(iceWith('Words of a day.'));
  await kiosk.edit(iceWith('Words of now.'));
  await kiosk.setClock('2029-02-01');
  createApprovalStore(kiosk.database, createRecordingLogger()).forgetBefore('2027-01-01' as LocalDate); // as at night
  const first = await kiosk.ask({ kind: 'describe-day', date: '2026-11-28' as LocalDate });
  expect(first).toMatchObject({ kind: 'not-done' });
  const database = new Sqlite(kiosk.database, { readonly: true });
  const kept = database.prepare('SELECT shown FROM text_kept').pluck().all().join('\n');
  database.close();
  expect(kept).toContain('Approved words.');
  expect(kept).toContain('Words of now.');
  expect(kept).not.toContain('Words of a day.');
});

test('a day is saved as a page of its own words, whole or not at all', async () => {
  const kiosk = await openApprovalKiosk({ pack: iceWith('Wrap it & rest, 3 < 4.') });
  await approve(kiosk);
  const date = '2026-11-28' as LocalDate;
  const { folder } = kiosk.folders;
  const saved = await kiosk.ask({ kind: 'save-day', date, folder });
  expect(saved).toEqual({
    kind: 'day-saved',
    path: join(folder, 'wall-2026-11-28.html'),
    approvals: join(folder, 'wall-2026-11-28', 'approvals.csv'),
  });
  const page = await readFile(join(folder, 'wall-2026-11-28.html'), 'utf8');
  expect(page).toContain('What was on the wall on 28 November 2026');
  expect(page).toContain('Wrap it &amp; rest, 3 &lt; 4.');
  expect(page).toContain('Approved by Dr Mai Nguyen, Physiotherapist, on 28 November 2026, 09:00.');
  const own = await kiosk.ask({ kind: 'save-day', date, folder: null });
  expect(own).toMatchObject({ kind: 'day-saved' });
});

test('the approvals of a day leave beside its page, those of its own words and nobody else’s', async () => {
  const kiosk = await openApprovalKiosk({ pack: iceWith('The first words.') });
  const { folder } = kiosk.folders;
  const none = await kiosk.ask({ kind: 'save-day', date: '2026-11-28' as LocalDate, folder });
  expect(none).toMatchObject({ kind: 'day-saved', approvals: null });
  await kiosk.setClock('2026-11-29');
  await approve(kiosk);
  await kiosk.edit(iceWith('The second words.'));
  await kiosk.setClock('2026-11-30');
  const rowsOf = async (date: string) => {
    await kiosk.ask({ kind: 'save-day', date: date as LocalDate, folder });
    const file = join(folder, `wall-${date}`, 'approvals.csv');
    const [, ...rows] = (await readFile(file, 'utf8').catch(() => '')).trimEnd().split('\r\n');
    return rows;
  };
  expect(await rowsOf('2026-11-28')).toEqual([]); // approved a day later
  expect(await rowsOf('2026-11-29')).toEqual([
    expect.stringMatching(/^topics\/ice,en,[0-9a-f]{64},Dr Mai Nguyen,Physiotherapist,2026-11-29$/),
  ]);
  expect(await rowsOf('2026-11-30')).toEqual([]); // other words
});

test('a story is told with the days on which words changed, got another title and were approved', async () => {
  const kiosk = await openApprovalKiosk({ pack: iceWith('The first words.') });
  await kiosk.setClock('2026-12-01');
  await kiosk.edit(iceWith('The second words.'));
  await kiosk.setClock('2026-12-08');
  await approve(kiosk);
  await kiosk.setClock('2027-01-05');
  const title = 'Is ice any good?';
  await kiosk.edit({ 'topics/ice/index.en.md': topicText({ title, body: 'The second words.' }) });
  await kiosk.setClock('2027-01-09'); // nothing happens
  expect(kiosk.marksOf(ice.item)).toEqual([
    { date: '2026-12-01', kind: 'changed' },
    { date: '2026-12-08', kind: 'approved' },
    { date: '2027-01-05', kind: 'renamed' },
  ]);
  expect(kiosk.marksOf(textRef('help', 'help').item)).toEqual([]);
});

test('a page of a day goes into no content folder and no folder that is not there', async () => {
  const kiosk = await openApprovalKiosk();
  const { contentFolder, folder } = kiosk.folders;
  const date = '2026-11-28' as LocalDate;
  const files = async () =>
    (await readdir(contentFolder, { recursive: true })).filter((name) => !name.startsWith('_RECEIPT')); // it comes late
  const before = await files();
  for (const wrong of [contentFolder, join(contentFolder, 'topics'), join(folder, 'none'), 'relative']) {
    const answer = await kiosk.ask({ kind: 'save-day', date, folder: wrong });
    expect(answer).toMatchObject({ kind: 'not-done', because: { what: 'The page cannot be saved there.' } });
  }
  expect(await files()).toEqual(before);
});
