import { describe, expect, test } from 'vitest';
import { poseAt } from '#core/exercise/demonstration.ts';
import { inRoom, type RoomPoint } from '#core/exercise/depth.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const rolls = starterMotion('knee-rolls');
const steps = rolls.movements.map((_, index) => index);
const movementNamed = (name: string) => rolls.movements.findIndex((movement) => movement.name === name);

describe.each([
  ['Roll', 18, 30],
  ['On a chair', 6, 14],
] as const)('%s', (name, leastCm, mostCm) => {
  const step = movementNamed(name);
  const cycleS = rolls.movements[step]?.cycleS ?? 0;
  const poses = Array.from({ length: 160 }, (_, index) =>
    poseAt({ ...rolls, steps }, (cycleS * index) / 160, 1, step),
  );
  const kneesOf = (index: number) => {
    const pose = poses[index % poses.length] ?? poseAt(rolls, 0);
    return [inRoom(pose, 'near').knee, inRoom(pose, 'far').knee] as const;
  };
  const [start] = poses;

  test('both knees go to one side as far as to the other, and stay beside each other', () => {
    const asideCm = poses.map((_, index) => kneesOf(index).map(({ zM }) => zM * 100));
    for (const side of [0, 1] as const) {
      const hipCm = side === 0 ? 7.65 : -7.65; // each knee starts from over its own hip
      const ways = asideCm.map((knees) => (knees[side] ?? 0) - hipCm);
      expect(Math.max(...ways)).toBeCloseTo(-Math.min(...ways), 2);
      expect(Math.max(...ways)).toBeGreaterThan(leastCm);
      expect(Math.max(...ways)).toBeLessThan(mostCm);
    }
    for (const [near = 0, far = 0] of asideCm) expect(near - far).toBeGreaterThan(12);
  });

  test('knees stay clear of the floor; feet, hips and shoulders stay where they are', () => {
    for (const [index, { near, far, trunk }] of poses.entries()) {
      for (const { yM } of kneesOf(index)) expect(yM).toBeGreaterThan(0.2);
      expect([near.leg.ankle, far.leg.ankle, trunk.hip]).toEqual([
        start?.near.leg.ankle,
        start?.far.leg.ankle,
        start?.trunk.hip,
      ]);
      expect(trunk.shoulder.yM).toBeCloseTo(start?.trunk.shoulder.yM ?? Number.NaN, 2);
    }
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
