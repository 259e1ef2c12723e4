import { expect, test } from 'vitest';
import { evenColumns } from '#ui/fit/even-columns.ts';

test.each([
  { count: 4, most: 3, columns: 2 },
  { count: 9, most: 4, columns: 3 },
  { count: 7, most: 4, columns: 4 },
  { count: 2, most: 4, columns: 2 },
  { count: 7, most: 2, columns: 2 },
  { count: 1, most: 3, columns: 1 },
  { count: 5, most: 1, columns: 1 },
])(
  '$count cards, of which $most find room side by side, stand in $columns columns',
  ({ count, most, columns }) => {
    expect(evenColumns(count, most)).toBe(columns);
  },
);

test('even rows cost no row more, and none is left empty', () => {
  for (let count = 1; count <= 40; count += 1) {
    for (let most = 1; most <= 8; most += 1) {
      const columns = evenColumns(count, most);
      expect(columns).toBeLessThanOrEqual(most);
      expect(Math.ceil(count / columns)).toBe(Math.ceil(count / most));
    }
  }
});
