import { describe, expect, test } from 'vitest';
import { poseAt } from '#core/exercise/demonstration.ts';
import { inRoom, type RoomPoint, type RoomSide } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { skeletonOf } from '#core/exercise/skeleton.ts';
import { starterMotions, starterRoll, starterWalk } from '#test/fixtures/starter-motions.ts';

const { thighM, shankM, upperArmM, forearmM, handM } = skeletonOf(1.7);

function wayM(from: RoomPoint, to: RoomPoint): number {
  return Math.hypot(from.xM - to.xM, from.yM - to.yM, from.zM - to.zM);
}

function bonesM({ hip, knee, ankle, shoulder, elbow, wrist, fingertip }: RoomSide): readonly number[] {
  return [
    wayM(hip, knee),
    wayM(knee, ankle),
    wayM(shoulder, elbow),
    wayM(elbow, wrist),
    wayM(wrist, fingertip),
  ];
}

/** A pose with both knees turned aside. */
function turned(pose: Pose, asideDeg: number): Pose {
  const side = (name: 'near' | 'far') => ({ ...pose[name], leg: { ...pose[name].leg, asideDeg } });
  return { ...pose, near: side('near'), far: side('far') };
}

describe.each(starterMotions)('%s', (_, motion) => {
  test.each([-60, 0, 35])('has bones of whole length in the room, its knees %d° aside', (asideDeg) => {
    for (let timeS = 0; timeS < 10; timeS += 0.37) {
      const pose = turned(poseAt(motion, timeS), asideDeg);
      for (const side of ['near', 'far'] as const) {
        for (const [index, lengthM] of bonesM(inRoom(pose, side)).entries()) {
          const wholeM = [thighM, shankM, upperArmM, forearmM, handM][index] ?? 0;
          expect(Math.abs(lengthM / wholeM - 1)).toBeLessThan(0.001);
        }
      }
    }
  });
});

test('the near side is nearer than the far one, by the breadth of hips and shoulders', () => {
  const pose = poseAt(starterWalk, 0.3);
  const [near, far] = [inRoom(pose, 'near'), inRoom(pose, 'far')];
  expect(near.hip.zM - far.hip.zM).toBeCloseTo(0.153, 3);
  expect(near.shoulder.zM - far.shoulder.zM).toBeCloseTo(0.34, 3);
});

test('a knee that is turned aside comes to the viewer and sinks; the foot stays', () => {
  const pose = poseAt(starterRoll, 0);
  const [straight, aside] = [inRoom(pose, 'near'), inRoom(turned(pose, 45), 'near')];
  expect(aside.knee.zM).toBeGreaterThan(straight.knee.zM + 0.1);
  expect(aside.knee.yM).toBeLessThan(straight.knee.yM - 0.03);
  expect(aside.ankle).toEqual(straight.ankle);
  expect(inRoom(turned(pose, -45), 'near').knee.zM).toBeLessThan(straight.knee.zM - 0.1);
});
