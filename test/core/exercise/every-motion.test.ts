import { describe, expect, test } from 'vitest';
import type { Motion, MotionContact, Movement } from '#contract/motion.ts';
import { poseAt } from '#core/exercise/demonstration.ts';
import { jointAngles } from '#core/exercise/joint-angles.ts';
import type { Point, Pose } from '#core/exercise/pose.ts';
import { readMotionText, starterMotions, starterWalk } from '#test/fixtures/starter-motions.ts';
import { aboveFloorCm, bonesCm, centreOfMassCm, jointsDeg, rangesDeg, rollerSinksCm } from './body-checks.ts';
import { lowestInRoomCm } from './way-checks.ts';

/** Every movement of every exercise in the pack. */
const shown = starterMotions.flatMap(([name, motion]) =>
  motion.movements.map((movement, index) => ({ name: `${name}: ${movement.name}`, ...alone(motion, index) })),
);

interface Shown {
  readonly motion: Motion;
  readonly movement: Movement;
  readonly poses: readonly Pose[];
}

/** A movement shown by itself, in 160 poses of one cycle. */
function alone(motion: Motion, index: number): Shown {
  const movement = { ...(motion.movements[index] ?? motion.movements[0]), facesBack: false }; // the same, mirrored
  const single: Motion = { ...motion, movements: [movement], steps: [] };
  const poses = Array.from({ length: 160 }, (_, sample) => poseAt(single, (movement.cycleS * sample) / 160));
  return { motion: single, movement, poses };
}

test('the pack has movements to judge', () => {
  expect(shown.length).toBeGreaterThanOrEqual(15);
});

test('no wrist of the pack is bent back further than people bend it themselves, palm down and fingers back neither', () => {
  for (const [name, motion] of starterMotions)
    for (const movement of motion.movements)
      for (let percent = 0; percent < 100; percent += 5) {
        const { near, far } = jointAngles(motion, movement, percent);
        const most = Math.min(near.wrist ?? 0, far.wrist ?? 0);
        expect(most, `${name}: ${movement.name}, ${percent} %`).toBeGreaterThanOrEqual(-80);
      }
});

