import { expect, test } from 'vitest';
import type { ItemId, LanguageTag, TopicCard } from '#contract/model.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { PackReading } from '#core/content/pack-reading.ts';
import { planRelease } from '#core/content/plan-release.ts';
import type { Problem } from '#core/content/problems.ts';
import { sentenceOf, told } from '#test/support/in-english.ts';
import {
  en,
  exerciseItem,
  faultyItem,
  goodItem,
  manifestOf,
  packOf,
  samplePractice,
  topicItem,
} from '#test/support/sample-release.ts';

function released(reading: PackReading, previous?: Manifest) {
  const plan = planRelease(reading, previous);
  if (plan.kind !== 'release') throw new Error(`The plan is to wait: ${plan.problems.map(sentenceOf)}`);
  return plan;
}

const de = 'de' as LanguageTag;
const twoTopics = packOf([goodItem(topicItem('ice'), 'a'), goodItem(topicItem('gas'), 'b')]);
const before = manifestOf(released(twoTopics).release);

test('everything good goes on the wall, in the order given and then by name', () => {
  const { release } = released(
    packOf([goodItem(topicItem('b')), goodItem(topicItem('c', { order: 5 })), goodItem(topicItem('a'))]),
  );
  expect(release.content.topics.map(({ card }) => card.id)).toEqual(['c', 'a', 'b']);
});

test('a faulty item keeps its last good version while the rest of the update goes on the wall', () => {
  const { release, leftOut } = released(packOf([faultyItem('ice'), goodItem(topicItem('gas'), 'c')]), before);
  expect(release.content.topics.map(({ card }) => card.id)).toEqual(['gas', 'ice']);
  expect(release.files['topic/ice/en.json']?.object).toBe('a'.repeat(64));
  expect(release.files['topic/gas/en.json']?.object).toBe('c'.repeat(64));
  expect(leftOut).toBe(0);
});

test('a faulty item that never had a good version is left out', () => {
  const { release, leftOut } = released(packOf([faultyItem('new'), goodItem(topicItem('gas'))]), before);
  expect(release.content.topics.map(({ card }) => card.id)).toEqual(['gas']);
  expect(leftOut).toBe(1);
});

test('an item whose folder is gone leaves the wall with its files', () => {
  const { release } = released(packOf([goodItem(topicItem('gas'), 'b')]), before);
  expect(Object.keys(release.files)).toEqual(['topic/gas/en.json']);
});

test('a draft is left out without counting as missing', () => {
  const draft = { id: 'ice' as ItemId, reading: { kind: 'good', value: { kind: 'unpublished' } } } as const;
  const { release, leftOut } = released(packOf([draft, goodItem(topicItem('gas'))]), before);
  expect(release.content.topics.map(({ card }) => card.id)).toEqual(['gas']);
  expect(leftOut).toBe(0);
});

test('a folder that holds none of the known items any more waits for a person', () => {
  const plan = planRelease(packOf([goodItem(topicItem('other'))]), before);
  expect(plan).toMatchObject({ kind: 'wait', problems: [{ code: 'folder-emptied' }] });
});

test('one known item is enough for a change of all others', () => {
  const { release } = released(packOf([goodItem(topicItem('ice')), goodItem(topicItem('other'))]), before);
  expect(release.content.topics).toHaveLength(2);
});

test('where the folder of all topics cannot be listed every topic keeps its last version', () => {
  const { release } = released(packOf([], { hidden: ['topic'] }), before);
  expect(release.content.topics.map(({ card }) => card.id)).toEqual(['gas', 'ice']);
});

test('a faulty practice.yaml or help page keeps the last good one', () => {
  const faulty = { kind: 'faulty' } as const;
  const { release } = released({ ...twoTopics, practice: faulty, help: faulty }, before);
  expect(release.content.practice.practice.name).toBe('Our practice');
  expect(release.content.help).toEqual(before.content.help);
});

test('a pack that never had a help page does not go on the wall', () => {
  const plan = planRelease({ ...twoTopics, help: { kind: 'absent' } }, undefined);
  expect(plan).toMatchObject({ kind: 'wait', problems: [{ code: 'help-missing' }] });
});

const notice = { kind: 'notice', id: 'n' as ItemId, from: null, to: null, texts: {} } as const;
const everyKind: PackReading = {
  ...twoTopics,
  exercises: [goodItem(exerciseItem('walk'), 'c')],
  notices: { kind: 'good', value: [notice] },
};
const withEveryKind = manifestOf(released(everyKind).release);

test('faulty notices keep the old ones', () => {
  const { release } = released({ ...everyKind, notices: { kind: 'faulty' } }, withEveryKind);
  expect(release.content.notices).toEqual([notice]);
});

