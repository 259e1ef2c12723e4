import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import type { LanguageTag } from '#contract/model.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { openPack, readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { openReader } from '#test/support/reader-thread.ts';
import { changePack, smallPack, topicText } from '#test/support/small-pack.ts';
import {
  tableXml,
  topicDocument,
  withHiddenList,
  withSecondList,
  wordDocument,
  zipOf,
} from '#test/support/word-documents.ts';

type OpenPack = Awaited<ReturnType<typeof openPack>>;

async function read({ folder }: OpenPack) {
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? await folder.read(scan, ['en' as LanguageTag]) : undefined;
  if (reading === undefined) throw new Error('The pack moved.');
  return reading;
}

const codes = (reading: Awaited<ReturnType<typeof read>>) =>
  reading.problems.map(({ code, file }) => [code, file]);
const textIn = async ({ path }: OpenPack, file: string) => await readFile(join(path, file), 'utf8');
const titleOf = (reading: Awaited<ReturnType<typeof read>>, id: string) => {
  const topic = reading.topics.find((one) => one.id === id)?.reading;
  return topic?.kind === 'good' && topic.value.kind === 'published'
    ? topic.value.item.card.texts
    : topic?.kind;
};

test('a Word document dropped in topics is a topic at once, and its text lies beside a copy of it', async () => {
  const bytes = topicDocument('Does a "warm: bath" help?', 'Warmth may help for a while.');
  const pack = await openPack({ 'topics/Warm Bath.docx': bytes });
  const first = await read(pack);
  expect(titleOf(first, 'warm-bath')).toMatchObject({ en: { title: 'Does a "warm: bath" help?' } });
  expect(codes(first)).toEqual([['document-converted', 'topics/Warm Bath.docx']]);
  expect((await readdir(join(pack.path, 'topics/warm-bath'))).sort()).toEqual([
    'Warm Bath.docx',
    'index.en.md',
  ]);
  expect(await readFile(join(pack.path, 'topics/warm-bath/Warm Bath.docx'))).toEqual(Buffer.from(bytes));

  const second = await read(pack);
  expect(second.topics).toEqual(first.topics);
  expect(codes(second)).toEqual(codes(first));
});

test('headings, lists and emphasis stay; pictures are left out and a table becomes a list, with advice', async () => {
  const document = wordDocument(
    [
      { runs: 'Our practice' },
      { style: 'Heading1', runs: 'Does ice help?' },
      { runs: 'Ice\u00a0may help.' },
      { style: 'Heading2', runs: 'How' },
      {
        runs: [
          { text: 'Wrap it ' },
          { text: 'we', isBold: true },
          { text: 'll', isBold: true },
          { text: ' and ' },
          { text: 'wait', isItalic: true },
          { text: '.' },
        ],
      },
      { list: 'bullet', runs: 'a towel' },
      { list: 'bullet', level: 1, runs: 'a dry one' },
      { list: 'number', runs: 'Wrap.\nThen wait.' },
      { runs: '1. *Stars* & <b>', hasPicture: true },
    ],
    tableXml([
      ['Ice', '10 min'],
      ['Heat', '20 min'],
    ]),
  );
  const pack = await openPack({ 'topics/cold/notes from Ann.docx': document });
  const reading = await read(pack);
  expect(codes(reading).map(([code]) => code)).toEqual([
    'document-converted',
    'document-pictures',
    'document-tables',
  ]);
  expect((await textIn(pack, 'topics/cold/index.en.md')).split('---\n')[2]).toBe(
    'Our practice\n\n## How\n\nWrap it **well** and *wait*.\n\n- a towel\n    - a dry one\n1. Wrap.\\\n   Then wait.\n\n1\\. \\*Stars\\* & \\<b\\>\n\n- Ice – 10 min\n- Heat – 20 min\n',
  );
});

test('a document whose name ends in another language of the practice is that translation', async () => {
  const pack = await openPack({
    'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi]'),
    'topics/Warm Bath.docx': topicDocument('Does a bath help?', 'Warmth may help for a while.'),
    'topics/Warm Bath.VI.docx': topicDocument('Tắm nước ấm có giúp không?', 'Hơi ấm có thể giúp.'),
    'topics/Cold.no.docx': topicDocument('Does cold help?', 'Cold may help.'),
  });
  const first = await read(pack);
  expect(titleOf(first, 'warm-bath')).toMatchObject({
    en: { title: 'Does a bath help?' },
    vi: { title: 'Tắm nước ấm có giúp không?', answer: 'Hơi ấm có thể giúp.' },
  });
  expect(titleOf(first, 'cold-no')).toMatchObject({ en: { title: 'Does cold help?' } });
  expect(codes(first).map(([code]) => code)).toEqual(Array(3).fill('document-converted'));
  const kept = ['Warm Bath.VI.docx', 'Warm Bath.docx', 'index.en.md', 'index.vi.md'];
  expect((await readdir(join(pack.path, 'topics/warm-bath'))).sort()).toEqual(kept);
  const second = await read(pack);
  expect(second.topics).toEqual(first.topics);
  expect(codes(second)).toEqual(codes(first));
});

