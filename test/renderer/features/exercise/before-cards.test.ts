import { expect, test } from 'vitest';
import { beforeSheets, placeOf } from '#features/exercise/before-cards.ts';
import { splitSheet } from '#ui/fit/sheets.ts';

const cards = [
  { kind: 'never', points: ['a'] },
  { kind: 'ask', points: ['b', 'c', 'd', 'e'] },
  { kind: 'need', points: ['f'] },
] as const;

const words = (sheets: ReturnType<typeof beforeSheets>) => sheets.map(({ points }) => points.join(''));

test('each card is a sheet, and one with too many points several', () => {
  expect(words(beforeSheets(cards, {}))).toEqual(['a', 'bcde', 'f']);
  expect(words(beforeSheets(cards, { ask: [1, 2, 1] }))).toEqual(['a', 'b', 'cd', 'e', 'f']);
});

test('whoever is at a point stays there when sheets before it, or its own, are split', () => {
  const sheets = beforeSheets(cards, { ask: [2, 2] });
  const at = sheets[2] ?? null;
  expect(placeOf(sheets, at)).toBe(2);
  for (const first of [0, 2]) {
    const split = beforeSheets(cards, { ask: splitSheet(cards[1].points, [2, 2], first) });
    expect(split[placeOf(split, at)]?.points[0]).toBe('d');
  }
  expect(placeOf(sheets, null)).toBe(0);
});