describe.each(shown)('$name', ({ motion, movement, poses }) => {
  const first = poses[0] ?? poseAt(motion, 0);

  test('no bone changes its length by more than a thousandth', () => {
    const bones = bonesCm(first);
    for (const pose of poses) {
      for (const [index, cm] of bonesCm(pose).entries()) {
        expect(Math.abs(cm / (bones[index] ?? 0) - 1)).toBeLessThan(0.001);
      }
    }
  });

  test('no joint goes past what people can do', () => {
    for (const pose of poses) {
      for (const [joint, deg] of Object.entries(jointsDeg(pose))) {
        const [least, most] = rangesDeg[joint.split(' ').at(-1) ?? ''] ?? [0, 0];
        expect(deg, `${joint} at ${pose.cyclePercent} %`).toBeGreaterThanOrEqual(least - 1e-6);
        expect(deg, `${joint} at ${pose.cyclePercent} %`).toBeLessThanOrEqual(most + 1e-6);
      }
    }
  });

  test('nothing goes more than 0.5 cm through the floor', () => {
    for (const pose of poses) {
      if (pose.turns.turnDeg > 45) expect(lowestInRoomCm(pose)).toBeGreaterThan(-0.5);
      else
        for (const [part, cm] of Object.entries(aboveFloorCm(pose))) expect(cm, part).toBeGreaterThan(-0.5);
    }
  });

  test('nothing goes more than 0.5 cm through the roller or the wall', () => {
    const wall = motion.props.find(({ kind }) => kind === 'wall');
    for (const pose of poses) {
      expect(rollerSinksCm(pose)).toBeLessThan(0.5);
      if (wall?.kind !== 'wall') continue;
      const leftmost = Math.min(
        ...placesOf(pose).map(({ xM }) => xM * 100),
        (pose.trunk.hip.xM - 0.105) * 100,
        (pose.head.centre.xM - 0.15) * 100, // the knot of hair
      );
      expect(leftmost).toBeGreaterThan(wall.atCm - 0.5);
      if (pose.roller !== null) {
        expect((pose.roller.centre.xM - pose.roller.radiusM) * 100).toBeGreaterThan(wall.atCm - 0.5);
      }
    }
  });

  test('moves without a jerk, over its end as well', () => {
    const stepS = movement.cycleS / poses.length;
    const around = [...poses, ...(movement.isPeriodic ? poses.slice(0, 3) : [])];
    const travels = (pose: Pose) => placesOf(pose).map(({ xM, yM }) => [xM, yM] as const);
    for (const [index, pose] of around.slice(1, -1).entries()) {
      const before = travels(around[index] ?? pose);
      const after = travels(around[index + 2] ?? pose);
      for (const [part, [xM, yM]] of travels(pose).entries()) {
        const [bx, by] = before[part] ?? [xM, yM];
        const [ax, ay] = after[part] ?? [xM, yM];
        // A foot that meets the floor stops in an instant; everything else has weight.
        const limit = movement.hasMovingFloor ? 120 : 6; // m/s²
        expect(Math.hypot(ax - 2 * xM + bx, ay - 2 * yM + by) / stepS ** 2).toBeLessThan(limit);
      }
    }
  });

  test('what is planted stays within 1 cm of its place', () => {
    for (const contact of movement.contacts.filter(isPlanted)) {
      for (const pose of poses) {
        const place = plantedPlace(pose, contact);
        expect(Math.abs(place.xM * 100 - contact.atCm), contact.part).toBeLessThan(1);
        expect(Math.abs(place.yM - plantedPlace(first, contact).yM) * 100, contact.part).toBeLessThan(1);
      }
    }
  });

  test('the centre of mass is over what carries the body', () => {
    if (movement.hasMovingFloor) return; // who walks falls from foot to foot: see below
    if (poses.some(({ turns }) => turns.turnDeg > 45)) return; // who lies on the side is carried by all of it
    for (const pose of poses) {
      const [least, most] = supportCm(pose, movement.contacts);
      expect(centreOfMassCm(pose), `at ${pose.cyclePercent} %`).toBeGreaterThan(least);
      expect(centreOfMassCm(pose), `at ${pose.cyclePercent} %`).toBeLessThan(most);
    }
  });

  test('nobody stands on a locked knee', () => {
    if (movement.hasMovingFloor) return; // who walks is on each leg for a moment only
    for (const pose of poses.filter(({ trunk }) => trunk.hip.yM > 0.6)) {
      for (const { leg } of [pose.near, pose.far]) expect(leg.kneeDeg).toBeGreaterThan(5);
    }
  });

  test('joins its end to its beginning', () => {
    if (!movement.isPeriodic) return;
    const near = movement.cycleS * 1e-9;
    const before = placesOf(poseAt(motion, movement.cycleS - near));
    for (const [part, place] of placesOf(poseAt(motion, near)).entries()) {
      expect(place.xM).toBeCloseTo(before[part]?.xM ?? Number.NaN, 5);
      expect(place.yM).toBeCloseTo(before[part]?.yM ?? Number.NaN, 5);
    }
  });
});

test('every exercise of the pack is judged on its balance', () => {
  const judged = shown
    .filter(({ movement }) => !movement.hasMovingFloor)
    .map(({ name }) => name.split(':')[0]);
  const walked = shown
    .filter(({ movement }) => movement.hasMovingFloor)
    .map(({ name }) => name.split(':')[0]);
  expect([...new Set([...judged, ...walked])].toSorted()).toEqual(starterMotions.map(([name]) => name));
  expect(new Set(walked)).toEqual(new Set(['walking']));
});

