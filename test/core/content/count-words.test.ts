import { expect, test } from 'vitest';
import type { LanguageTag } from '#contract/model.ts';
import { countWords, plainText } from '#core/content/count-words.ts';

const count = (text: string, language = 'en') => countWords([text], language as LanguageTag);

test('words are counted as a reader meets them', () => {
  expect(count("Don't worry: it's 3 to 4 minutes.")).toBe(7);
  expect(count(' – … ')).toBe(0);
  expect(countWords(['one two', null, 'three'], 'en' as LanguageTag)).toBe(3);
});

test('a language without spaces is counted too', () => {
  expect(count('背部痉挛会持续多久', 'zh-Hans')).toBeGreaterThan(3);
});

test('paragraphs do not grow together', () => {
  const paragraph = (value: string) =>
    ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }) as const;
  expect(plainText({ type: 'root', children: [paragraph('one'), paragraph('two')] })).toBe('one two');
});