test('without a heading the first two paragraphs are the question and the answer', async () => {
  const document = wordDocument([{ runs: 'Does it pass?' }, { runs: 'Mostly, yes.' }]);
  const reading = await readPackWith({ 'topics/pass/a.docx': document });
  expect(titleOf(reading, 'pass')).toMatchObject({ en: { title: 'Does it pass?', answer: 'Mostly, yes.' } });
});

test('a title with words of its own below it is the question, before any heading', async () => {
  const title = { style: 'Title', runs: 'May I lift?' } as const;
  const heading = { style: 'Heading1', runs: 'When to stop' } as const;
  const asRead = async (...paragraphs: Parameters<typeof wordDocument>[0]) =>
    titleOf(await readPackWith({ 'topics/lift/a.docx': wordDocument(paragraphs) }), 'lift');
  expect(await asRead(title, { runs: 'A little.' }, heading, { runs: 'It hurts.' })).toMatchObject({
    en: { title: 'May I lift?', answer: 'A little.' },
  });
  expect(await asRead(title, heading, { runs: 'It hurts.' })).toMatchObject({
    en: { title: 'When to stop', answer: 'It hurts.' },
  });
});

test('a text that is there is never written over', async () => {
  const text = topicText({ title: 'My own words' });
  const pack = await openPack({
    'topics/ice/index.en.md': text,
    'topics/Ice.docx': topicDocument(),
    'topics/gas/other.docx': topicDocument(),
  });
  expect(codes(await read(pack))).toEqual([
    ['document-not-taken', 'topics/Ice.docx'],
    ['document-not-taken', 'topics/gas/other.docx'],
  ]);
  expect(await textIn(pack, 'topics/ice/index.en.md')).toBe(text);
});

test('a document is converted once: words changed in the text stay, and a newer document is told of', async () => {
  const pack = await openPack({ 'topics/Heat.docx': topicDocument('Does heat help?') });
  await read(pack);
  const file = 'topics/heat/index.en.md';
  const changed = (await textIn(pack, file)).replace('Does heat help?', 'Does warmth help?');
  await changePack(pack.path, { [file]: changed });
  expect(titleOf(await read(pack), 'heat')).toMatchObject({ en: { title: 'Does warmth help?' } });
  await changePack(pack.path, { 'topics/Heat.docx': topicDocument('Is heat good?') });
  const reading = await read(pack);
  expect(codes(reading)).toContainEqual(['document-not-taken', 'topics/Heat.docx']);
  expect(await textIn(pack, file)).toBe(changed);
  await changePack(pack.path, { [file]: null });
  expect(titleOf(await read(pack), 'heat')).toMatchObject({ en: { title: 'Is heat good?' } });
});

test('in a folder that cannot be written the topic is shown all the same, and the receipt says so', async () => {
  const locked = withFaults(diskFiles, [{ operation: 'makeFolder', path: 'topics/heat', code: 'EROFS' }]);
  const pack = await openPack({ 'topics/Heat.docx': topicDocument('Does heat help?') }, locked);
  const reading = await read(pack);
  expect(titleOf(reading, 'heat')).toMatchObject({ en: { title: 'Does heat help?' } });
  expect(codes(reading).map(([code]) => code)).toEqual(['document-converted', 'document-not-written']);
  await expect(readdir(join(pack.path, 'topics/heat'))).rejects.toThrow('ENOENT');
  expect(codes(await read(pack))).toEqual(codes(reading));
});

