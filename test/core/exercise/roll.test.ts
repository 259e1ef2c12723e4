import { describe, expect, test } from 'vitest';
import { durationS, poseAt, stillPose } from '#core/exercise/demonstration.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { starterRoll } from '#test/fixtures/starter-motions.ts';

const passS = 4;
const poseAtSecond = (timeS: number): Pose => poseAt(starterRoll, timeS);

/** A whole there and back, in steps of a fortieth of a second. */
const poses = Array.from({ length: 401 }, (_, index) => poseAtSecond(index / 40));
const start = poseAtSecond(0);

function rollerOf(pose: Pose) {
  if (pose.roller === null) throw new Error('no roller in the pose');
  return pose.roller;
}

/** Where along the trunk, from the hip up, the roller touches the back. */
function contactM(pose: Pose): number {
  const { hip, leanDeg } = pose.trunk;
  const lean = (leanDeg * Math.PI) / 180;
  const { centre } = rollerOf(pose);
  return (centre.xM - hip.xM) * Math.sin(lean) + (centre.yM - hip.yM) * Math.cos(lean);
}

/** The far foot stands a little further away than the near one. */
function poseWithHipToAnkle(distanceCm: number, side: 'near' | 'far'): Pose {
  const gap = (pose: Pose) => Math.abs((pose[side].leg.ankle.xM - pose[side].leg.hip.xM) * 100 - distanceCm);
  const ways = Array.from({ length: 4001 }, (_, index) => poseAtSecond(index / 1000));
  return ways.reduce((best, pose) => (gap(pose) < gap(best) ? pose : best));
}

describe('rolling the upper back', () => {
  test.each([
    [40, 116, 34, 'near'],
    [50, 101, 30, 'near'],
    [60, 83, 24, 'near'],
    [60, 83, 24, 'far'],
  ] as const)(
    'hip to ankle %i cm bends the knee by %i and raises the thigh by %i degrees: %s',
    (cm, knee, thigh, side) => {
      const { leg } = poseWithHipToAnkle(cm, side)[side];
      expect(Math.abs(leg.kneeDeg - knee)).toBeLessThan(1);
      expect(Math.abs(leg.thighDeg - 90 - thigh)).toBeLessThan(1);
    },
  );

  test('the feet stay planted, flat on the floor', () => {
    for (const pose of poses) {
      for (const side of ['near', 'far'] as const) {
        const { heel, ball, toe, footDeg } = pose[side].leg;
        expect(heel.xM).toBeCloseTo(start[side].leg.heel.xM, 6);
        for (const point of [heel, ball, toe]) expect(point.yM).toBeCloseTo(0, 6);
        expect(footDeg).toBeCloseTo(0, 6);
      }
    }
  });

  test('the roller goes half as far as the body', () => {
    for (const pose of poses) {
      const bodyM = pose.trunk.hip.xM - start.trunk.hip.xM;
      expect(rollerOf(pose).centre.xM - rollerOf(start).centre.xM).toBeCloseTo(bodyM / 2, 9);
    }
    const far = poseAtSecond(passS);
    expect((start.trunk.hip.xM - far.trunk.hip.xM) * 100).toBeCloseTo(22, 6);
    expect((rollerOf(start).centre.xM - rollerOf(far).centre.xM) * 100).toBeCloseTo(11, 6);
  });

  test('the roller turns without slip on the floor', () => {
    for (const pose of poses) {
      const { centre, radiusM, turnDeg } = rollerOf(pose);
      const turnedM = ((turnDeg * Math.PI) / 180) * radiusM;
      expect(turnedM).toBeCloseTo(rollerOf(start).centre.xM - centre.xM, 9);
    }
  });

  test('the roller turns along the back to within 5 percent of its way', () => {
    const far = poseAtSecond(passS);
    const tiltedDeg = far.trunk.leanDeg - start.trunk.leanDeg;
    const turnedM = (((rollerOf(far).turnDeg + tiltedDeg) * Math.PI) / 180) * rollerOf(far).radiusM;
    const wayM = contactM(start) - contactM(far);
    expect(Math.abs(turnedM / wayM - 1)).toBeLessThan(0.05);
  });

  test('the roller lies on the floor and the back rests on it', () => {
    for (const pose of poses) {
      const { centre, radiusM } = rollerOf(pose);
      const lean = (pose.trunk.leanDeg * Math.PI) / 180;
      const dx = centre.xM - pose.trunk.hip.xM;
      const dy = centre.yM - pose.trunk.hip.yM;
      const behindM = Math.abs(dx * Math.cos(lean) - dy * Math.sin(lean));
      expect(centre.yM).toBeCloseTo(radiusM, 9);
      expect(behindM - radiusM).toBeCloseTo(0.142, 6);
    }
  });

  test('stays under the ribs: about 30 to 45 cm above the hip, never at the lower back', () => {
    for (const pose of poses) {
      expect(contactM(pose)).toBeGreaterThan(0.29);
      expect(contactM(pose)).toBeLessThan(0.45);
    }
  });

  test('no ankle points down further than a flat sole allows', () => {
    for (const { near, far } of poses)
      for (const { leg } of [near, far]) expect(leg.footDeg - leg.shankDeg).toBeGreaterThan(-45);
  });

  test('the trunk lies with the head a little higher than the hips, 5 to 10 degrees', () => {
    for (const pose of poses) {
      expect(pose.trunk.leanDeg + 90).toBeGreaterThan(5);
      expect(pose.trunk.leanDeg + 90).toBeLessThan(10);
    }
  });

  test('starts and ends each pass at rest, and rests two seconds at the far end', () => {
    const speedAt = (timeS: number) =>
      Math.abs(poseAtSecond(timeS + 0.001).trunk.hip.xM - poseAtSecond(timeS - 0.001).trunk.hip.xM) / 0.002;
    for (const timeS of [0, 4, 5, 6, 10]) expect(speedAt(timeS)).toBeLessThan(0.001);
    expect(speedAt(2)).toBeGreaterThan(0.05);
    expect(speedAt(8)).toBeGreaterThan(0.05);
    expect(durationS(starterRoll)).toBe(10);
  });

  test('who lies back on the roller still has both hands on the mat: they go behind the head to roll', () => {
    const lying = starterRoll.movements.findIndex(({ name }) => name === 'Lie back');
    const { near, far } = stillPose({ ...starterRoll, steps: [lying] }, 0, 0);
    for (const { wrist } of [near.arm, far.arm]) expect(wrist.yM).toBeLessThan(0.03);
  });

  test('the hands lie behind the head', () => {
    for (const { head, near } of poses) {
      const lean = (head.leanDeg * Math.PI) / 180;
      const faceward =
        (near.arm.wrist.xM - head.centre.xM) * Math.cos(lean) +
        (near.arm.wrist.yM - head.centre.yM) * Math.sin(-lean);
      expect(faceward).toBeLessThan(0);
    }
  });
});
