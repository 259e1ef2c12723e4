import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Motion } from '#contract/motion.ts';
import { bodyFaults } from '#core/exercise/body-faults.ts';
import { durationS, figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { wayTo } from '#core/exercise/way.ts';
import { leanOnChair, pushUp, rise, stand } from '#core/exercise/way-poses.ts';
import { handsAndKnees, kneel, oneFootFlat, oneHandUp } from '#core/exercise/way-poses-kneeling.ts';
import { onElbow, onSide } from '#core/exercise/way-poses-low.ts';
import { readExercises } from '#test/content/starter-pack.ts';
import { starterMotion, starterMotions } from '#test/fixtures/starter-motions.ts';
import { fastestHead, outOfBalanceCm, slideCm, touchingCm } from './way-checks.ts';

const afterS = 0.05;

/** The poses of a way from one movement of an exercise to another, from its middle or its beginning. */
function walked(motion: Motion, from: string, to: string, startShare = 0): readonly Pose[] {
  const place = (name: string) => motion.movements.findIndex((movement) => movement.name === name);
  const open = { ...motion, steps: motion.movements.map((_, index) => index) };
  const startS = startShare * durationS(open, place(from));
  const way = wayTo(open, place(to), stepMoment(open, startS, 1, place(from)));
  const count = Math.round(way.durationS / afterS);
  return Array.from({ length: count + 1 }, (_, index) =>
    poseOf(way.at((way.durationS * index) / count), figureHeightM),
  );
}

/**
 * From each step of an exercise to the next and back, from the last one to the first, and the same of every place that it
 * can be done at: no other way is ever walked by who does it. Who walks is judged as a walk.
 */
const ways = starterMotions.flatMap(([name, motion]) => {
  const places = starterPlaces(name);
  const rounds = [motion.steps, ...new Set(places)].map((place) =>
    typeof place === 'object' ? place : motion.steps.filter((_, step) => (places[step] ?? place) === place),
  );
  const pairs = rounds.flatMap((round) =>
    round.flatMap((from, step) => {
      const to = round[(step + 1) % round.length] ?? from;
      return step < round.length - 1 ? [`${from} ${to}`, `${to} ${from}`] : [`${from} ${to}`];
    }),
  );
  return [...new Set(pairs)].flatMap((pair) => {
    const [from, to] = pair.split(' ').map((index) => motion.movements[Number(index)]);
    if (from === undefined || to === undefined || from === to || from.hasMovingFloor) return [];
    const poses = walked(motion, from.name, to.name, 0.5);
    return [{ name: `${name}: ${from.name} → ${to.name}`, props: motion.props, poses }];
  });
});

/** Where each step of an exercise is done; nothing for a step that belongs to every place. */
function starterPlaces(name: string): readonly (string | undefined)[] {
  const steps = z
    .array(z.object({ place: z.optional(z.string()) }))
    .parse(readExercises().find(({ id }) => id === name)?.front.steps);
  return steps.map(({ place }) => place);
}

const catCow = starterMotion('cat-cow');
const kneeRolls = starterMotion('knee-rolls');

test('every way that somebody goes in an exercise is judged', () => {
  const names = ways.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(100);
  expect(names).toEqual(
    expect.arrayContaining([
      'roll-calves: Stretch → Hands on the chair',
      'roll-calves: Stand at the chair → Stretch',
      'roll-glutes: At the wall → Hands on the chair',
      'roll-at-the-wall: Rest → Come away',
      'rest-positions: On your side → One foot flat',
    ]),
  );
});

describe.each(ways)('$name', ({ props, poses }) => {
  test('the centre of mass is over what carries the body, but for a step, a rise from the seat and the middle of the roll', () => {
    for (const [index, pose] of poses.entries()) {
      const mostCm = mostOutCm(pose, props);
      expect(outOfBalanceCm(pose, props), `at ${(index * afterS).toFixed(2)} s`).toBeLessThan(mostCm);
    }
  });

  test('hands, knees and soles that carry do not slide', () => {
    const { part, cm } = slideCm(poses, props, ['hand', 'heel']);
    expect(cm, part).toBeLessThan(2);
    expect(slideCm(poses, props, ['knee', 'ball']).cm).toBeLessThan(3); // skin and cloth, of a knee that the other one passes, of feet that roll over
  });

  test('the head goes no faster than a person lowers it', () => {
    expect(fastestHead(poses, afterS)).toBeLessThan(1.2);
  });

  test('who is on the floor rolls over as slowly as a sore back lets them', () => {
    const rolledDeg = poses.map(({ turns, trunk }, index) =>
      trunk.hip.yM > 0.6 ? 0 : Math.abs(turns.turnDeg - (poses[index - 1]?.turns ?? turns).turnDeg),
    );
    expect(Math.max(...rolledDeg) / afterS, 'degrees a second').toBeLessThan(95);
  });
});

/** How far out of balance a body may be: who steps, or rises from a seat, is on the way to the next hold. */
function mostOutCm(pose: Pose, props: Motion['props']): number {
  const isOnHands = [...touchingCm(pose, props).keys()].some((part) => part.endsWith('hand'));
  if (pose.trunk.hip.yM > 0.5 && !isOnHands) return 5;
  return pose.turns.turnDeg > 92 && pose.turns.turnDeg < 178 ? 35 : 2;
}

test('down to hands and knees and up again takes more than 8 s, and each posture is held', () => {
  for (const [from, to] of [
    ['Stand', 'Hands and knees'],
    ['Hands and knees', 'Stand'],
  ] as const)
    expect((walked(catCow, from, to).length - 1) * afterS).toBeGreaterThan(8);
});

test.each(starterMotions)(
  'in %s no step’s way down or up takes more than 12 s, with the walk to the chair',
  (_, motion) => {
    for (let step = 1; step < motion.steps.length; step += 1) {
      const way = wayTo(motion, step, stepMoment(motion, 0, 1, step - 1));
      if (way.isClimb) expect(way.durationS, `to step ${step + 1}`).toBeLessThan(12);
    }
  },
);

test('nobody sits straight up from lying: the body goes over the side, by elbow and hand', () => {
  const up = walked(kneeRolls, 'Lie', 'Sit');
  const raised = up.findIndex(({ head }) => head.centre.yM > 0.35);
  expect(up[raised]?.turns.turnDeg).toBeGreaterThan(60);
});

test('no deep squat: hips lower than the knees of who stands on both feet are carried by a hand on the chair', () => {
  for (const { props, poses } of ways) {
    for (const pose of poses) {
      const touching = touchingCm(pose, props);
      const isOnFeet = touching.has('near heel') && touching.has('far heel') && !touching.has('near knee');
      const isLow = pose.trunk.hip.yM < 0.5 && pose.trunk.hip.yM > 0.2 && pose.trunk.leanDeg > -30; // who leans back lies over a roller
      expect(isOnFeet && isLow && !touching.has('near seat')).toBe(false);
    }
  }
});

const place = { kneesCm: 0, chair: { handsCm: 66, seatCm: 44 } };
const postures = [
  rise(place),
  stand(place),
  leanOnChair(place),
  pushUp(place),
  oneFootFlat(place),
  kneel(place),
  oneHandUp(place),
  handsAndKnees(place),
  onElbow(0),
  onSide(0),
] as const;

test.each(postures.map((movement) => [movement.name, movement] as const))(
  '%s: hands, knees and feet are where they should be, and no joint bends too far',
  (_, movement) => {
    const motion = { view: 'side', props: [], muscles: [], movements: [movement], steps: [] } as const;
    expect(bodyFaults(motion).filter(({ kind }) => kind !== 'through')).toEqual([]);
  },
);

describe('the checks find', () => {
  const [pose] = walked(catCow, 'Stand', 'Hands and knees');
  if (pose === undefined) throw new Error('there is no way');

  test('a body whose weight is in the air', () => {
    expect(outOfBalanceCm(walkedAway(pose, 0.4), catCow.props)).toBeGreaterThan(5);
  });

  test('a foot that slides', () => {
    expect(slideCm([pose, walkedAway(pose, 0.05)], catCow.props, ['heel']).cm).toBeGreaterThan(2);
  });

  test('a head that falls', () => {
    const fallen = {
      ...pose,
      head: { ...pose.head, centre: { xM: pose.head.centre.xM, yM: pose.head.centre.yM - 0.1 } },
    };
    expect(fastestHead([pose, fallen], afterS)).toBeGreaterThan(1.2);
  });
});

/** The same body, its legs so much further on. */
function walkedAway(pose: Pose, byM: number): Pose {
  const on = <T extends { readonly xM: number }>(spot: T): T => ({ ...spot, xM: spot.xM + byM });
  const leg = (from: Pose['near']['leg']) => ({
    ...from,
    hip: on(from.hip),
    knee: on(from.knee),
    ankle: on(from.ankle),
    heel: on(from.heel),
    ball: on(from.ball),
    toe: on(from.toe),
  });
  return {
    ...pose,
    near: { ...pose.near, leg: leg(pose.near.leg) },
    far: { ...pose.far, leg: leg(pose.far.leg) },
  };
}
