import { expect, test } from 'vitest';
import { firstWords } from '#ui/first-words.ts';

test('a text that is short enough stays as it is', () => {
  expect(firstWords('Does ice help?', 14)).toBe('Does ice help?');
});

test('a longer one ends behind a word, and says that there is more', () => {
  expect(firstWords('Does ice help a back spasm?', 18)).toBe('Does ice help a …');
});

test('a word without end is cut between its letters', () => {
  expect(firstWords('🧊'.repeat(50), 3)).toBe('🧊🧊🧊 …');
});