test('a document that cannot be used is named, and its neighbours are not touched', async () => {
  const whole = topicDocument();
  const bomb = zipOf(
    { '[Content_Types].xml': 'x', 'word/document.xml': 'x' },
    { declaredBytes: { 'word/document.xml': 4e9 } },
  );
  const liar = zipOf(
    { '[Content_Types].xml': 'x', 'word/document.xml': 'a'.repeat(1_000_000) },
    { declaredBytes: { 'word/document.xml': 100 } },
  );
  const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>';
  const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, i) => [`f${i}`, '']));
  for (const [bytes, code] of [
    ['', 'file-empty'],
    [whole.subarray(0, whole.length - 40), 'document-unfinished'],
    [new Uint8Array(20_000), 'file-zeros'],
    [Buffer.concat([whole.subarray(0, 1_000), Buffer.alloc(2_000)]), 'file-zeros'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'document-protected'],
    [zipOf({ '[Content_Types].xml': 'x' }, { flags: 1 }), 'document-protected'],
    [new Uint8Array(26 * 1024 * 1024), 'document-too-large'],
    [bomb, 'document-too-large'],
    [zipOf(many), 'document-too-large'],
    [liar, 'document-broken'],
    [withSecondList(whole), 'document-broken'],
    [withHiddenList(whole), 'document-broken'],
    [zipOf({ '[Content_Types].xml': entity, 'word/document.xml': entity }), 'document-broken'],
    [zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': '<w:document' }), 'document-broken'],
    ['%PDF-1.7', 'misnamed-document'],
    ['Just words.', 'document-broken'],
    [wordDocument([]), 'document-incomplete'],
    [wordDocument([{ runs: 'Only a question?' }]), 'document-incomplete'],
    [wordDocument([{ runs: 'long '.repeat(60) }, { runs: 'x' }]), 'document-incomplete'],
  ] as const) {
    const reading = await readPackWith({ 'topics/new/x.docx': bytes });
    expect(codes(reading), code).toEqual([[code, 'topics/new/x.docx']]);
    expect(titleOf(reading, 'new')).toBe('faulty');
    expect(titleOf(reading, 'ice')).toMatchObject({ en: {} });
  }
});

test('a document is read only in topics, and lock files of Word are not seen', async () => {
  const reading = await readPackWith({
    'exercises/walking/x.docx': topicDocument(),
    'x.docx': topicDocument(),
    'topics/~$Heat.docx': 'x',
  });
  expect(codes(reading)).toEqual([
    ['document-place', 'exercises/walking/x.docx'],
    ['document-place', 'x.docx'],
  ]);
});

test('a dry run shows the topic and writes nothing', async () => {
  const { createContentFolder } = await import('#adapters/content-folder/content-folder.ts');
  const { sharpPictures } = await import('#adapters/images/pictures.ts');
  const { systemClock: clock } = await import('#adapters/system/clock.ts');
  const pack = await openPack({ 'topics/Heat.docx': topicDocument() });
  const objects = {
    put: async () => ({ object: 'a'.repeat(64), size: 1, type: 'application/json' as const }),
  };
  const tools = {
    files: diskFiles,
    clock,
    log: pack.log,
    pictures: sharpPictures,
    objects: objects as never,
    reader,
  };
  const reading = await read({ ...pack, folder: createContentFolder(pack.path, tools) });
  expect(titleOf(reading, 'heat')).toMatchObject({ en: { title: 'Does ice help?' } });
  expect((await readdir(join(pack.path, 'topics'))).sort()).toEqual(['Heat.docx', 'gas', 'ice']);
});

test('a document in a folder that another system spells with capitals joins that folder', async () => {
  const pack = await openPack({ 'topics/Ice.docx': topicDocument() });
  await mkdir(join(pack.path, 'topics/Cold Packs'), { recursive: true });
  await writeFile(join(pack.path, 'topics/Cold Packs/notes.jpg'), 'x');
  expect(codes(await read(pack))).toEqual([
    ['document-not-taken', 'topics/Ice.docx'],
    ['text-missing', 'topics/Cold Packs'],
  ]);
});

test('in the reader’s own thread the same topic comes of it, and a document that takes too long is stopped', async () => {
  const changes = { 'topics/Heat.docx': topicDocument('Does heat help?') };
  const inThread = await read(await openPack(changes, diskFiles, { reader: openReader() }));
  expect(inThread).toEqual(await read(await openPack(changes)));

  const long = wordDocument([{ runs: 'Ice?' }, { runs: 'Yes.' }, ...Array(60_000).fill({ runs: 'x' })]);
  const reader = openReader({ silenceMs: 1_500, startMs: 60_000, heapMb: 400 });
  const stopped = await read(await openPack({ 'topics/new/x.docx': long }, diskFiles, { reader }));
  expect(codes(stopped)).toEqual([['reading-stopped', 'topics/new/x.docx']]);
  expect([titleOf(stopped, 'new'), titleOf(stopped, 'ice')]).toMatchObject(['faulty', { en: {} }]);
});

test('a second copy of a document is told and not read; alone it is a document like others', async () => {
  const both = await readPackWith({
    'topics/Lift.docx': topicDocument('May I lift?'),
    'topics/Lift (1).docx': topicDocument('May I lift more?'),
  });
  expect(both.topics.map(({ id }) => id)).toEqual(['gas', 'ice', 'lift']);
  expect(codes(both)).toEqual([
    ['numbered-copy', 'topics/Lift (1).docx'],
    ['document-converted', 'topics/Lift.docx'],
  ]);
  const alone = await readPackWith({ 'topics/Lift (1).docx': topicDocument('May I lift more?') });
  expect(alone.topics.map(({ id }) => id)).toEqual(['gas', 'ice', 'lift-1']);
  expect(codes(alone)).toEqual([['document-converted', 'topics/Lift (1).docx']]);
});
