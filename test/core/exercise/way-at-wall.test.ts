import { expect, test } from 'vitest';
import { figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { isAtWall } from '#core/exercise/roller.ts';
import { wayTo } from '#core/exercise/way.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const wall = starterMotion('roll-at-the-wall');
const stepOf = (name: string) => wall.steps.findIndex((movement) => wall.movements[movement]?.name === name);

function posesFrom(from: string, to: string) {
  const { durationS, at } = wayTo(wall, stepOf(to), stepMoment(wall, 0, 1, stepOf(from)));
  const poses = Array.from({ length: 101 }, (_, percent) =>
    poseOf(at((durationS * percent) / 100), figureHeightM),
  );
  return { durationS, poses };
}

const isInAir = (pose: Pose, side: 'near' | 'far') => pose[side].leg.ball.yM > 0.01;

function fromRollerCm({ roller, near }: Pose): number {
  if (roller === null) throw new Error('there is no roller');
  const { centre, radiusM } = roller;
  return 100 * Math.hypot(near.arm.wrist.xM - centre.xM - radiusM / 2, near.arm.wrist.yM - centre.yM);
}

test.each([
  ['Hold the roller', 'Lean'],
  ['Rest', 'Come away'],
])(
  'at the wall, from “%s” to “%s”, one foot steps after the other while the hand holds the roller',
  (from, to) => {
    const { durationS, poses } = posesFrom(from, to);
    expect(durationS).toBeGreaterThan(2.5);
    const stepping = poses.filter((pose) => isInAir(pose, 'near') || isInAir(pose, 'far'));
    expect(stepping.length).toBeGreaterThan(10);
    for (const pose of stepping) {
      expect(isInAir(pose, 'near') && isInAir(pose, 'far')).toBe(false);
      expect(fromRollerCm(pose)).toBeLessThan(4);
    }
  },
);

test('nobody steps from where the feet are already', () => {
  const { durationS, poses } = posesFrom('Lean', 'Roll');
  expect(durationS).toBeLessThan(1.2);
  expect(poses.filter((pose) => isInAir(pose, 'near') || isInAir(pose, 'far'))).toEqual([]);
});

test.each(['roll-upper-back', 'roll-glutes'])(
  'from the wall to the chair, in %s, one foot comes back and then the other, in a second or more',
  (name) => {
    const motion = starterMotion(name);
    const { at } = wayTo(motion, 1, stepMoment(motion, 0, 1, 0));
    const poses = Array.from({ length: 200 }, (_, frame) => poseOf(at(frame * 0.02), figureHeightM));
    const leaves = poses.findIndex(({ roller }) => !isAtWall(roller));
    const atWall = poses.slice(0, leaves);
    const stepping = atWall.flatMap((pose, frame) =>
      isInAir(pose, 'near') || isInAir(pose, 'far') ? [frame] : [],
    );
    expect(((stepping.at(-1) ?? 0) - (stepping[0] ?? 0)) * 0.02).toBeGreaterThan(1);
    expect(atWall.filter((pose) => isInAir(pose, 'near') && isInAir(pose, 'far'))).toEqual([]);
  },
);
