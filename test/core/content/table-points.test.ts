import { expect, test } from 'vitest';
import { tablePoints } from '#core/content/table-points.ts';

test.each([
  [
    'a row is a point, its cells in a line',
    [
      ['Ice', '10 min'],
      ['Heat', '20 min'],
    ],
    ['Ice – 10 min', 'Heat – 20 min'],
  ],
  [
    'an empty cell keeps its place before others, so that nothing moves to another column',
    [
      ['Day', 'Morning', 'Night'],
      ['Mon', '', '2 tablets'],
      ['', '1', ''],
      ['Wed', '1', ''],
    ],
    ['Day – Morning – Night', 'Mon – … – 2 tablets', '… – 1', 'Wed – 1'],
  ],
  [
    'a column without a word is no column, and a row without one no row',
    [
      ['', 'Ice', '', '10 min', ''],
      ['', '', '', '', ''],
      ['', 'Heat', '', '20 min', ''],
    ],
    ['Ice – 10 min', 'Heat – 20 min'],
  ],
  ['rows may be of other lengths', [['a'], ['b', 'c', 'd'], []], ['a', 'b – c – d']],
] as const)('%s', (_, rows, points) => {
  expect(tablePoints(rows)).toEqual(points);
});
