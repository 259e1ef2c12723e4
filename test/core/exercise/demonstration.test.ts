import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationS, figureHeightM, poseAt, stillPose } from '#core/exercise/demonstration.ts';
import type { Point, Pose } from '#core/exercise/pose.ts';
import { skeletonOf } from '#core/exercise/skeleton.ts';
import { starterRoll, starterWalk } from '#test/fixtures/starter-motions.ts';

const skeleton = skeletonOf(figureHeightM);
const distance = (from: Point, to: Point) => Math.hypot(from.xM - to.xM, from.yM - to.yM);

/** Every bone of a pose: how long it is. */
function bonesOf(pose: Pose): readonly number[] {
  const { trunk, head } = pose;
  return [
    distance(trunk.hip, trunk.shoulder),
    distance(trunk.shoulder, head.centre),
    ...[pose.near, pose.far].flatMap(({ leg, arm }) => [
      distance(leg.hip, leg.knee),
      distance(leg.knee, leg.ankle),
      distance(leg.ankle, leg.heel),
      distance(leg.ankle, leg.ball),
      distance(leg.heel, leg.ball),
      distance(leg.ball, leg.toe),
      distance(arm.shoulder, arm.elbow),
      distance(arm.elbow, arm.wrist),
      distance(arm.wrist, arm.fingertip),
    ]),
  ];
}

const anyTime = fc.double({ min: -100, max: 1e6, noNaN: true });

describe.each([
  ['walking', starterWalk],
  ['rolling', starterRoll],
] as const)('%s', (_, motion) => {
  test('no bone changes its length by more than a thousandth', () => {
    const first = bonesOf(poseAt(motion, 0));
    fc.assert(
      fc.property(anyTime, (timeS) => {
        for (const [index, length] of bonesOf(poseAt(motion, timeS)).entries()) {
          expect(Math.abs(length / (first[index] ?? 0) - 1)).toBeLessThan(0.001);
        }
      }),
    );
  });

  test('every joint is a place, whatever the time and the pace', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (timeS, pace) => {
        for (const length of bonesOf(poseAt(motion, timeS, pace))) expect(Number.isFinite(length)).toBe(true);
      }),
    );
  });

  test('repeats after its duration', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (timeS) => {
        const once = poseAt(motion, timeS).trunk.hip;
        const again = poseAt(motion, timeS + durationS(motion)).trunk.hip;
        expect(again.xM).toBeCloseTo(once.xM, 5);
        expect(again.yM).toBeCloseTo(once.yM, 5);
      }),
    );
  });

  test('a still picture is the pose of its percent', () => {
    expect(stillPose(motion, 30).cyclePercent).toBeCloseTo(30, 6);
  });
});

test('the legs are as long as the tables say', () => {
  const { leg } = poseAt(starterWalk, 0.3).near;
  expect(distance(leg.hip, leg.knee)).toBeCloseTo(0.245 * 1.7, 6);
  expect(distance(leg.knee, leg.ankle)).toBeCloseTo(0.246 * 1.7, 6);
  expect(distance(leg.heel, leg.toe)).toBeLessThanOrEqual(0.152 * 1.7 + 1e-9);
  expect(skeleton.heelM + skeleton.toeM).toBeCloseTo(0.152 * 1.7, 6);
});
