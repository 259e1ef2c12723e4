import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LanguageTag, TopicDocument } from '#contract/model.ts';
import { openPack, readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { smallPack } from '#test/support/small-pack.ts';

const topicWith = (settings: string) =>
  `---\ntitle: Does ice help?\nanswer: It may.\n${settings}\n---\nWords.\n`;

/** What a topic has of `sources` and `related`, and what is told. */
async function read(settings: string) {
  const { dataFolder, folder } = await openPack({ 'topics/ice/index.en.md': topicWith(settings) });
  const scan = await folder.scan();
  if (scan.kind !== 'found') throw new Error('The pack was not found.');
  const reading = await folder.read(scan, ['en' as LanguageTag]);
  const ice = reading?.topics.find(({ id }) => id === 'ice')?.reading;
  if (ice?.kind !== 'good' || ice.value.kind !== 'published')
    throw new Error(JSON.stringify(reading?.problems));
  const { object = '' } = ice.value.files['topic/ice/en.json'] ?? {};
  const document: TopicDocument = JSON.parse(
    await readFile(join(dataFolder, 'content/objects', object), 'utf8'),
  );
  return { problems: reading?.problems, sources: document.sources, related: ice.value.item.related };
}

const nothing = { by: null, year: null, url: null };

test.each([
  ['one line', 'sources: Cochrane review: heat or cold, 2006', ['Cochrane review: heat or cold, 2006']],
  [
    'two points',
    'sources:\n  - Cochrane review 2006\n  - NHS, "Back pain" #2',
    ['Cochrane review 2006', 'NHS, "Back pain" #2'],
  ],
  [
    'an address',
    'sources:\n  - https://www.nhs.uk/conditions/back-pain/',
    ['https://www.nhs.uk/conditions/back-pain/'],
  ],
])('a source in words alone stands under the text as it was typed: %s', async (_, settings, titles) => {
  const { sources } = await read(settings);
  expect(sources).toEqual(titles.map((title) => ({ title, ...nothing })));
});

test('sources in words and in parts stand side by side, and a lone one needs no dash', async () => {
  const mixed = await read('sources:\n  - NHS page\n  - { title: Heat, by: Cochrane, year: 2006 }');
  expect(mixed.problems).toEqual([]);
  expect(mixed.sources).toEqual([
    { title: 'NHS page', ...nothing },
    { title: 'Heat', by: 'Cochrane', year: 2006, url: null },
  ]);
  const lone = await read('sources:\n  title: Heat\n  by: Cochrane');
  expect(lone.sources).toEqual([{ title: 'Heat', by: 'Cochrane', year: null, url: null }]);
});

test('names of related items may stand on one line with commas', async () => {
  const { related, problems } = await read('related: gas, walking');
  expect(problems).toEqual([]);
  expect(related).toEqual(['gas', 'walking']);
});

test('one reason to stop needs no list, whatever signs are in it', async () => {
  const walking = smallPack['exercises/walking/index.en.md'];
  const { exercises, problems } = await readPackWith({
    'exercises/walking/index.en.md': walking
      .replace('stop_if: [it hurts more]', 'stop_if: it hurts more, or you feel dizzy')
      .replace('need: [a clear floor]', 'need: a clear floor'),
  });
  expect(problems).toEqual([]);
  expect(exercises[0]?.reading.kind).toBe('good');
});

test('languages may stand on one line with commas', async () => {
  const { practice } = await readPackWith({
    'practice.yaml': smallPack['practice.yaml'].replace('languages: [en]', 'languages: en, de'),
  });
  expect(practice).toMatchObject({ value: { practice: { languages: ['en', 'de'] } } });
});

test.each([
  ['2006a', '2006a'],
  ['2006-2010', '2006-2010'],
  ['n.d.', 'n.d.'],
  ['in press', 'in press'],
  ['c. 2006 # the second edition', 'c. 2006'],
  ['20006', '20006'],
  ['"2006"', 2006],
  ['2006', 2006],
])('no topic is lost for the year of a source: %s', async (typed, year) => {
  const { sources, problems } = await read(`sources:\n  - title: Heat or cold\n    year: ${typed}`);
  expect(sources).toEqual([{ ...nothing, title: 'Heat or cold', year }]);
  expect(problems?.filter(({ code }) => code !== 'note-in-line')).toEqual([]);
});

test('a source without a title is called by what it has', async () => {
  const { sources } = await read(
    'sources:\n  - { by: Cochrane, year: 2006 }\n  - url: https://x.org/a\n  - { publisher: Elsevier }',
  );
  expect(sources).toEqual([
    { ...nothing, title: 'Cochrane', year: 2006 },
    { ...nothing, title: 'https://x.org/a', url: 'https://x.org/a' },
  ]);
});
