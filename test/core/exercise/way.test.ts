import { describe, expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Point, Pose } from '#core/exercise/pose.ts';
import { wayTo } from '#core/exercise/way.ts';
import { starterMotions } from '#test/fixtures/starter-motions.ts';
import { aboveFloorCm, bonesCm } from './body-checks.ts';

/** From every movement of an exercise to every other. */
const ways = starterMotions.flatMap(([name, motion]) =>
  motion.movements.flatMap((from, fromIndex) =>
    motion.movements.flatMap((to, toIndex) =>
      from === to
        ? []
        : [{ name: `${name}: ${from.name} → ${to.name}`, poses: walked(motion, fromIndex, toIndex) }],
    ),
  ),
);

/** The way in steps of a hundredth of a second, with the pose before it and the one that it leads to. */
function walked(motion: Motion, fromIndex: number, toIndex: number): readonly Pose[] {
  const open = { ...motion, steps: motion.movements.map((_, index) => index) };
  const from = stepMoment(open, 0.7, 1, fromIndex);
  const way = wayTo(open, toIndex, from);
  const count = Math.round(way.durationS * 100);
  const moments = Array.from({ length: count + 1 }, (_, index) => way.at((way.durationS * index) / count));
  return [from, ...moments, stepMoment(open, 0, 1, toIndex)].map((moment) => poseOf(moment, figureHeightM));
}

const places = ({ trunk, head, near, far }: Pose): readonly Point[] => [
  trunk.hip,
  trunk.shoulder,
  head.centre,
  ...[near, far].flatMap(({ leg, arm }) => [leg.knee, leg.ankle, leg.toe, arm.elbow, arm.wrist]),
];

test('there are ways to judge, one of them down to the floor', () => {
  expect(ways.length).toBeGreaterThanOrEqual(14);
  expect(ways.map(({ name }) => name)).toContain('cat-cow: Stand → Cat and cow');
});

describe.each(ways)('$name', ({ poses }) => {
  test('nobody jumps: no part goes more than 7 cm in a hundredth of a second', () => {
    for (const [index, pose] of poses.slice(1).entries()) {
      const before = places(poses[index] ?? pose);
      for (const [part, { xM, yM }] of places(pose).entries()) {
        expect(Math.hypot(xM - (before[part]?.xM ?? 0), yM - (before[part]?.yM ?? 0))).toBeLessThan(0.07);
      }
    }
  });

  test('nothing goes more than 0.5 cm through the floor', () => {
    for (const pose of poses) {
      for (const [part, cm] of Object.entries(aboveFloorCm(pose))) {
        // Hands are led by angles on the way, and may brush the mat.
        if (!/wrist|fingertip|elbow/.test(part)) expect(cm, part).toBeGreaterThan(-0.5);
      }
    }
  });

  test('bones keep their length, but for arms that turn towards the viewer', () => {
    const legs = (pose: Pose) => bonesCm(pose).filter((_, index) => index < 2 || (index - 2) % 8 < 5);
    const first = poses[0];
    for (const pose of poses) {
      for (const [index, cm] of legs(pose).entries()) {
        expect(Math.abs(cm / (first === undefined ? 0 : (legs(first)[index] ?? 0)) - 1)).toBeLessThan(0.001);
      }
    }
  });

  test('no knee and no elbow bends backwards', () => {
    for (const { near, far } of poses) {
      for (const { leg, arm } of [near, far]) {
        expect(leg.kneeDeg).toBeGreaterThan(-0.01);
        expect(arm.elbowDeg).toBeGreaterThan(-0.01);
      }
    }
  });
});
