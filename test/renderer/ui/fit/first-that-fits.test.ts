import { expect, test } from 'vitest';
import { firstThatFits, firstThatHolds } from '#ui/fit/first-that-fits.ts';

test('the largest step that fits is taken', () => {
  expect(firstThatFits([3, 2, 1], (scale) => scale <= 2)).toEqual({ scale: 2, doesFit: true });
});

test('where all steps fit, the first is', () => {
  expect(firstThatFits([3, 2, 1], () => true)).toEqual({ scale: 3, doesFit: true });
});

test('where none fits, the last is set, and it is told', () => {
  expect(firstThatFits([3, 2, 1], () => false)).toEqual({ scale: 1, doesFit: false });
});

test('the first that holds is found among any number, with few looks', () => {
  const steps = Array.from({ length: 15 }, (_, index) => index);
  for (const expected of [...steps, undefined]) {
    let looks = 0;
    const found = firstThatHolds(steps, (step) => {
      looks += 1;
      return expected !== undefined && step >= expected;
    });
    expect(found).toBe(expected);
    expect(looks).toBeLessThanOrEqual(Math.min((expected ?? 15) + 2, 7));
  }
});
