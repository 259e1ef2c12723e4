import Sqlite from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { topicText } from '#test/support/small-pack.ts';
import { approve, by, ice, openApprovalKiosk, read, textRef, waitingOf } from './open-approval.ts';

const titlesOf = (texts: readonly { readonly title: string }[]) => texts.map(({ title }) => title).sort();
const receipt = { timeout: 8_000, interval: 20 };
const iceWith = (body: string) => ({
  'topics/ice/index.en.md': topicText({ title: 'Does ice help?', body }),
});

test('what nobody has approved waits, and says so to patients', async () => {
  const kiosk = await openApprovalKiosk();
  const { texts, approved } = await waitingOf(kiosk);
  expect(titlesOf(texts)).toEqual([
    'Can gas hurt?',
    'Does ice help?',
    'Take a gentle walk',
    'When to get help',
  ]);
  expect(new Set(texts.map(({ why }) => why.kind))).toEqual(new Set(['new']));
  expect(approved).toBe(0);
  const { topics } = await kiosk.wall.snapshot();
  expect(topics.map(({ texts: all }) => Object.values(all)[0]?.standing?.approved)).toEqual([null, null]);
});

test('an approval is for exactly these words: any change opens the text again', async () => {
  const kiosk = await openApprovalKiosk({ pack: iceWith('Wrap the ice in a cloth. Rest.') });
  await approve(kiosk);
  const shown = async () =>
    Object.values((await kiosk.wall.snapshot()).topics.find(({ id }) => id === 'ice')?.texts ?? {})[0]
      ?.standing;
  expect(await shown()).toMatchObject({ approved: { role: 'Physiotherapist', on: '2026-11-28' } });
  expect((await waitingOf(kiosk)).approved).toBe(1);

  await kiosk.setClock('2026-11-30', '10:15');
  await kiosk.edit(iceWith('Wrap the ice in a towel. Rest.'));
  expect(await shown()).toMatchObject({ approved: null });
  const [first] = (await waitingOf(kiosk)).texts;
  expect(first).toMatchObject({ title: 'Does ice help?', why: { kind: 'changed', on: '2026-11-30' } });
  const text = await read(kiosk);
  expect(text.approvedBefore).toMatchObject({ by, at: '2026-11-28T09:00' });
  const pieces = text.changes.blocks.flatMap((block) => block.pieces);
  expect(pieces.filter(({ kind }) => kind === 'removed').map((piece) => piece.text)).toEqual(['cloth']);
  expect(pieces.filter(({ kind }) => kind === 'added').map((piece) => piece.text)).toEqual(['towel']);

  await kiosk.edit(iceWith('Wrap the ice in a cloth. Rest.')); // the words that were approved
  expect(await shown()).toMatchObject({ approved: { on: '2026-11-28' } });
});

test('a movement that changed opens its exercise, and is told although no word shows it', async () => {
  const kiosk = await openApprovalKiosk();
  const walk = textRef('exercise', 'walking');
  await approve(kiosk, walk);
  const motion = 'exercises/walking/motion.yaml';
  const { smallPack } = await import('#test/support/small-pack.ts');
  await kiosk.edit({ [motion]: smallPack[motion].replace('50: 20', '50: 24') });
  const { why, changes } = await read(kiosk, walk);
  expect(why).toEqual({ kind: 'changed', on: '2026-11-28' });
  expect(changes).toMatchObject({ kind: 'changed', sentences: ['The movement is another one.'] });
});

test('words that changed while they were read are not approved', async () => {
  const kiosk = await openApprovalKiosk();
  const { hash } = await read(kiosk);
  await kiosk.edit(iceWith('Other words.'));
  const answer = await kiosk.ask({ kind: 'approve', ...ice, hash, by });
  expect(answer).toMatchObject({
    kind: 'not-done',
    because: { what: 'The text has changed while you were reading.' },
  });
  expect((await waitingOf(kiosk)).approved).toBe(0);
});

