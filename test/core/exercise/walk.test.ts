import { describe, expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { durationS, poseAt } from '#core/exercise/demonstration.ts';
import { inRoom } from '#core/exercise/depth.ts';
import { momentAt } from '#core/exercise/movement.ts';
import type { Leg, Pose } from '#core/exercise/pose.ts';
import { starterWalk } from '#test/fixtures/starter-motions.ts';

const heightM = 1.7;

/** The walk, and the short steps with which it begins and ends. */
const walks = [
  { name: 'Walk', cadence: 108, strideH: [0.7, 0.85], riseCm: [2.5, 5] },
  { name: 'Short steps', cadence: 85, strideH: [0.52, 0.6], riseCm: [1.5, 3.5] },
] as const;

function walkNamed(name: string): Motion {
  const movement = starterWalk.movements.find((each) => each.name === name);
  if (movement === undefined) throw new Error(`no movement ${name}`);
  return { ...starterWalk, movements: [movement], steps: [] };
}

test('begins and ends with short steps', () => {
  const shown = starterWalk.steps.map((place) => starterWalk.movements[place]?.name);
  expect(shown).toEqual(['Short steps', 'Walk', 'Walk', 'Walk', 'Short steps']);
});

describe.each(walks)('$name', ({ name, cadence, strideH, riseCm }) => {
  const walk = walkNamed(name);
  const cycleS = durationS(walk);
  const poseAtPercent = (percent: number): Pose => poseAt(walk, (percent / 100) * cycleS);

  /** How far the floor goes in one cycle. */
  const strideM = poseAtPercent(100).floorTravelM - poseAtPercent(0).floorTravelM;

  /** A cycle in steps of a quarter percent. */
  const percents = Array.from({ length: 400 }, (_, index) => index / 4);
  const poses = percents.map(poseAtPercent);

  /** Percent and value of the highest point of one half of the cycle. */
  const highest = (from: number, to: number): number => {
    const half = percents.filter((percent) => percent >= from && percent < to);
    return half.reduce((best, percent) =>
      poseAtPercent(percent).trunk.hip.yM > poseAtPercent(best).trunk.hip.yM ? percent : best,
    );
  };

  test('takes 120 steps in as many seconds as its cadence says', () => {
    expect(cycleS).toBeCloseTo(120 / cadence, 9);
  });

  test(`has a stride of ${strideH.join(' to ')} of the height`, () => {
    expect(strideM / heightM).toBeGreaterThan(strideH[0]);
    expect(strideM / heightM).toBeLessThan(strideH[1]);
  });

  test(`raises and lowers the hip by ${riseCm.join(' to ')} cm`, () => {
    const heights = poses.map((pose) => pose.trunk.hip.yM);
    const rise = (Math.max(...heights) - Math.min(...heights)) * 100;
    expect(rise).toBeGreaterThan(riseCm[0]);
    expect(rise).toBeLessThan(riseCm[1]);
  });

  test('is highest at 25 to 35 and at 75 to 85 percent', () => {
    expect(highest(0, 50)).toBeGreaterThanOrEqual(25);
    expect(highest(0, 50)).toBeLessThanOrEqual(35);
    expect(highest(50, 100)).toBeGreaterThanOrEqual(75);
    expect(highest(50, 100)).toBeLessThanOrEqual(85);
  });

  test.each(['near', 'far'] as const)('lets the standing %s foot slide by less than 1 cm', (side) => {
    const start = side === 'near' ? 0 : 50;
    const slideCm = (part: 'heel' | 'ball' | 'toe', from: number, to: number) => {
      const places = percents
        .filter((percent) => percent >= from && percent <= to)
        .map((percent) => {
          const pose = poseAtPercent(percent + start);
          return (inRoom(pose, side).foot[part].xM + pose.floorTravelM) * 100;
        });
      return Math.max(...places) - Math.min(...places);
    };
    expect(slideCm('heel', 4, 21)).toBeLessThan(1);
    expect(slideCm('ball', 12, 54)).toBeLessThan(1);
    // The toes push off last; they leave the floor at 63 %.
    expect(slideCm('toe', 12, 63)).toBeLessThan(1);
  });

  test('always has a foot on the floor, and none more than 0.5 cm through it', () => {
    const lowestCm = ({ heel, ball, toe }: Leg) => Math.min(heel.yM, ball.yM, toe.yM) * 100;
    for (const pose of poses) {
      const lowest = Math.min(lowestCm(pose.near.leg), lowestCm(pose.far.leg));
      expect(lowest).toBeGreaterThan(-0.5);
      expect(lowest).toBeLessThan(0.5);
    }
  });

  test('carries the toes at least 1 cm above the floor while the leg swings', () => {
    for (const pose of poses.filter(({ cyclePercent }) => cyclePercent > 68 && cyclePercent < 96)) {
      expect(pose.near.leg.toe.yM * 100, `at ${pose.cyclePercent} %`).toBeGreaterThan(1);
    }
  });

  test('has no step in the speed of a knee or an ankle, at the heel strike neither', () => {
    const bends = (percent: number) => {
      const { near } = momentAt(walk, walk.movements[0], (percent / 100) * cycleS, {
        heightM,
        pace: 1,
      }).body;
      return [near.thighDeg - near.shankDeg, near.footDeg - near.shankDeg];
    };
    const stepS = (0.5 / 100) * cycleS;
    for (const percent of percents) {
      const [before, now, after] = [percent - 0.5, percent, percent + 0.5].map(bends);
      for (const joint of [0, 1]) {
        const [was, is, willBe] = [before, now, after].map((all) => all?.[joint] ?? Number.NaN);
        const perS2 = Math.abs((willBe ?? 0) - 2 * (is ?? 0) + (was ?? 0)) / stepS ** 2;
        expect(perS2, `${joint === 0 ? 'knee' : 'ankle'} at ${percent} %`).toBeLessThan(6000);
      }
    }
  });

  test('moves the floor on by one stride a cycle, at a pace that never turns back', () => {
    expect(poseAtPercent(700).floorTravelM - poseAtPercent(300).floorTravelM).toBeCloseTo(4 * strideM, 9);
    for (const [index, pose] of poses.slice(1).entries()) {
      expect(pose.floorTravelM).toBeGreaterThan(poses[index]?.floorTravelM ?? 0);
    }
  });

  test('carries the body calmly: it sways by less than 3 cm and never by a jerk', () => {
    const places = poses.map((pose) => pose.trunk.hip.xM);
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(0.03);
    const stepS = cycleS / poses.length;
    for (const [index, place] of places.slice(1, -1).entries()) {
      const before = places[index] ?? 0;
      const after = places[index + 2] ?? 0;
      expect(Math.abs(after - 2 * place + before) / stepS ** 2).toBeLessThan(4); // m/s²
    }
  });

  test('joins its end to its beginning in every joint', () => {
    const before = poseAtPercent(100 - 1e-7);
    const after = poseAtPercent(1e-7);
    for (const side of ['near', 'far'] as const) {
      expect(before[side].leg.toe.xM).toBeCloseTo(after[side].leg.toe.xM, 5);
      expect(before[side].leg.toe.yM).toBeCloseTo(after[side].leg.toe.yM, 5);
      expect(before[side].arm.fingertip.xM).toBeCloseTo(after[side].arm.fingertip.xM, 5);
    }
    expect(before.trunk.hip.yM).toBeCloseTo(after.trunk.hip.yM, 5);
  });

  test('swings the arm against the leg of its side', () => {
    const { near, far } = poseAtPercent(0);
    expect(near.leg.ankle.xM).toBeGreaterThan(far.leg.ankle.xM);
    expect(near.arm.wrist.xM).toBeLessThan(far.arm.wrist.xM);
  });

  test('turns the hips with the legs and the shoulders against them', () => {
    const aheadCm = (percent: number, part: 'hip' | 'shoulder') => {
      const pose = poseAtPercent(percent);
      return 100 * (inRoom(pose, 'near')[part].xM - inRoom(pose, 'far')[part].xM);
    };
    for (const [percent, leg] of [
      [1, 1],
      [51, -1],
    ] as const) {
      expect(leg * aheadCm(percent, 'hip')).toBeGreaterThan(0.7);
      expect(leg * aheadCm(percent, 'shoulder')).toBeLessThan(-2);
    }
  });

  test('bends no knee and no elbow backwards', () => {
    for (const { near } of poses) {
      expect(near.leg.kneeDeg).toBeGreaterThanOrEqual(0);
      expect(near.arm.elbowDeg).toBeGreaterThanOrEqual(0);
    }
  });

  test('at a slower pace takes the same poses later', () => {
    const slow = poseAt(walk, 1, 0.7);
    const own = poseAt(walk, 0.7);
    expect(slow).toEqual(own);
  });

  test('works each muscle at the time when it carries the body', () => {
    expect(poseAtPercent(44).work.calf).toBeGreaterThan(0.65);
    expect(poseAtPercent(75).work.calf).toBe(0);
    expect(poseAtPercent(6).work.thigh).toBeGreaterThan(0.65);
    expect(poseAtPercent(95).work.thigh).toBeGreaterThan(0);
    expect(poseAtPercent(40).work.buttock).toBe(0);
  });
});
