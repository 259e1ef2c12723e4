import { expect, test } from 'vitest';
import { smallPack, topicText } from '#test/support/small-pack.ts';
import { readPackWith } from './open-pack.ts';

test('a faultless pack is read without a word', async () => {
  const reading = await readPackWith({});
  expect(reading.problems).toEqual([]);
  expect(reading.topics.map(({ id, reading: { kind } }) => [id, kind])).toEqual([
    ['gas', 'good'],
    ['ice', 'good'],
  ]);
  expect(reading.help).toMatchObject({ kind: 'good', value: { texts: { en: { soon: ['a fever'] } } } });
});

test('a number to call keeps its zeros, and a word that looks like a switch stays a word', async () => {
  const { practice, topics } = await readPackWith({
    'topics/ice/index.en.md': topicText({ title: 'no', answer: 'on' }),
  });
  expect(practice).toMatchObject({ value: { practice: { emergencyNumber: '000' } } });
  expect(topics[1]).toMatchObject({
    reading: { value: { item: { card: { texts: { en: { title: 'no' } } } } } },
  });
});

test('a line to call that says its number is taken without a word, however its digits are grouped', async () => {
  const withCalls = (calls: string) =>
    readPackWith({ 'practice.yaml': `${smallPack['practice.yaml']}${calls}\n` });
  const grouped = await withCalls('advice_number: 1800 022 222\nadvice_words: Ask on 1800-022-222 at night.');
  expect(grouped.problems).toEqual([]);
  expect(grouped.practice).toMatchObject({
    value: { practice: { adviceNumber: '1800 022 222', adviceWords: 'Ask on 1800-022-222 at night.' } },
  });
  for (const said of ['Ask on 1800 022 223.', 'Ask on 01800 022 222.', 'Ask a nurse.']) {
    const { problems } = await withCalls(`advice_number: 1800 022 222\nadvice_words: ${said}`);
    expect(problems, said).toMatchObject([{ code: 'number-not-said', line: 9, key: 'advice_words' }]);
  }
});

test('an exercise brings its steps, its length and its movement', async () => {
  const { exercises } = await readPackWith({});
  expect(exercises[0]).toMatchObject({
    id: 'walking',
    reading: { value: { item: { card: { group: 'follow-along', durationS: 30, motif: 'walker' } } } },
  });
});

test('a translation adds its texts, and takes order and sources from the first language', async () => {
  const { topics, problems } = await readPackWith({
    'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi]'),
    'topics/ice/index.vi.md': '---\ntitle: Chườm đá\nanswer: Có thể.\n---\nVăn bản.\n',
  });
  expect(problems).toEqual([]);
  expect(topics[1]).toMatchObject({
    reading: {
      value: {
        item: {
          order: 20,
          card: { texts: { en: { title: 'Does ice help?' }, vi: { title: 'Chườm đá' } } },
          paths: ['topic/ice/en.json', 'topic/ice/vi.json'],
        },
      },
    },
  });
});

test('a draft and a retired topic are left out, whatever else is wrong with them', async () => {
  const withStatus = (status: string) =>
    topicText({ more: `status: ${status}\n`, body: '![x](missing.jpg)' });
  const { topics, problems } = await readPackWith({
    'topics/ice/index.en.md': withStatus('draft'),
    'topics/gas/index.en.md': withStatus('retired'),
  });
  expect(topics.map(({ reading }) => reading)).toEqual([
    { kind: 'good', value: { kind: 'unpublished' } },
    { kind: 'good', value: { kind: 'unpublished' } },
  ]);
  expect(problems).toEqual([]);
});

test('only what changed is read again', async () => {
  const { openPack } = await import('./open-pack.ts');
  const { diskFiles } = await import('#platform/files/disk-files.ts');
  const { changePack } = await import('#test/support/small-pack.ts');
  const read: string[] = [];
  const files = {
    ...diskFiles,
    read: (path: string, maxBytes: number) => {
      read.push(path.slice(path.indexOf('pack/') + 5));
      return diskFiles.read(path, maxBytes);
    },
  };
  const { folder, path } = await openPack({}, files);
  const readAll = async () => {
    const scan = await folder.scan();
    if (scan.kind === 'found') await folder.read(scan, ['en' as never]);
  };
  await readAll();
  read.length = 0;
  await changePack(path, { 'topics/ice/index.en.md': topicText({ title: 'New words' }) });
  await readAll();
  expect(read.filter((file) => file.startsWith('topics') || file.startsWith('exercises'))).toEqual([
    'topics/ice/index.en.md',
  ]);
});

test('no sign turns a title or a text round, typed or escaped, and nothing counts as lost for it', async () => {
  const { topics, notices, practice, problems } = await readPackWith({
    'practice.yaml': smallPack['practice.yaml'].replace('Our practice', '"Our \\u202epractice"'),
    'topics/ice/index.en.md': topicText({
      title: 'Does \u202eice\u202c help?',
      answer: '"Not \\u2067always\\u2069."',
      body: 'Call \u200f03 5550 1234, or &#x202e;write&#x202c;.',
    }),
    'notices.csv': 'from,to,language,text\n,,en,Please \u2067tell us\u2069.\n',
  });
  expect(problems).toEqual([]);
  expect(JSON.stringify([topics, notices, practice])).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  expect(topics[1]).toMatchObject({
    reading: {
      value: { item: { card: { texts: { en: { title: 'Does ice help?', answer: 'Not always.' } } } } },
    },
  });
  expect(practice).toMatchObject({ value: { practice: { name: 'Our practice' } } });
});

test('nothing is called shown of a text that is refused', async () => {
  const body = '[a link](https://x.org)\n\n| A | B |\n|--|--|\n| 1 | 2 |\n\n:::note\nC\n:::';
  const read = async (order: string) => {
    const text = topicText({ title: 'Ice: does it help?', order, body });
    const { problems } = await readPackWith({ 'topics/ice/index.en.md': text });
    return problems.map(({ code }) => code).sort();
  };
  expect(await read('20')).toEqual(['block-unknown', 'link-dropped', 'sign-in-words', 'table-as-list']);
  expect(await read('sixth')).toEqual(['wrong-type']);
  const saved = Buffer.from(topicText({ title: 'Café: open?', order: 'sixth' }), 'latin1');
  const { problems } = await readPackWith({ 'topics/ice/index.en.md': saved });
  expect(problems.map(({ code }) => code)).toEqual(['wrong-type']);
});

test('nothing is called shown of a draft', async () => {
  const text = topicText({ title: 'Ice: does it help?', more: 'status: draft\n' });
  expect((await readPackWith({ 'topics/ice/index.en.md': text })).problems).toEqual([]);
});

test('two stars in a title, an answer or a sign are no words, and alarm nobody', async () => {
  const { topics, help, problems } = await readPackWith({
    'topics/ice/index.en.md': topicText({
      title: '**Does** ice help?',
      answer: 'It **may**: 2 ** 3, a**b**c.',
    }),
    'help/index.en.md':
      '---\ntitle: Help\nanswer: Tell us.\nnow:\n  - **chest** pain\n  - **numb legs**\n---\n',
  });
  expect(topics[1]).toMatchObject({
    reading: {
      value: {
        item: { card: { texts: { en: { title: 'Does ice help?', answer: 'It may: 2 ** 3, a**b**c.' } } } },
      },
    },
  });
  expect(help).toMatchObject({ value: { texts: { en: { now: ['chest pain', 'numb legs'] } } } });
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['sign-in-words', 3]]);
});
