import { describe, expect, test } from 'vitest';
import { figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { inRoom } from '#core/exercise/depth.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { isAtWall } from '#core/exercise/roller.ts';
import { wayTo } from '#core/exercise/way.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

describe.each(['roll-upper-back', 'roll-glutes'])('from the wall to the floor, in %s', (name) => {
  const motion = starterMotion(name);
  const { durationS, at } = wayTo(motion, 1, stepMoment(motion, 0, 1, 0));
  const poses = Array.from({ length: 241 }, (_, look) => poseOf(at((durationS * look) / 240), figureHeightM));
  const rollers = poses.flatMap((pose) => (pose.roller === null ? [] : [{ pose, roller: pose.roller }]));
  const wallM = rollers[0]?.roller.centre.xM ?? Number.NaN;
  /** Upright, on the way, and away from the wall. */
  const carrying = rollers.filter(
    ({ pose: { trunk }, roller }) =>
      trunk.hip.yM > 0.87 && Math.abs(trunk.leanDeg) < 8 && Math.abs(roller.centre.xM - wallM) > 0.4,
  );

  test('a hand is at the roller before it leaves the wall', () => {
    const held = rollers.findLast(({ roller }) => isAtWall(roller));
    if (held === undefined) throw new Error('the roller was never at the wall');
    const { wrist, fingertip } = inRoom(held.pose, 'near');
    const { centre, radiusM } = held.roller;
    const awayM = Math.min(
      ...[wrist, fingertip].map(({ xM, yM }) => Math.hypot(xM - centre.xM, yM - centre.yM)),
    );
    expect(awayM).toBeLessThan(radiusM + 0.02);
  });

  test('whoever walks carries the roller at the side, in one hand all the way, out of the way of the legs', () => {
    const walking = carrying.filter(({ pose: { turns } }) => turns.turnDeg === 0 || turns.turnDeg === 180);
    expect(carrying.length).toBeGreaterThan(50);
    expect(walking.length).toBeGreaterThan(40);
    for (const { pose, roller } of walking) {
      const { wrist } = inRoom(pose, 'near');
      expect(roller.centre.yM).toBeGreaterThan(0.6);
      expect(Math.abs(roller.centre.xM - wrist.xM)).toBeLessThan(0.35);
      const { asideM } = pose.turns;
      expect(Math.abs(roller.asideM - asideM)).toBeGreaterThan(0.3);
      expect(Math.sign(roller.asideM - asideM)).toBe(Math.sign(wrist.zM - asideM));
    }
  });

  test('whoever turns about with it holds it before the body', () => {
    const turning = carrying.filter(({ pose: { turns } }) => Math.abs(turns.turnDeg - 90) < 30);
    expect(turning.length).toBeGreaterThan(3);
    for (const { pose, roller } of turning) {
      const { wrist } = inRoom(pose, 'near');
      expect(roller.asideM - pose.turns.asideM).toBeGreaterThan(0.2);
      expect(Math.hypot(roller.centre.xM - wrist.xM, roller.centre.yM - wrist.yM)).toBeLessThan(0.15);
    }
  });

  test('a hand goes down with it, and lets it go on the floor', () => {
    const onTheWay = rollers.filter(
      ({ roller }) => roller.asideM < -0.3 && roller.centre.yM > roller.radiusM + 0.01,
    );
    expect(onTheWay.length).toBeGreaterThan(60);
    for (const { pose, roller } of onTheWay) {
      const hands = (['near', 'far'] as const).map((side) => inRoom(pose, side).wrist);
      const awayM = hands.map(({ xM, yM }) => Math.hypot(xM - roller.centre.xM, yM - roller.centre.yM));
      expect(Math.min(...awayM)).toBeLessThan(0.3);
    }
    const laid = rollers.find(({ roller }) => roller.centre.yM < roller.radiusM + 0.01);
    expect(laid === undefined ? Number.NaN : lowestHandM(laid.pose)).toBeLessThan(0.25);
  });
});

function lowestHandM(pose: Pose): number {
  return Math.min(inRoom(pose, 'near').wrist.yM, inRoom(pose, 'far').wrist.yM);
}
