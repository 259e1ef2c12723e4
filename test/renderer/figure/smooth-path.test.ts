import { expect, test } from 'vitest';
import { pair, round } from '#figure/smooth-path.ts';

test('a place is written as short as its two decimals allow', () => {
  expect(pair([12.3456, -0.051])).toBe('12.35 -0.05');
  expect(pair([-7.104, 100])).toBe('-7.1 100');
  expect(pair([-0.001, 0.999])).toBe('0 1');
});

test('every number is written as it would be by itself', () => {
  const values = Array.from({ length: 60_001 }, (_, index) => (index - 30_000) / 100);
  const own = (value: number) => `${round(value)} ${round(value + 0.003)}`;
  expect(values.filter((value) => pair([value, value + 0.003]) !== own(value))).toEqual([]);
});
