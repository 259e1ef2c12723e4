import { expect, test } from 'vitest';
import { loopMs, slideMs } from '#core/attract/slide-time.ts';
import { countWords } from '#core/attract/words.ts';

test('a slide stays for 2.5 words a second and 3 s more', () => {
  expect(slideMs(25)).toBe(13_000);
});

test('a slide of one word stays 8 s', () => {
  expect(slideMs(1)).toBe(8_000);
});

test('a slide of 200 words leaves after 30 s', () => {
  expect(slideMs(200)).toBe(30_000);
});

test('the loop is as long as its slides together', () => {
  expect(loopMs(['one', 'two'])).toBe(16_000);
});

test('dashes and dots on their own are no words', () => {
  expect(countWords('Ice – or warmth? It’s 2 p.m. …')).toBe(6);
});
