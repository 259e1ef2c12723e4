import { describe, expect, test } from 'vitest';
import type { RoomSide } from '#core/exercise/body-in-room.ts';
import { poseAt, stillPose } from '#core/exercise/demonstration.ts';
import { bendsInRoom, inRoom } from '#core/exercise/depth.ts';
import type { RoomPoint } from '#core/exercise/room-vector.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const rolls = starterMotion('knee-rolls');
const steps = rolls.movements.map((_, index) => index);
const movementNamed = (name: string) => rolls.movements.findIndex((movement) => movement.name === name);

describe.each([
  ['Roll', 18, 32, 0.04],
  ['On a chair', 6, 14, 0.01],
] as const)('%s', (name, leastCm, mostCm, liftM) => {
  const step = movementNamed(name);
  const cycleS = rolls.movements[step]?.cycleS ?? 0;
  const poses = Array.from({ length: 160 }, (_, index) =>
    poseAt({ ...rolls, steps }, (cycleS * index) / 160, 1, step),
  );
  const sides = poses.map((pose) => ({ near: inRoom(pose, 'near'), far: inRoom(pose, 'far') }));
  const kneesOf = (index: number) => {
    const { near, far } = sides[index % sides.length] ?? {
      near: inRoom(poseAt(rolls, 0), 'near'),
      far: null,
    };
    return [near.knee, (far ?? near).knee] as const;
  };
  const [first] = sides;

  test('both knees go to one side as far as to the other, and stay beside each other', () => {
    const asideCm = poses.map((_, index) => kneesOf(index).map(({ zM }) => zM * 100));
    const ways = (side: 0 | 1) => asideCm.map((knees) => (knees[side] ?? 0) - (side === 0 ? 7.65 : -7.65));
    // What the near knee does towards the viewer, the far one does away.
    expect(Math.max(...ways(0))).toBeCloseTo(-Math.min(...ways(1)), 1);
    expect(Math.max(...ways(1))).toBeCloseTo(-Math.min(...ways(0)), 1);
    for (const side of [0, 1] as const) {
      expect(Math.max(...ways(side))).toBeGreaterThan(leastCm);
      expect(Math.max(...ways(side))).toBeLessThan(mostCm);
    }
    for (const [near = 0, far = 0] of asideCm) expect(near - far).toBeGreaterThan(10);
  });

  test('the hips follow the knees: the far one lifts, and they get there later', () => {
    const lifts = sides.map(({ near, far }) => far.hip.yM - near.hip.yM);
    const turned = poses.map(({ turns }) => turns.pelvisTurnDeg);
    const knees = poses.map(({ near }) => near.leg.asideDeg);
    const spread = Math.max(...lifts.map(Math.abs));
    // Lying the hips are lifted; sitting one of them comes forward.
    const forward = Math.max(...sides.map(({ near, far }) => Math.abs(far.hip.xM - near.hip.xM)));
    expect(Math.max(spread, forward)).toBeGreaterThan(liftM);
    const leaves = (values: readonly number[]) => values.findIndex((deg) => deg < 0.9 * Math.max(...values));
    const kneesLeave = leaves(knees);
    expect(turned.slice(kneesLeave).findIndex((deg) => deg < 0.9 * Math.max(...turned))).toBeGreaterThan(0);
  });

  test('feet stay in their places and roll on their edges, no further than ankles do', () => {
    for (const [index, { near, far }] of sides.entries()) {
      for (const [foot, before] of [
        [near, first?.near],
        [far, first?.far],
      ] as const) {
        expect(foot.ankle.xM).toBeCloseTo(before?.ankle.xM ?? Number.NaN, 2);
        expect(Math.abs(foot.ankle.zM - (before?.ankle.zM ?? 0))).toBeLessThan(0.07);
        // The shin leans as far as the knee is over the foot; the sole gives way by the most of it.
        expect(Math.abs(shinLeanDeg(foot) - (poses[index]?.near.leg.soleTiltDeg ?? 0))).toBeLessThan(35);
      }
    }
  });

  test('shoulders stay down, knees clear of the floor, and no knee is bent sharply', () => {
    for (const [index, pose] of poses.entries()) {
      expect(pose.trunk.shoulder.yM).toBeCloseTo(poses[0]?.trunk.shoulder.yM ?? Number.NaN, 2);
      expect(sides[index]?.near.shoulder.zM).toBeCloseTo(0.17, 2);
      for (const { yM } of kneesOf(index)) expect(yM).toBeGreaterThan(0.2);
      for (const side of ['near', 'far'] as const) expect(bendsInRoom(pose, side).kneeDeg).toBeLessThan(118);
    }
  });

  test('the knees stay at either side for a breath out’s end, longer than a second on the floor', () => {
    const most = Math.max(...poses.map(({ near }) => near.leg.asideDeg));
    const heldS = (poses.filter(({ near }) => near.leg.asideDeg > 0.98 * most).length / 160) * cycleS;
    expect(heldS).toBeGreaterThan(name === 'Roll' ? 1.9 : 0.9);
  });

  test('knees move without a jerk, over the end as well', () => {
    const stepS = cycleS / poses.length;
    const bend = (before: RoomPoint, now: RoomPoint, after: RoomPoint) =>
      Math.hypot(
        after.xM - 2 * now.xM + before.xM,
        after.yM - 2 * now.yM + before.yM,
        after.zM - 2 * now.zM + before.zM,
      ) /
      stepS ** 2;
    for (let index = 0; index < poses.length; index += 1) {
      const [before, now, after] = [kneesOf(index), kneesOf(index + 1), kneesOf(index + 2)];
      for (const side of [0, 1] as const) {
        expect(bend(before[side], now[side], after[side])).toBeLessThan(1); // m/s²
      }
    }
  });
});

test('on the floor the feet stand so far out that stiff knees bend by about 110° and no more', () => {
  for (const name of ['Lie', 'Roll']) {
    const step = movementNamed(name);
    for (const percent of [0, 25, 50, 75]) {
      const pose = stillPose({ ...rolls, steps }, percent, step);
      for (const side of ['near', 'far'] as const) {
        expect(bendsInRoom(pose, side).kneeDeg, name).toBeGreaterThan(105);
        expect(bendsInRoom(pose, side).kneeDeg, name).toBeLessThan(115);
      }
    }
  }
});

/** How far a shin leans to the viewer from upright over its foot, in the plane across the body. */
function shinLeanDeg({ knee, ankle }: RoomSide): number {
  return (Math.atan2(knee.zM - ankle.zM, knee.yM - ankle.yM) * 180) / Math.PI;
}
