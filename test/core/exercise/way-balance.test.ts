import { describe, expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { bodyFaults } from '#core/exercise/body-faults.ts';
import { figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { wayTo } from '#core/exercise/way.ts';
import {
  handsAndKnees,
  kneel,
  leanOnChair,
  onElbow,
  oneFootFlat,
  oneHandUp,
  onSide,
  pushUp,
  rise,
  stand,
} from '#core/exercise/way-poses.ts';
import { starterMotion, starterMotions } from '#test/fixtures/starter-motions.ts';
import { fastestHead, outOfBalanceCm, slideCm, touchingCm } from './way-checks.ts';

const afterS = 0.05;

/** The poses of a way from one movement of an exercise to another. */
function walked(motion: Motion, from: string, to: string): readonly Pose[] {
  const place = (name: string) => motion.movements.findIndex((movement) => movement.name === name);
  const open = { ...motion, steps: motion.movements.map((_, index) => index) };
  const way = wayTo(open, place(to), stepMoment(open, 0, 1, place(from)));
  const count = Math.round(way.durationS / afterS);
  return Array.from({ length: count + 1 }, (_, index) =>
    poseOf(way.at((way.durationS * index) / count), figureHeightM),
  );
}

const catCow = starterMotion('cat-cow');
const kneeRolls = starterMotion('knee-rolls');
const calves = starterMotion('roll-calves');
const buttocks = starterMotion('roll-glutes');
const upperBack = starterMotion('roll-upper-back');

const ways = [
  ['down to hands and knees', catCow, walked(catCow, 'Stand', 'Hands and knees')],
  ['up from hands and knees', catCow, walked(catCow, 'Hands and knees', 'Stand')],
  ['from a chair down to lying', kneeRolls, walked(kneeRolls, 'Sit', 'Lie')],
  ['from lying up to a chair', kneeRolls, walked(kneeRolls, 'Lie', 'Sit')],
  ['from the calves up to the chair', calves, walked(calves, 'Sit', 'Stand at the chair')],
  ['down to the calves', calves, walked(calves, 'Stand at the chair', 'Sit')],
  ['from the buttocks up to the chair', buttocks, walked(buttocks, 'Change sides', 'Stand at the chair')],
  ['from the chair to the buttocks', buttocks, walked(buttocks, 'Stand at the chair', 'Sit on the roller')],
  [
    'from the wall to the chair, for the upper back',
    upperBack,
    walked(upperBack, 'At the wall', 'Hands on the chair'),
  ],
  [
    'from the wall to the chair, for the buttocks',
    buttocks,
    walked(buttocks, 'At the wall', 'Hands on the chair'),
  ],
  ['off the roller to the side', upperBack, walked(upperBack, 'Rest', 'On your side')],
  ['from the side up to the chair', upperBack, walked(upperBack, 'On your side', 'Stand at the chair')],
  ['from the chair to the upper back', upperBack, walked(upperBack, 'Stand at the chair', 'Lie back')],
] as const;

describe.each(ways)('%s', (_, { props }, poses) => {
  test('the centre of mass is over what carries the body, but for a step, a rise from the seat and the middle of the roll', () => {
    const isOnFeetAlone = (pose: Pose) =>
      pose.trunk.hip.yM > 0.5 && ![...touchingCm(pose, props).keys()].some((part) => part.endsWith('hand'));
    /** Who walks falls from foot to foot, as in the walk itself. */
    const isStepping = (pose: Pose) => {
      const feet = ['near', 'far'].filter((side) => touchingCm(pose, props).has(`${side} ball`));
      return isOnFeetAlone(pose) && feet.length < 2;
    };
    const isRolling = ({ turns }: Pose) => turns.turnDeg > 92 && turns.turnDeg < 178;
    for (const [index, pose] of poses.entries()) {
      const allowedCm = isStepping(pose) ? 12 : isOnFeetAlone(pose) ? 5 : isRolling(pose) ? 35 : 2;
      expect(outOfBalanceCm(pose, props), `at ${(index * afterS).toFixed(2)} s`).toBeLessThan(allowedCm);
    }
  });

  test('hands, knees and soles that carry do not slide', () => {
    const { part, cm } = slideCm(poses, props, ['hand', 'heel']);
    expect(cm, part).toBeLessThan(2);
    expect(slideCm(poses, props, ['knee', 'ball']).cm).toBeLessThan(4); // skin and cloth, of a knee that the other one passes, of feet that roll over
  });

  test('the head goes no faster than a person lowers it', () => {
    expect(fastestHead(poses, afterS)).toBeLessThan(1.2);
  });
});

test('down to hands and knees and up again takes more than 8 s, and each posture is held', () => {
  for (const [, , poses] of ways.slice(0, 2)) expect((poses.length - 1) * afterS).toBeGreaterThan(8);
});

test.each(starterMotions)('in %s no step’s way down or up takes more than 12 s', (_, motion) => {
  for (let step = 1; step < motion.steps.length; step += 1) {
    const { isClimb, durationS } = wayTo(motion, step, stepMoment(motion, 0, 1, step - 1));
    if (isClimb) expect(durationS, `to step ${step + 1}`).toBeLessThan(12);
  }
});

test('nobody sits straight up from lying: the body goes over the side, by elbow and hand', () => {
  const up = walked(kneeRolls, 'Lie', 'Sit');
  const raised = up.findIndex(({ head }) => head.centre.yM > 0.35);
  expect(up[raised]?.turns.turnDeg).toBeGreaterThan(60);
});

test('no deep squat: hips lower than the knees of who stands on both feet are carried by a hand on the chair', () => {
  for (const [, { props }, poses] of ways) {
    for (const pose of poses) {
      const touching = touchingCm(pose, props);
      const isOnFeet = touching.has('near heel') && touching.has('far heel') && !touching.has('near knee');
      const isLow = pose.trunk.hip.yM < 0.5 && pose.trunk.hip.yM > 0.2;
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
  const [, , still = []] = ways[0] ?? [];
  const [pose] = still;
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
