import { expect, test } from 'vitest';
import { inSheets, splitSheet } from '#ui/fit/sheets.ts';

const points = ['a', 'b', 'c', 'd', 'eeee', 'ffff', 'gggg'];

const words = (sizes: readonly number[]) => inSheets(points, sizes).map((sheet) => sheet.join(' '));

test('a tight sheet becomes two with about as much to read on each', () => {
  expect(words(splitSheet(points, [7], 0))).toEqual(['a b c d eeee', 'ffff gggg']);
  expect(words(splitSheet(points, [5, 2], 0))).toEqual(['a b c d', 'eeee', 'ffff gggg']);
});

test('whoever is on a further sheet meets no point again, and passes over none', () => {
  const [seen] = words([5, 2]);
  expect(words(splitSheet(points, [5, 2], 5))).toEqual([seen, 'ffff', 'gggg']);
});

test('however often sheets are split, every point is there once, in its order, and no sheet is empty', () => {
  let sizes: readonly number[] = [points.length];
  for (let round = 0; round < 12; round += 1) {
    for (const first of points.keys()) sizes = splitSheet(points, sizes, first);
    expect(inSheets(points, sizes).flat()).toEqual(points);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
  }
  expect(words(sizes)).toEqual(points);
});

test('sizes of other points lose none', () => {
  expect(words([2, 2])).toEqual([points.join(' ')]);
  expect(words(splitSheet(points, [2, 2], 0))).toEqual(['a b c d eeee', 'ffff gggg']);
});
