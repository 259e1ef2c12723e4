import { expect, test } from 'vitest';
import { poseAt } from '#core/exercise/demonstration.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { createShow } from '#figure/show.ts';
import { starterRoll, starterWalk } from '#test/fixtures/starter-motions.ts';

const frameS = 1 / 60;
const frames = (seconds: number) => Array.from({ length: Math.round(seconds / frameS) }, () => frameS);

/** How far a joint got between two poses, at most, in metres. */
function wayM(from: Pose, to: Pose): number {
  const joints = (pose: Pose) => [pose.trunk.hip, pose.near.leg.knee, pose.far.leg.knee, pose.near.arm.wrist];
  return Math.max(
    ...joints(from).map(({ xM, yM }, index) => {
      const other = joints(to)[index] ?? { xM: Number.NaN, yM: Number.NaN };
      return Math.hypot(xM - other.xM, yM - other.yM);
    }),
  );
}

test('a figure that waits stays where its step begins', () => {
  const show = createShow(starterWalk, 0, 0);
  for (const seconds of frames(3)) show.passUntilReady(seconds);
  expect(show.pose().cyclePercent).toBe(0);
  show.pass(0.3);
  expect(show.pose().cyclePercent).toBeGreaterThan(10);
});

test.each([
  ['walks', starterWalk, 0.4],
  ['rolls', starterRoll, 5],
] as const)(
  'who %s and begins again gets to the first pose without a jump, and waits there',
  (_, motion, atS) => {
    const show = createShow(motion, 0, 0);
    show.pass(atS);
    const begun = poseAt(motion, 0, 1, 0);
    expect(wayM(show.pose(), begun)).toBeGreaterThan(0.1);
    show.beginAgain();
    let longestM = 0;
    for (const seconds of frames(5)) {
      const before = show.pose();
      show.passUntilReady(seconds);
      longestM = Math.max(longestM, wayM(before, show.pose()));
    }
    expect(longestM).toBeLessThan(0.06); // under 4 m/s, as a leg that swings
    expect(wayM(show.pose(), begun)).toBeLessThan(1e-6);
  },
);
