import { describe, expect, test } from 'vitest';
import type { Pose } from '#core/exercise/pose.ts';
import { rollCycleS, rollPose } from '#core/exercise/roll.ts';
import { starterRoll } from '#test/fixtures/starter-motions.ts';

const heightM = 1.7;
const poseAtSecond = (timeS: number): Pose => rollPose(starterRoll, timeS, { heightM, pace: 1 });

/** A whole there and back, in steps of a fortieth of a second. */
const poses = Array.from({ length: 401 }, (_, index) => poseAtSecond(index / 40));
const start = poseAtSecond(0);

function rollerOf(pose: Pose) {
  if (pose.roller === null) throw new Error('no roller in the pose');
  return pose.roller;
}

function poseWithHipToAnkle(distanceCm: number): Pose {
  const gap = (pose: Pose) => Math.abs((pose.near.leg.ankle.xM - pose.near.leg.hip.xM) * 100 - distanceCm);
  const ways = Array.from({ length: 4001 }, (_, index) => poseAtSecond(index / 1000));
  return ways.reduce((best, pose) => (gap(pose) < gap(best) ? pose : best));
}

describe('rolling the upper back', () => {
  test.each([
    [40, 116, 34],
    [50, 101, 30],
    [60, 83, 24],
    [70, 60, 15],
  ])('hip to ankle %i cm bends the knee by %i and raises the thigh by %i degrees', (cm, knee, thigh) => {
    const { leg } = poseWithHipToAnkle(cm).near;
    expect(Math.abs(leg.kneeDeg - knee)).toBeLessThan(1);
    expect(Math.abs(leg.thighDeg - 90 - thigh)).toBeLessThan(1);
  });

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
    const far = poseAtSecond(starterRoll.passS);
    expect((start.trunk.hip.xM - far.trunk.hip.xM) * 100).toBeCloseTo(30, 6);
    expect((rollerOf(start).centre.xM - rollerOf(far).centre.xM) * 100).toBeCloseTo(15, 6);
  });

  test('the roller turns without slip on the floor, and on the back by less than 5 mm in 15 cm', () => {
    const contactM = (pose: Pose) => {
      const { hip, leanDeg } = pose.trunk;
      const lean = (leanDeg * Math.PI) / 180;
      const { centre } = rollerOf(pose);
      return (centre.xM - hip.xM) * Math.sin(lean) + (centre.yM - hip.yM) * Math.cos(lean);
    };
    for (const pose of poses) {
      const { centre, radiusM, turnDeg } = rollerOf(pose);
      const turnedM = ((turnDeg * Math.PI) / 180) * radiusM;
      expect(turnedM).toBeCloseTo(rollerOf(start).centre.xM - centre.xM, 9);
      expect(Math.abs(contactM(start) - contactM(pose) - turnedM)).toBeLessThan(0.005);
    }
  });

  test('the roller lies on the floor and the back rests on it', () => {
    for (const pose of poses) {
      const { centre, radiusM } = rollerOf(pose);
      const lean = (pose.trunk.leanDeg * Math.PI) / 180;
      const dx = centre.xM - pose.trunk.hip.xM;
      const dy = centre.yM - pose.trunk.hip.yM;
      const behindM = Math.abs(dx * Math.cos(lean) - dy * Math.sin(lean));
      expect(centre.yM).toBeCloseTo(radiusM, 9);
      expect(behindM - radiusM).toBeCloseTo(0.139, 6);
    }
  });

  test('stays under the ribs: 30 to 45 cm above the hip', () => {
    for (const pose of poses) {
      const alongCm = (pose.trunk.hip.xM - rollerOf(pose).centre.xM) * 100;
      expect(alongCm).toBeGreaterThan(29.9);
      expect(alongCm).toBeLessThan(45.1);
    }
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
    expect(speedAt(2)).toBeGreaterThan(0.1);
    expect(speedAt(8)).toBeGreaterThan(0.1);
    expect(rollCycleS(starterRoll)).toBe(10);
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