test.each(shown.filter(({ movement }) => movement.hasMovingFloor))(
  '$name: the centre of mass comes from behind the standing foot and goes on ahead of it',
  ({ poses }) => {
    // One leg stands from 10 to 50 % of the cycle; in its middle the body is over that foot.
    const aheadOfFootCm = poses
      .filter(({ cyclePercent }) => cyclePercent > 10 && cyclePercent < 50)
      .map((pose) => centreOfMassCm(pose) - (pose.near.leg.heel.xM + pose.near.leg.toe.xM) * 50);
    expect(aheadOfFootCm[0]).toBeLessThan(-5);
    expect(aheadOfFootCm.at(-1)).toBeGreaterThan(5);
    const middle = poses.find(({ cyclePercent }) => cyclePercent > 27) ?? poseAt(starterWalk, 0.3);
    const { heel, toe } = middle.near.leg;
    expect(centreOfMassCm(middle)).toBeGreaterThan(heel.xM * 100);
    expect(centreOfMassCm(middle)).toBeLessThan(toe.xM * 100);
  },
);

const leaning = shown.filter(({ name, movement }) => {
  const isAtWall = movement.contacts.some((contact) => 'against' in contact && contact.against === 'wall');
  return isAtWall && name.startsWith('roll-') && /: (Roll|Lean|Rest|At the wall)$/.test(name);
});

test.each(leaning.filter(({ name }) => !name.startsWith('roll-glutes')))(
  '$name: who leans at a wall really leans, so that the roller is pressed',
  ({ poses }) => {
    for (const pose of poses)
      expect(centreOfMassCm(pose)).toBeLessThan(Math.min(pose.near.leg.heel.xM, pose.far.leg.heel.xM) * 100);
  },
);

test('a body that leans beyond its feet is found to fall', () => {
  const falling = readMotionText(
    'movements: { Fall: { seconds: 6, keys: { trunk: { 0: 60 } }, contacts: { feet: { on: floor, at_cm: 0 } } } }',
  );
  const pose = poseAt(falling, 0);
  expect(centreOfMassCm(pose)).toBeGreaterThan(supportCm(pose, falling.movements[0].contacts)[1]);
});

/** From where to where something carries the body: feet, and whatever else rests on floor, chair, roller or wall. */
function supportCm(pose: Pose, contacts: Movement['contacts']): readonly [least: number, most: number] {
  const { trunk, roller } = pose;
  const seatHalfCm = 12;
  const hipCm = trunk.hip.xM * 100;
  const touching = contacts.flatMap((contact): readonly number[] => {
    if ('against' in contact) return roller === null ? [] : [roller.centre.xM * 100];
    if (contact.part === 'seat') return [hipCm - seatHalfCm, hipCm + seatHalfCm];
    if (contact.on !== 'floor' && !(contact.part === 'hand' && contact.on === 'chair')) return [];
    return contact.part === 'foot' ? [] : [plantedPlace(pose, contact).xM * 100];
  });
  // A foot carries where it is down; somebody who lies is carried by the whole back.
  const feet = [pose.near.leg, pose.far.leg].flatMap(({ heel, toe }) =>
    [heel, toe].filter(({ yM }) => yM < 0.02).map(({ xM }) => xM * 100),
  );
  const lies = trunk.hip.yM < 0.13 ? [hipCm, trunk.shoulder.yM < 0.2 ? trunk.shoulder.xM * 100 : hipCm] : [];
  const all = [...touching, ...feet, ...lies];
  return [Math.min(...all), Math.max(...all)];
}

type Planted = Extract<MotionContact, { readonly upCm: number }>;

function isPlanted(contact: MotionContact): contact is Planted {
  return 'upCm' in contact;
}

function plantedPlace(pose: Pose, { part, side }: Planted): Point {
  const { leg, arm } = pose[side];
  return part === 'foot' ? leg.ankle : part === 'knee' ? leg.knee : arm.wrist;
}

/** Every joint that is seen. */
function placesOf({ trunk, head, near, far }: Pose): readonly Point[] {
  const limbs = [near, far].flatMap(({ leg, arm }) => [
    leg.knee,
    leg.ankle,
    leg.heel,
    leg.ball,
    arm.elbow,
    arm.wrist,
    arm.fingertip,
  ]);
  return [trunk.hip, trunk.shoulder, head.centre, ...limbs];
}