test('a whole kind that is gone at once stays until a person says that it is right, and the rest goes on', () => {
  const changed = [goodItem(topicItem('ice'), 'e'), goodItem(topicItem('gas'), 'b')];
  for (const [of, gone] of [
    ['topic', { topics: [] }],
    ['exercise', { exercises: [] }],
    ['notice', { notices: { kind: 'absent' } }],
    ['notice', { notices: { kind: 'good', value: [] } }],
  ] as const) {
    const reading: PackReading = { ...everyKind, topics: changed, ...gone };
    const { release, problems } = released(reading, withEveryKind);
    expect(problems.map(({ code }) => code)).toContain('kind-gone');
    expect(problems.find(({ code }) => code === 'kind-gone')).toMatchObject({ of });
    expect(release.content).toMatchObject({ topics: [{}, {}], exercises: [{}], notices: [notice] });
    expect(release.files['topic/ice/en.json']?.object[0]).toBe(of === 'topic' ? 'a' : 'e');

    const accepted = planRelease(reading, withEveryKind, { isAccepted: true });
    if (accepted.kind !== 'release') throw new Error('The plan is to wait.');
    const { topics, exercises, notices } = accepted.release.content;
    expect({ topic: topics, exercise: exercises, notice: notices }[of]).toEqual([]);
  }
});

test('a language that is gone at once waits for a person', () => {
  const { card, ...rest } = topicItem('ice');
  const [text] = Object.values(card.texts);
  if (text === undefined) throw new Error('A topic without a text.');
  const both = { ...rest, card: { ...card, texts: { ...card.texts, [de]: text } } };
  const withGerman = manifestOf(released(packOf([goodItem(both), goodItem(topicItem('gas'))])).release);
  expect(planRelease(twoTopics, withGerman)).toMatchObject({
    kind: 'wait',
    isSuspicious: true,
    problems: [{ code: 'kind-gone', of: 'language', language: de }],
  });
  expect(planRelease(twoTopics, withGerman, { isAccepted: true }).kind).toBe('release');
});

test('an unknown group, relation or playlist name is advice, and the item is shown in a group of its own', () => {
  const lost = topicItem('ice', { related: ['nowhere', 'walking'] });
  const { release, problems } = released({
    ...packOf([goodItem({ ...lost, card: { ...lost.card, group: 'unheard-of' } })]),
    exercises: [goodItem(exerciseItem('walking'))],
    practice: {
      kind: 'good',
      value: { ...samplePractice, playlist: ['ice', 'walkin', 'walking'] as ItemId[] },
    },
  });
  expect(problems.map((found) => found.code)).toEqual([
    'playlist-unknown',
    'related-missing',
    'group-unknown',
  ]);
  expect(release.content.topics[0]?.card.group).toBe('more');
});

test('a group is known by its name and by its title, in letters of either case', () => {
  const groups = [{ id: 'care', titles: { [en]: 'Self care' } }];
  for (const typed of ['care', 'Care', 'Self care', 'self  CARE']) {
    const { card, ...item } = topicItem('ice');
    const { release, problems } = released({
      ...packOf([goodItem({ ...item, card: { ...card, group: typed } })]),
      practice: { kind: 'good', value: { ...samplePractice, groups } },
    });
    expect([typed, release.content.topics[0]?.card.group, problems]).toEqual([typed, 'care', []]);
  }
});

test('advice on an item names its folder as people wrote it', () => {
  const card = { ...topicItem('ice').card, id: 'ice - copy' as ItemId };
  const copy = { ...goodItem<TopicCard>({ ...topicItem('ice - copy'), card }), folder: 'topics/Ice - Copy' };
  const { problems } = released({
    ...packOf([goodItem(topicItem('ice')), copy]),
    practice: { kind: 'good', value: { ...samplePractice, playlist: ['ice'] as ItemId[] } },
  });
  expect(problems.map(sentenceOf)).toEqual([
    'practice.yaml: "Ice - Copy" does not come round by itself. The playlist does not name it.',
    'topics/Ice - Copy: The wall asks "ice" twice: "topics/ice" has the same title.',
  ]);
});

test('the titles of the spare groups are English, and say so, whatever the practice speaks', () => {
  const practice = {
    ...samplePractice,
    practice: { ...samplePractice.practice, languages: [de] as const },
    groups: [],
  };
  const { release } = released({ ...twoTopics, practice: { kind: 'good', value: practice } });
  expect(release.content.practice.groups.map(({ titles }) => titles)).toEqual([
    { en: 'Follow along' },
    { en: 'More' },
  ]);
});

