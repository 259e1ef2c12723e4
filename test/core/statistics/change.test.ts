import { expect, test } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import { changeOfCount, changeOfItem, isComparable } from '#core/statistics/change.ts';
import { howFar } from '#core/statistics/how-far.ts';
import { sampleItem, sampleStatistics } from '#test/support/sample-statistics.ts';

test('more, less, the same, new and gone are told apart', () => {
  expect(changeOfItem(sampleItem('ice', { opened: 41 }, { opened: 29 }), true)).toEqual({
    kind: 'by',
    difference: 12,
  });
  expect(changeOfItem(sampleItem('ice', { opened: 2 }, { opened: 4 }), true)).toEqual({
    kind: 'by',
    difference: -2,
  });
  expect(changeOfItem(sampleItem('ice', { opened: 5 }, null), true)).toEqual({ kind: 'new' });
  expect(changeOfItem(sampleItem('ice', null, { opened: 5 }), true)).toEqual({ kind: 'gone' });
});

test('a kiosk that was not there in the whole period before is not compared with it', () => {
  const since = (firstDay: string) =>
    isComparable(sampleStatistics({ rest: { firstDay: firstDay as LocalDate } }));
  expect(since('2026-10-04')).toBe(true);
  expect(since('2026-10-05')).toBe(false);
  expect(isComparable(sampleStatistics({ rest: { firstDay: null } }))).toBe(false);
  expect(changeOfItem(sampleItem('ice', { opened: 5 }, null), false)).toEqual({ kind: 'unknown' });
});

test('what an older database does not count has no change', () => {
  expect(changeOfCount(null, null, true)).toEqual({ kind: 'unknown' });
  expect(changeOfCount(3, null, true)).toEqual({ kind: 'unknown' });
});

test('how far people went is summed over all items, and what is not counted stays unknown', () => {
  const items = [
    sampleItem('ice', { shown: 900, opened: 41, taken: null }, { opened: 3, taken: null }),
    sampleItem('walking', { shown: 800, opened: 9, finished: 4, taken: null }, null, { kind: 'exercise' }),
  ];
  expect(howFar(sampleStatistics({ items, now: { visits: 44 } }))).toMatchObject({
    shown: { now: 1700, before: 0 },
    visits: { now: 44, before: 0 },
    opened: { now: 50, before: 3 },
    finished: { now: 4, before: 0 },
    taken: { now: null, before: null },
  });
  expect(howFar(sampleStatistics()).opened).toEqual({ now: 0, before: 0 });
});
