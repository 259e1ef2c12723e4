import { expect, test } from 'vitest';
import { inSheets } from '#features/exercise/before-cards.ts';

const points = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

test.each([
  [1, ['a b c d e f g']],
  [2, ['a b c d', 'e f g']],
  [3, ['a b c', 'd e f', 'g']],
  [7, points],
  [9, points],
])('seven points on %i sheets: every point once, in its order, and no sheet is empty', (sheets, expected) => {
  const made = inSheets({ kind: 'ask', points }, sheets);
  expect(made.map((sheet) => sheet.points.join(' '))).toEqual(expected);
  expect(made.every(({ kind }) => kind === 'ask')).toBe(true);
});
