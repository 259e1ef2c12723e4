import { expect, test } from 'vitest';
import { firstThatFits } from '#ui/fit/first-that-fits.ts';

test('the largest step that fits is taken', () => {
  expect(firstThatFits([3, 2, 1], (scale) => scale <= 2)).toEqual({ scale: 2, doesFit: true });
});

test('where all steps fit, the first is', () => {
  expect(firstThatFits([3, 2, 1], () => true)).toEqual({ scale: 3, doesFit: true });
});

test('where none fits, the last is set, and it is told', () => {
  expect(firstThatFits([3, 2, 1], () => false)).toEqual({ scale: 1, doesFit: false });
});
