import { expect, test } from 'vitest';
import type { LanguageTag } from '#contract/model.ts';
import { wordingsOf } from '#features/attract/wordings.ts';

const en = 'en' as LanguageTag;

test('whole sentences go from the end, and last the answer itself', () => {
  expect(
    wordingsOf('It often plays a part. Worry can make you tense up. A tired muscle may cramp.', en),
  ).toEqual([
    'It often plays a part. Worry can make you tense up. A tired muscle may cramp.',
    'It often plays a part. Worry can make you tense up.',
    'It often plays a part.',
    null,
  ]);
});

test.each([
  'Rolling may ease tight muscles. Try it standing at a wall first.',
  'It may help. But do not lift.',
  'Ice may ease pain. Warmth has better evidence.',
  'Rest for a day. Never stay in bed longer.',
  'Often minutes. Sometimes days, or even weeks.',
  'Walk each day. Stop if it hurts.',
  'Roll slowly. It isn’t for everybody.',
])('an answer whose end may limit its beginning is said whole or not at all: %s', (answer) => {
  expect(wordingsOf(answer, en)).toEqual([answer, null]);
});

test('where a later sentence guards an earlier one, none of them is left alone', () => {
  expect(wordingsOf('Walk each day. It may help. Stop if it hurts.', en)).toEqual([
    'Walk each day. It may help. Stop if it hurts.',
    null,
  ]);
});

test('no sentence is cut at a short form or a number', () => {
  const answer = 'Dr. Kowalski says 1.5 km is fine, e.g. Monday walks. Shoes help too.';
  expect(wordingsOf(answer, en)).toEqual([
    answer,
    'Dr. Kowalski says 1.5 km is fine, e.g. Monday walks.',
    null,
  ]);
});

test('an answer in a language whose cautions are not known here is said whole or not at all', () => {
  expect(wordingsOf('Gehen hilft. Das tut gut.', 'de' as LanguageTag)).toEqual([
    'Gehen hilft. Das tut gut.',
    null,
  ]);
});

test('a slide without an answer has one wording', () => {
  expect(wordingsOf(null, en)).toEqual([null]);
});
