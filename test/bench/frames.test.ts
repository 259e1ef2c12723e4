import { describe, expect, test } from 'vitest';
import { poseAt } from '#core/exercise/demonstration.ts';
import { people } from '#core/exercise/people.ts';
import { frameOf } from '#figure/frame.ts';
import { viewOf } from '#figure/view.ts';
import { latePercent, p99Ms, together } from '#test/bench/electron/watch-frames.ts';
import { median } from '#test/bench/figures.ts';
import { starterMotions } from '#test/fixtures/starter-motions.ts';

test('late frames are counted from 25 ms on, and 99 of 100 gaps are within the p99', () => {
  const gapsMs = [...Array.from({ length: 98 }, () => 16.7), 25, 40];
  expect(latePercent({ gapsMs })).toBe(1);
  expect(p99Ms({ gapsMs })).toBe(25);
  expect(p99Ms({ gapsMs: [...gapsMs, 40] })).toBe(40);
});

test('two watches together have the frames of both and the longer of their tasks', () => {
  const both = together([
    { gapsMs: [16], longestTaskMs: 60 },
    { gapsMs: [17, 33], longestTaskMs: 0 },
  ]);
  expect(both).toEqual({ gapsMs: [16, 17, 33], longestTaskMs: 60 });
});

// The short form of the row: what a frame costs in JavaScript, of which a frame at 60 a second may take a small part.
describe.each(starterMotions)('a frame of %s', (_, motion) => {
  test('is worked out in less than an eighth of its time', () => {
    const look = { person: people[0], view: viewOf(motion.view) };
    const secondOf = (second: number) =>
      Array.from({ length: 60 }, (_, index) => {
        const startedAtMs = performance.now();
        frameOf(poseAt(motion, second + index / 60), look);
        return performance.now() - startedAtMs;
      });
    const seconds = [0, 1, 2, 3, 4].map(secondOf).map(median);
    expect(Math.min(...seconds)).toBeLessThan(1_000 / 60 / 8); // others may have the processor in all but one of them
  });
});