test('a practice names a spare group in its own languages', () => {
  const own = { id: 'more', titles: { de: 'Mehr' } };
  const practice = { ...samplePractice, groups: [own] };
  const { release } = released({ ...twoTopics, practice: { kind: 'good', value: practice } });
  expect(release.content.practice.groups).toEqual([
    own,
    { id: 'follow-along', titles: { en: 'Follow along' } },
  ]);
});

test('each problem says what became of its own item', () => {
  const at = (file: string): Problem => ({ code: 'file-empty', file });
  const found = [
    at('topics/ice/index.en.md'),
    at('topics/new/index.en.md'),
    at('topics/icebox'),
    at('notices.csv'),
  ];
  const reading = packOf([faultyItem('ice'), faultyItem('new'), goodItem(topicItem('gas'), 'b')], {
    problems: found,
  });
  const { problems, leftOut, kept } = released(reading, before);
  expect(problems.map((found) => told(found).why.split('short. ')[1])).toEqual([
    'This item stays on the wall as it was.',
    'This item is not on the wall yet.',
    'This item keeps its last good version, or is left out if it never had one.',
    'This item keeps its last good version, or is left out if it never had one.',
  ]);
  expect([leftOut, kept]).toEqual([1, ['ice']]);
});

test('what became of an item is said whichever way its folder is written', () => {
  const found: Problem = { code: 'file-empty', file: 'Topics/Ice/Index.en.md' };
  const { problems } = released(packOf([faultyItem('ice')], { problems: [found] }), before);
  expect(problems[0]).toMatchObject({ outcome: 'kept' });
});

test('two items that ask the same are told, once', () => {
  const twin = topicItem('ice - Copy', { card: topicItem('ice').card });
  const card = { ...twin.card, id: 'ice - Copy' as ItemId };
  const { problems } = released(packOf([goodItem(topicItem('ice')), goodItem({ ...twin, card })]));
  expect(problems.map(({ code, file }) => [code, file])).toEqual([['title-shared', 'topics/ice - Copy']]);
  expect(problems.map(sentenceOf)).toEqual([
    'topics/ice - Copy: The wall asks "ice" twice: "topics/ice" has the same title.',
  ]);
});

test('items that the playlist leaves out are told once, with their names', () => {
  const practice = { ...samplePractice, playlist: ['ice'] as ItemId[] };
  const topics = ['ice', 'gas', 'sleep'].map((id) => goodItem(topicItem(id)));
  const { problems } = released({
    ...packOf(topics, { exercises: [goodItem(exerciseItem('walk'))] }),
    practice: { kind: 'good', value: practice },
  });
  expect(problems.map(sentenceOf)).toEqual([
    'practice.yaml: 3 items do not come round by themselves: "gas", "sleep", "walk". The playlist does not name them.',
  ]);
});

const named = (id: string, title: string, related: readonly string[] = []) => {
  const { card, ...item } = topicItem(id);
  return goodItem<TopicCard>({
    ...item,
    related,
    card: { ...card, texts: { [en]: { title, answer: 'Yes.', words: 5 } } },
  });
};

test('the playlist and the related items may be named by their question, their path or their text’s name', () => {
  for (const typed of [
    'Does ice help?',
    'does  ICE help',
    'topics/ice',
    'topics\\Ice\\index.en.md',
    'ice/',
    'ice.md',
    'ice/index.vi.md',
    '“Does ice help?”',
  ]) {
    const { release, problems } = released({
      ...packOf([named('ice', 'Does ice help?'), named('neck-pain', 'Neck?', [typed])]),
      practice: {
        kind: 'good',
        value: { ...samplePractice, playlist: [typed, 'Neck pain'] as ItemId[] },
      },
    });
    expect([typed, release.content.practice.playlist, release.content.topics[1]?.related, problems]).toEqual([
      typed,
      ['ice', 'neck-pain'],
      ['ice'],
      [],
    ]);
  }
});

test('a name that leads nowhere is quoted as it was typed, with the folder that is near to it', () => {
  const { problems } = released({
    ...packOf([
      named('ice', 'Does ice help?', ['Sleap']),
      { ...named('sleep', 'Sleep?'), folder: 'topics/Sleep' },
    ]),
    practice: {
      kind: 'good',
      value: {
        ...samplePractice,
        playlist: ['ice', 'sleep', 'Slep', 'Does ice hepl?', 'Nowhere'] as ItemId[],
      },
    },
  });
  expect(problems.map(sentenceOf)).toEqual([
    'practice.yaml: "playlist" names "Slep", which is not on the wall. There is "Sleep".',
    'practice.yaml: "playlist" names "Does ice hepl?", which is not on the wall. There is "ice".',
    'practice.yaml: "playlist" names "Nowhere", which is not on the wall.',
    'topics/ice: "related" names "Sleap", which does not exist. There is "Sleep".',
  ]);
});
