import { describe, expect, test } from 'vitest';
import { poseAt } from '#core/exercise/demonstration.ts';
import { inRoom } from '#core/exercise/depth.ts';
import { jointAngles } from '#core/exercise/joint-angles.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';
import { centreOfMassCm } from './body-checks.ts';

const buttocks = starterMotion('roll-glutes');
const [toWall, toSit, toTurn, toRoll, toChange] = [0, 2, 3, 4, 5];

/** How far the far hip is over the near one, in cm. */
const liftCm = (step: number, timeS: number) => {
  const pose = poseAt(buttocks, timeS, 1, step);
  return (inRoom(pose, 'far').hip.yM - inRoom(pose, 'near').hip.yM) * 100;
};

/** How far each knee is to the viewer's side of the middle of ankle and hip, in whole cm. */
const leanCm = (step: number, timeS: number) => {
  const pose = poseAt(buttocks, timeS, 1, step);
  return (['near', 'far'] as const).map((side) => {
    const { hip, knee, ankle } = inRoom(pose, side);
    return Math.round((knee.zM - (hip.zM + ankle.zM) / 2) * 100);
  });
};

describe('on the floor', () => {
  test('who turns on to one buttock lifts the other hip, and changes sides in the end', () => {
    expect(liftCm(toSit, 0)).toBeCloseTo(0, 6);
    expect(liftCm(toTurn, 0)).toBeCloseTo(0, 6);
    expect(liftCm(toTurn, 6)).toBeGreaterThan(4.5);
    expect(liftCm(toRoll, 3)).toBeGreaterThan(4.5);
    expect(liftCm(toChange, 9)).toBeLessThan(-4.5);
  });

  test('both knees lean to the side that carries, so far that it is seen from the front', () => {
    expect(leanCm(toTurn, 0)).toEqual([0, 0]);
    expect(Math.min(...leanCm(toTurn, 6))).toBeGreaterThan(10);
    for (const timeS of [0, 2, 4, 6]) expect(Math.min(...leanCm(toRoll, timeS))).toBeGreaterThan(7);
    expect(Math.max(...leanCm(toChange, 9))).toBeLessThan(-10);
  });

  test('it is seen from the front as well, and on bare floor only at the wall', () => {
    const shown = [toWall, toSit, toTurn, toRoll, toChange].map((step) => poseAt(buttocks, 1, 1, step));
    expect(shown.map(({ second }) => second.share)).toEqual([0, 0, 1, 1, 1]);
    expect(shown.map(({ matShare }) => matShare)).toEqual([0, 1, 1, 1, 1]);
  });

  test('the body slides 18 cm in 4 seconds, so that a hand’s width of the buttock rolls over the roller', () => {
    const [from, to] = [poseAt(buttocks, 0, 1, toRoll), poseAt(buttocks, 4, 1, toRoll)];
    expect((to.trunk.hip.xM - from.trunk.hip.xM) * 100).toBeCloseTo(18, 1);
  });

  test('no shoulder is bent back further than people can', () => {
    for (const movement of buttocks.movements) {
      for (const percent of [0, 25, 50, 75]) {
        const { near, far } = jointAngles(buttocks, movement, percent);
        for (const { shoulder = 0, trunk = 0, back = 0 } of [near, far]) {
          expect(shoulder + trunk + back / 2, movement.name).toBeGreaterThan(-60);
        }
      }
    }
  });
});

test('at the wall the body leans back on the roller, and the legs get nearly straight', () => {
  for (const timeS of [0, 2, 4, 6]) {
    const pose = poseAt(buttocks, timeS, 1, toWall);
    expect(pose.trunk.leanDeg).toBeLessThanOrEqual(0);
    expect(centreOfMassCm(pose)).toBeLessThan(pose.near.leg.heel.xM * 100); // behind the heels: the wall carries
  }
  expect(poseAt(buttocks, 0, 1, toWall).near.leg.kneeDeg).toBeLessThan(22);
  expect(poseAt(buttocks, 4, 1, toWall).near.leg.kneeDeg).toBeLessThan(60);
});
