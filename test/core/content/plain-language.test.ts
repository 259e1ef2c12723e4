import { expect, test } from 'vitest';
import { plainLanguageAdvice } from '#core/content/plain-language.ts';
import { needsSomebody } from '#core/content/problems.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { treeOf } from '#test/support/text-trees.ts';

const file = 'topics/ice/index.en.md';
const plain =
  'Ice can help for a short while. Warmth may help more. Ask us if it still hurts. Walk a bit each day. ';
const advice = async (answer: string, body: string) =>
  plainLanguageAdvice({ file, answer, body: await treeOf(body) });
const words = (count: number) => `${Array.from({ length: count }, () => 'ice').join(' ')}.`;

test('a plain text gets no advice', async () => {
  expect(await advice('Ice may help.', plain.repeat(4))).toEqual([]);
});

test('an answer of 25 words is short enough, one of 26 is not', async () => {
  const twentyFive = `${words(13)} ${words(12)}`;
  expect(await advice(twentyFive, '')).toEqual([]);
  expect((await advice(`${words(13)} ${words(13)}`, '')).map(sentenceOf)).toEqual([
    `${file}: The answer has 26 words.`,
  ]);
});

test('a sentence of more than 20 words is quoted by its beginning, in lists too', async () => {
  expect(await advice('Yes.', words(20))).toEqual([]);
  const [found] = await advice('Yes.', `- Short.\n- The knot eases ${words(20)}`);
  expect(found && sentenceOf(found)).toBe(`${file}: "The knot eases ice ice …" has 23 words.`);
});

test('long words are told with both measures, once for a text', async () => {
  const hard = 'Multidisciplinary rehabilitation facilitates neuromuscular re-education. ';
  const found = await advice('Yes.', hard.repeat(10));
  expect(found.map(({ code }) => code)).toEqual(['text-hard']);
  expect(found.slice(0, 1).map(sentenceOf).join('')).toMatch(/Flesch-Kincaid \d+\.\d, SMOG \d+\.\d/);
});

test('a few words are too few to be measured', async () => {
  expect(await advice('Yes.', 'Multidisciplinary rehabilitation.')).toEqual([]);
});

test('it is advice: nothing is refused for it', async () => {
  const all = [
    ...(await advice(words(30), words(30))),
    ...(await advice('Yes.', 'Multidisciplinary rehabilitation. '.repeat(20))),
  ];
  expect(new Set(all.map(({ code }) => code))).toEqual(
    new Set(['answer-long', 'sentence-long', 'text-hard']),
  );
  expect(all.filter(needsSomebody)).toEqual([]);
});
