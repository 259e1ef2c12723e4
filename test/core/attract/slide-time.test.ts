import { expect, test } from 'vitest';
import { slideMs } from '#core/attract/slide-time.ts';

test('a slide stays for 2.5 words a second and 3 s more', () => {
  expect(slideMs(25)).toBe(13_000);
});

test('a slide of one word stays 8 s', () => {
  expect(slideMs(1)).toBe(8_000);
});

test('a slide of 200 words leaves after 30 s', () => {
  expect(slideMs(200)).toBe(30_000);
});
