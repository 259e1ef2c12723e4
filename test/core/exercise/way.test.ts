import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Motion } from '#contract/motion.ts';
import { durationS, figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { inRoom } from '#core/exercise/depth.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import type { RoomPoint } from '#core/exercise/room-vector.ts';
import { wayTo } from '#core/exercise/way.ts';
import { readYaml } from '#test/content/starter-pack.ts';
import { readMotionText, starterMotion, starterMotions } from '#test/fixtures/starter-motions.ts';
import { bonesCm, rollerSinksCm } from './body-checks.ts';
import { limbInRollerCm, lowestInRoomCm, placesInRoom } from './way-checks.ts';

/** From every movement of an exercise to every other. */
const ways = starterMotions.flatMap(([name, motion]) =>
  motion.movements.flatMap((from, fromIndex) =>
    motion.movements.flatMap((to, toIndex) =>
      from === to ? [] : [{ name: `${name}: ${from.name} → ${to.name}`, motion, fromIndex, toIndex }],
    ),
  ),
);

const sides = ['near', 'far'] as const;

/** Between two looks at a way, in seconds. */
const afterS = 1 / 12;

interface Shown {
  readonly poses: readonly Pose[];
  /** Between two of them. */
  readonly eachS: number;
}

/** The way in steps of a twelfth of a second, with the pose before it and the one that it leads to. */
function walked(motion: Motion, fromIndex: number, toIndex: number): Shown {
  const open = { ...motion, steps: motion.movements.map((_, index) => index) };
  const from = stepMoment(open, 0.7, 1, fromIndex);
  const way = wayTo(open, toIndex, from);
  const count = Math.round(way.durationS / afterS);
  const moments = Array.from({ length: count + 1 }, (_, index) => way.at((way.durationS * index) / count));
  const poses = [from, ...moments, stepMoment(open, 0, 1, toIndex)].map((moment) =>
    poseOf(moment, figureHeightM),
  );
  return { poses, eachS: way.durationS / count };
}

const places = placesInRoom;

test('there are ways to judge, one of them down to the floor', () => {
  expect(ways.length).toBeGreaterThanOrEqual(14);
  expect(ways.map(({ name }) => name)).toContain('cat-cow: Stand → Cat and cow');
});

test.each(ways)(
  '$name: nobody hurries, jumps, sinks in, grows or bends backwards',
  ({ motion, fromIndex, toIndex }) => {
    const { poses, eachS } = walked(motion, fromIndex, toIndex);
    expect(largestStepM(poses.map(places)) / eachS, 'the fastest part, in m/s').toBeLessThan(
      mostMS(motion, fromIndex, toIndex),
    );
    expect(Math.min(...poses.map(lowestInRoomCm)), 'above the floor, in cm').toBeGreaterThan(-0.5);
    expect(largestGrowth(poses), 'a bone that changes its length').toBeLessThan(0.001);
    const onSide = poses.filter(({ turns }) => Math.abs(turns.turnDeg - 90) < 1);
    const elbowsCm = onSide.flatMap((pose) => sides.map((side) => 100 * inRoom(pose, side).elbow.yM));
    expect(Math.min(3, ...elbowsCm), 'an elbow on the side, in cm').toBeGreaterThan(2.4);
    const bends = poses.flatMap(({ near, far }) =>
      [near, far].flatMap(({ leg, arm }) => [leg.kneeDeg, arm.elbowDeg]),
    );
    expect(Math.min(...bends), 'knees and elbows').toBeGreaterThan(-0.01);
    const held = poses.map((pose) => (isHeld(pose) ? 0 : limbInRollerCm(pose)));
    expect(Math.max(...held), 'a limb in the roller, in cm').toBeLessThan(2.5); // a thigh of who sits on it gives
  },
);

/** Ways are planned for 2 m/s from a few looks at them; nothing may go much faster between those. */
const fastestMS = 2.6;

/** Who goes on walking swings the feet as fast as in a walk. */
function mostMS(motion: Motion, ...ends: readonly number[]): number {
  const open = { ...motion, steps: motion.movements.map((_, index) => index) };
  if (!ends.every((index) => motion.movements[index]?.hasMovingFloor)) return fastestMS;
  const swings = ends.map((index) => {
    const poses = Array.from({ length: 120 }, (_, look) =>
      poseOf(stepMoment(open, look * afterS * 0.1, 1, index), figureHeightM),
    );
    return largestStepM(poses.map(places)) / (afterS * 0.1);
  });
  return Math.max(...swings);
}

/** How much longer or shorter a bone gets, but for arms that turn towards the viewer. */
function largestGrowth(poses: readonly Pose[]): number {
  const legs = (pose: Pose) => bonesCm(pose).filter((_, index) => index < 2 || (index - 2) % 8 < 5);
  const [first = [], ...later] = poses.map(legs);
  const changes = later.flatMap((cm) =>
    first.map((one, index) => Math.abs((cm[index] ?? Number.NaN) / one - 1)),
  );
  return Math.max(...changes);
}

const walkText = z
  .object({ movements: z.object({ Walk: z.unknown() }) })
  .parse(readYaml('exercises/walking/motion.yaml')).movements.Walk;

describe('away from a walk', () => {
  const walkAndRest = readMotionText(`
movements:
  Walk: ${JSON.stringify(walkText)}
  Stand: { seconds: 6, keys: { knee: { 0: 4 }, ankle: { 0: 2 } }, contacts: { near_foot: { on: floor, at_cm: -2 }, far_foot: { on: floor, at_cm: 0 } } }
  Kneel: { seconds: 8, keys: { trunk: { 0: 77 }, hip: { 0: 75 }, knee: { 0: 99 }, ankle: { 0: 9 } }, contacts: { knees: { on: floor, at_cm: -30 }, hands: { on: floor, at_cm: 18 } } }
steps: [Walk, Stand, Kneel]
`);

  test.each([
    ['to a stand', 1],
    ['to the floor', 2],
    ['to the first step of a walk', 0],
  ] as const)('%s nobody jumps, wherever in the stride it begins', (_, step) => {
    for (let percent = 0; percent < 100; percent += 5) {
      const from = stepMoment(walkAndRest, (percent / 100) * durationS(walkAndRest, 0), 1, 0);
      const way = wayTo(walkAndRest, step, from);
      const count = Math.round(way.durationS * 20);
      const moments = Array.from({ length: count + 1 }, (_, index) => way.at(index / 20));
      const shown = [from, ...moments].map((moment) => places(poseOf(moment, figureHeightM)));
      expect(largestStepM(shown), `${percent} %`).toBeLessThan(0.2);
    }
  });
});

function largestStepM(shown: readonly (readonly RoomPoint[])[]): number {
  const steps = shown.slice(1).flatMap((now, index) =>
    now.map(({ xM, yM, zM }, part) => {
      const before = shown[index]?.[part];
      return before === undefined ? Number.NaN : Math.hypot(xM - before.xM, yM - before.yM, zM - before.zM);
    }),
  );
  return Math.max(...steps);
}

test('a leg that goes beyond the roller passes over it', () => {
  const calves = starterMotion('roll-calves');
  const [toRoll, toStretch] = [calves.movements.findIndex(({ name }) => name === 'Sit'), 1];
  for (const pose of walked(calves, toStretch, toRoll).poses) {
    const { roller, near } = pose;
    if (roller === null) throw new Error('no roller on the way');
    if (Math.abs(roller.asideM) > 0.22) continue; // it lies behind the leg
    expect(rollerSinksCm(pose)).toBeLessThan(0.5);
    for (const { xM, yM } of [near.leg.heel, near.leg.ball, near.leg.toe]) {
      expect(Math.hypot(xM - roller.centre.xM, yM - roller.centre.yM)).toBeGreaterThan(
        roller.radiusM - 0.005,
      );
    }
  }
});

/** At the wall, or in the arms of who takes it from there. */
function isHeld({ roller }: Pose): boolean {
  return roller !== null && roller.asideM === 0 && roller.centre.yM > 2 * roller.radiusM;
}

test('a roller that is carried through a leg is found', () => {
  const calves = starterMotion('roll-calves');
  const pose = poseOf(stepMoment(calves, 0, 1, 5), figureHeightM);
  const { roller } = pose;
  if (roller === null) throw new Error('there is no roller');
  const { knee } = inRoom(pose, 'near');
  expect(limbInRollerCm({ ...pose, roller: { ...roller, centre: knee, asideM: 0 } })).toBeGreaterThan(5);
});
