import { describe, expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { poseAt } from '#core/exercise/demonstration.ts';
import { people } from '#core/exercise/people.ts';
import { frameOf } from '#figure/frame.ts';
import { viewOf } from '#figure/view.ts';
import { latePercent, p99Ms, together } from '#test/bench/electron/watch-frames.ts';
import { median } from '#test/bench/figures.ts';
import { starterMotion, starterMotions } from '#test/fixtures/starter-motions.ts';

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

// The short form of the row: what a frame costs in JavaScript, against a frame of the simplest motion in the same moments.
const [first] = people;
const breathing = starterMotion('slow-breathing');

describe.each(starterMotions)('a frame of %s', (_name, motion) => {
  test('costs little more than one of somebody who sits and breathes', () => {
    const costMs = (of: Motion, second: number) => {
      const look = { person: first, view: viewOf(of.view) };
      const frames = Array.from({ length: 60 }, (_, index) => {
        const startedAtMs = performance.now();
        frameOf(poseAt(of, second + index / 60), look);
        return performance.now() - startedAtMs;
      });
      return median(frames);
    };
    costMs(breathing, 0); // both are compiled first
    costMs(motion, 0);
    const ratios = [1, 2, 3, 4, 5].map((second) => costMs(motion, second) / costMs(breathing, second));
    expect(Math.min(...ratios)).toBeLessThan(mostTimes); // others may have the processor in all but one of them
  });
});

const mostTimes = 2.5;