test('a text that is gone is told as gone', async () => {
  const kiosk = await openApprovalKiosk();
  const { hash } = await read(kiosk);
  await kiosk.edit({ 'topics/ice/index.en.md': null });
  for (const command of [
    { kind: 'approve', ...ice, hash, by },
    { kind: 'read-waiting', ...ice },
  ] as const)
    expect(await kiosk.ask(command)).toMatchObject({
      kind: 'not-done',
      because: { what: 'This text is no longer on this kiosk.' },
    });
});

test('of two clinicians the last one counts', async () => {
  const kiosk = await openApprovalKiosk();
  const { hash } = await read(kiosk);
  const other = { name: 'Sam Lee', role: 'GP' };
  await kiosk.ask({ kind: 'approve', ...ice, hash, by });
  await kiosk.ask({ kind: 'approve', ...ice, hash, by: other });
  expect((await read(kiosk)).approvedBefore?.by).toEqual(other);
  await kiosk.ask({ kind: 'send-back', ...ice, hash, by, reason: 'Too long.' });
  expect((await waitingOf(kiosk)).approved).toBe(0);
  await kiosk.ask({ kind: 'approve', ...ice, hash, by: other });
  expect((await waitingOf(kiosk)).approved).toBe(1);
});

test('staff read on the receipt what was sent back and why, until the words change', async () => {
  const kiosk = await openApprovalKiosk();
  const { hash } = await read(kiosk);
  await kiosk.ask({ kind: 'send-back', ...ice, hash, by, reason: 'Say that warmth has better evidence.' });
  const waiting = await waitingOf(kiosk);
  expect(titlesOf(waiting.texts)).not.toContain('Does ice help?');
  expect(waiting.sentBack).toMatchObject([
    { title: 'Does ice help?', decision: { reason: 'Say that warmth has better evidence.' } },
  ]);
  const told = async () => JSON.stringify((await kiosk.content.describe()).report);
  expect(await told()).toContain('Say that warmth has better evidence.');
  await kiosk.edit(iceWith('Warmth has better evidence.'));
  expect(titlesOf((await waitingOf(kiosk)).texts)).toContain('Does ice help?');
  await vi.waitFor(async () => expect(await told()).not.toContain('Say that warmth'), receipt);
});

test('decisions outlive a restart', async () => {
  const kiosk = await openApprovalKiosk();
  await approve(kiosk);
  await kiosk.close();
  const again = await openApprovalKiosk({ folders: kiosk.folders });
  expect((await waitingOf(again)).approved).toBe(1);
});

test('a database that takes no write keeps nothing, and that is said', async () => {
  const kiosk = await openApprovalKiosk();
  const { hash } = await read(kiosk);
  const lock = new Sqlite(kiosk.database);
  lock.exec('BEGIN IMMEDIATE');
  const refused = await kiosk.ask({ kind: 'approve', ...ice, hash, by });
  lock.exec('ROLLBACK');
  lock.close();
  expect(refused).toMatchObject({ kind: 'not-done', because: { what: 'Your decision could not be kept.' } });
  expect((await waitingOf(kiosk)).approved).toBe(0);
  expect(await approve(kiosk)).toMatchObject({ kind: 'waiting', waiting: { approved: 1 } });
});

test('a translation waits for itself, and its approval is not that of the practice’s own words', async () => {
  const kiosk = await openApprovalKiosk({
    pack: {
      'practice.yaml': `name: Our practice\nemergency_number: 000\nlanguages: [en, vi]\n`,
      'topics/ice/index.vi.md': '---\ntitle: Đá lạnh\nanswer: Có thể.\n---\nMột vài từ.\n',
    },
  });
  const vietnamese = textRef('topic', 'ice', 'vi');
  expect((await read(kiosk, vietnamese)).why).toEqual({ kind: 'translation' });
  await approve(kiosk, vietnamese);
  const { topics } = await kiosk.wall.snapshot();
  const texts = Object.entries(topics.find(({ id }) => id === 'ice')?.texts ?? {});
  expect(texts.map(([language, text]) => [language, text.standing?.approved?.role ?? null])).toEqual([
    ['en', null],
    ['vi', 'Physiotherapist'],
  ]);
});
