import { expect, test } from 'vitest';
import { plainLanguageAdvice } from '#core/content/plain-language.ts';
import { needsSomebody } from '#core/content/problems.ts';
import { sentenceOf } from '#test/support/in-english.ts';

const file = 'topics/ice/index.en.md';
const plain =
  'Ice can help for a short while. Warmth may help more. Ask us if it still hurts. Walk a bit each day. ';
const advice = (answer: string, body: string) => plainLanguageAdvice({ file, answer, body });
const words = (count: number) => `${Array.from({ length: count }, () => 'ice').join(' ')}.`;

test('a plain text gets no advice', () => {
  expect(advice('Ice may help.', plain.repeat(4))).toEqual([]);
});

test('an answer of 25 words is short enough, one of 26 is not', () => {
  const twentyFive = `${words(13)} ${words(12)}`;
  expect(advice(twentyFive, '')).toEqual([]);
  expect(advice(`${words(13)} ${words(13)}`, '').map(sentenceOf)).toEqual([
    `${file}: The answer has 26 words.`,
  ]);
});

test('a sentence of more than 20 words is quoted by its beginning, in lists too', () => {
  expect(advice('Yes.', words(20))).toEqual([]);
  const [found] = advice('Yes.', `- Short.\n- The knot eases ${words(20)}`);
  expect(found && sentenceOf(found)).toBe(`${file}: "The knot eases ice ice …" has 23 words.`);
});

test('long words are told with both measures, once for a text', () => {
  const hard = 'Multidisciplinary rehabilitation facilitates neuromuscular re-education. ';
  const found = advice('Yes.', hard.repeat(10));
  expect(found.map(({ code }) => code)).toEqual(['text-hard']);
  expect(found.slice(0, 1).map(sentenceOf).join('')).toMatch(/Flesch-Kincaid \d+\.\d, SMOG \d+\.\d/);
});

test('a few words are too few to be measured', () => {
  expect(advice('Yes.', 'Multidisciplinary rehabilitation.')).toEqual([]);
});

test('it is advice: nothing is refused for it', () => {
  const all = [
    ...advice(words(30), words(30)),
    ...advice('Yes.', 'Multidisciplinary rehabilitation. '.repeat(20)),
  ];
  expect(new Set(all.map(({ code }) => code))).toEqual(
    new Set(['answer-long', 'sentence-long', 'text-hard']),
  );
  expect(all.filter(needsSomebody)).toEqual([]);
});
