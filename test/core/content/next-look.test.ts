import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import type { FolderScan, FoundScan } from '#core/content/folder-scan.ts';
import {
  afterTaking,
  hintPauseMs,
  type KnownFolder,
  nextLook,
  nothingKnown,
  watchTimes,
} from '#core/content/next-look.ts';

const found = (stamp: string, path = 'practice.yaml'): FoundScan => ({
  kind: 'found',
  files: [{ path, sizeBytes: 1, stamp }],
  unreadable: [],
  problems: [],
});
const missing: FolderScan = { kind: 'missing', problem: { code: 'folder-missing', folder: '/pack' } };

const at = (seconds: number, { isHinted = false, date = '2026-11-22' } = {}) => ({
  monotonicMs: seconds * 1_000,
  date: date as LocalDate,
  time: '14:32',
  isHinted,
});

/** A folder that was taken as `a` at the beginning. */
const tookA: KnownFolder = afterTaking(
  nextLook(nothingKnown, found('a'), at(0)).known,
  found('a'),
  'done',
  at(2),
).known;

/** Several looks, none of which takes anything. */
function known(looks: readonly (readonly [seconds: number, scan: FolderScan])[], from = tookA): KnownFolder {
  return looks.reduce((before, [seconds, scan]) => nextLook(before, scan, at(seconds)).known, from);
}

describe('the next look', () => {
  test('a folder that is seen for the first time is looked at again two seconds later, and then taken', () => {
    const first = nextLook(nothingKnown, found('a'), at(0));
    expect(first).toMatchObject({ kind: 'wait', waitMs: 2_000 });
    expect(nextLook(first.known, found('a'), at(2))).toMatchObject({ kind: 'take', scan: found('a') });
  });

  test('two looks that are equal but too close together take nothing', () => {
    expect(nextLook(known([[10, found('b')]]), found('b'), at(11.9))).toMatchObject({ kind: 'wait' });
  });

  test('a folder as it was taken is calm for 30 s', () => {
    expect(nextLook(tookA, found('a'), at(32))).toMatchObject({ kind: 'calm', waitMs: 30_000 });
  });

  test('a folder that went back to what was taken before it came to rest is calm', () => {
    expect(nextLook(known([[10, found('b')]]), found('a'), at(12))).toMatchObject({ kind: 'calm' });
  });

  test('on another day what was taken is taken again', () => {
    const tomorrow = { date: '2026-11-23' };
    expect(nextLook(tookA, found('a'), at(40, tomorrow))).toMatchObject({ kind: 'take' });
  });

  test('a folder that is away is told, and must settle anew when it is back', () => {
    expect(nextLook(tookA, missing, at(10))).toMatchObject({ kind: 'trouble', waitMs: 30_000 });
    const back = known([
      [10, found('b')],
      [11, missing],
      [40, found('b')],
    ]);
    expect(nextLook(back, found('b'), at(41))).toMatchObject({ kind: 'wait' });
  });

  test('after two minutes of unrest the file that changes most is told, with when it began', () => {
    const looks = Array.from({ length: 62 }, (_, i) => [10 + 2 * i, found(`b${i}`)] as const);
    expect(nextLook(known(looks.slice(0, 61)), found('x'), at(130))).toMatchObject({ kind: 'wait' });
    expect(nextLook(known(looks), found('x'), at(134))).toMatchObject({
      kind: 'trouble',
      problem: { code: 'folder-changing', file: 'practice.yaml', since: '14:32' },
      waitMs: 2_000,
    });
  });
});

describe('after taking', () => {
  const settled = known([[10, found('b')]]);

  test('what was taken is what the next looks are held against', () => {
    const done = afterTaking(settled, found('b'), 'done', at(12));
    expect(done).toMatchObject({ kind: 'wait', waitMs: 30_000 });
    expect(nextLook(done.known, found('b'), at(42))).toMatchObject({ kind: 'calm' });
  });

  test('what moved is looked at soon; what must wait is asked for again at the next look', () => {
    expect(afterTaking(settled, found('b'), 'moved', at(12))).toMatchObject({ waitMs: 2_000 });
    const later = afterTaking(settled, found('b'), 'later', at(12));
    expect(later).toMatchObject({ waitMs: 30_000 });
    expect(nextLook(later.known, found('b'), at(42))).toMatchObject({ kind: 'take' });
  });

  test('a folder taken before midnight is judged anew after it, however long that took', () => {
    const done = afterTaking(settled, found('b'), 'done', at(12)); // the day of the look, not of its end
    expect(nextLook(done.known, found('b'), at(13, { date: '2026-11-23' }))).toMatchObject({ kind: 'take' });
  });
});

test('hints for nothing are believed less and less, and one that found something is believed again', () => {
  let now = tookA;
  const pauses = Array.from({ length: 7 }, (_, i) => {
    const pauseMs = hintPauseMs(now);
    now = nextLook(now, found('a'), at(30 * i, { isHinted: true })).known;
    return pauseMs;
  });
  expect(pauses).toEqual([watchTimes.hintMs, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(hintPauseMs(nextLook(now, found('b'), at(300, { isHinted: true })).known)).toBe(watchTimes.hintMs);
  expect(hintPauseMs(nextLook(now, found('a'), at(300)).known)).toBe(watchTimes.hintMs);
});
