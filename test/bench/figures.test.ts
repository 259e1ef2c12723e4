import { expect, test } from 'vitest';
import { figureOf, isHeld, median, spread } from './figures.ts';
import type { Finding } from './row.ts';

const row = { id: 'start', metric: 'ms', target: { kind: 'at-most', times: 1.25 } } as const;

function compared(ours: readonly number[], peer: readonly number[]): Finding {
  return { kind: 'compared', ours, peer, remark: 'against an empty window' };
}

test('the median is the middle value whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('the median of an even number of values lies half-way between the two in the middle', () => {
  expect(median([10, 1, 4, 2])).toBe(3);
});

test('one disturbed run moves neither the median nor the spread', () => {
  expect(median([10, 10, 10, 10, 900])).toBe(10);
  expect(spread([10, 10, 10, 10, 900])).toBe(0);
});

test('the spread is the middle half as a part of the median', () => {
  expect(spread([8, 9, 10, 11, 12])).toBeCloseTo(0.2);
});

test('a ratio exactly at the target holds, one beyond it does not', () => {
  expect(isHeld({ kind: 'at-most', times: 1.25 }, 1.25)).toBe(true);
  expect(isHeld({ kind: 'at-most', times: 1.25 }, 1.2501)).toBe(false);
  expect(isHeld({ kind: 'at-least', times: 0.8 }, 0.8)).toBe(true);
  expect(isHeld({ kind: 'at-least', times: 0.8 }, 0.7999)).toBe(false);
});

test('without a peer or without runs nothing holds', () => {
  expect(isHeld({ kind: 'at-least', times: 1 }, 5 / 0)).toBe(false);
  expect(isHeld({ kind: 'at-most', times: 1 }, Number.NaN)).toBe(false);
  expect(figureOf(row, compared([], [])).held).toBe(false);
});

test('a figure is the ratio of the medians, judged by the target of its row', () => {
  expect(figureOf(row, compared([130, 120, 110], [100, 100, 400]))).toMatchObject({
    id: 'start',
    ours: 120,
    peer: 100,
    ratio: 1.2,
    target: '≤ 1.25×',
    held: true,
  });
});

test('a part of a row may have a target of its own', () => {
  const target = { kind: 'at-least', times: 0.8 } as const;
  const figure = figureOf(row, { ...compared([70], [100]), part: 'limit', target } as Finding);
  expect(figure).toMatchObject({ id: 'start/limit', target: '≥ 0.8×', held: false });
});

test('what was not run says why and is not held', () => {
  expect(figureOf(row, { kind: 'not-run', part: 'again', why: 'no display' })).toEqual({
    id: 'start/again',
    metric: 'ms',
    ours: null,
    peer: null,
    ratio: null,
    target: '≤ 1.25×',
    held: false,
    note: 'not run: no display',
  });
});
