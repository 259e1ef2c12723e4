import { expect, test } from 'vitest';
import { breathAt } from '#core/visit/breath.ts';

const fourInSixOut = {
  cycleS: 10,
  breath: [
    { percent: 0, amountPercent: 0 },
    { percent: 40, amountPercent: 100 },
  ],
};

test('four seconds in, six seconds out, and round again', () => {
  const kinds = [0, 2, 3.9, 4, 7, 9.9, 10, 13].map((seconds) => breathAt(fourInSixOut, seconds)?.kind);
  expect(kinds).toEqual(['in', 'in', 'in', 'out', 'out', 'out', 'in', 'in']);
});

test('a breath is empty at its beginning, full at the turn, and half between', () => {
  const full = [0, 2, 4, 7, 10].map((seconds) => breathAt(fourInSixOut, seconds)?.full);
  expect(full).toEqual([0, 0.5, 1, 0.5, 0]);
});

test('a breath that is kept is told as such', () => {
  const held = { cycleS: 10, breath: [...fourInSixOut.breath, { percent: 60, amountPercent: 100 }] };
  expect(breathAt(held, 5)).toEqual({ kind: 'hold', full: 1 });
});

test('a movement without a breath leaves breathing to the person', () => {
  expect(breathAt({ cycleS: 10, breath: [] }, 3)).toBeNull();
});
