import { expect, test } from 'vitest';
import type { HelpCard, TopicCard } from '#contract/model.ts';
import { approvableTexts } from '#core/approval/shown-text.ts';
import type { Release, ReleaseItem } from '#core/content/release.ts';
import { sha256 } from '#platform/files/digest.ts';
import {
  en,
  exerciseItem,
  sampleFile,
  sampleHelp,
  samplePractice,
  topicItem,
} from '#test/support/sample-release.ts';

const clip = {
  path: 'media/c.webm',
  captions: 'media/c.vtt',
  seconds: 8,
  hasSound: true,
  widthPx: 640,
  heightPx: 360,
};
const shown = { motif: 'ice', picture: 'media/p.jpg', clip } as const;

function release(
  changes: {
    readonly files?: Release['files'];
    readonly card?: object;
    readonly item?: object;
    readonly help?: HelpCard;
  } = {},
): Release {
  const plain = topicItem('ice');
  const ice: ReleaseItem<TopicCard> = {
    ...plain,
    ...changes.item,
    card: { ...plain.card, ...shown, ...changes.card },
  };
  return {
    content: {
      practice: samplePractice,
      topics: [ice],
      exercises: [exerciseItem('walk')],
      notices: [],
      help: changes.help ?? sampleHelp,
    },
    files: {
      'topic/ice/en.json': sampleFile('a'),
      'exercise/walk/en.json': sampleFile('b'),
      'media/p.jpg': sampleFile('1'),
      'media/c.webm': sampleFile('2'),
      'media/c.vtt': sampleFile('3'),
      ...changes.files,
    },
  };
}

const hashesOf = (one: Release) =>
  Object.fromEntries(approvableTexts(one, sha256).map(({ item, hash }) => [item.id, hash]));
const before = hashesOf(release());

test('topics, exercises and the help page are approved, each for itself', () => {
  expect(Object.keys(before)).toEqual(['ice', 'walk', 'help']);
  expect(new Set(Object.values(before)).size).toBe(3);
});

test.each([
  ['the words or the motion', { files: { 'topic/ice/en.json': sampleFile('f') } }],
  ['the bytes of the picture', { files: { 'media/p.jpg': sampleFile('f') } }],
  ['the bytes of the clip', { files: { 'media/c.webm': sampleFile('f') } }],
  ['the captions', { files: { 'media/c.vtt': sampleFile('f') } }],
  ['the drawing', { card: { motif: 'bell' } }],
  ['which picture it is', { card: { picture: null } }],
])('another hash of one text alone, if a change is in %s', (_what, changes) => {
  const { ice, ...others } = hashesOf(release(changes));
  expect(ice).not.toBe(before.ice);
  expect({ ice: before.ice, ...others }).toEqual(before);
});

test('the same hash, if only its place among the others changes', () => {
  const moved = { order: 99, related: ['walk'], window: { from: null, to: null } };
  expect(hashesOf(release({ item: moved, card: { group: 'other' } }))).toEqual(before);
});

test('another hash of the help page, if a sign changes', () => {
  const { [en]: text } = sampleHelp.texts;
  if (text === undefined) throw new Error('The sample has a help page.');
  const help = { ...sampleHelp, texts: { [en]: { ...text, now: ['chest pain', 'numb legs'] } } };
  const changed = hashesOf(release({ help }));
  expect(changed.help).not.toBe(before.help);
  expect(changed.ice).toBe(before.ice);
});
