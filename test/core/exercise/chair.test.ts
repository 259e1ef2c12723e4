import { describe, expect, test } from 'vitest';
import { poseAt, stepMoment, stillPose } from '#core/exercise/demonstration.ts';
import { inRoom } from '#core/exercise/depth.ts';
import { between } from '#core/exercise/room-vector.ts';
import { placeAtChair } from '#core/exercise/way-place.ts';
import { readMotionText, starterMotions } from '#test/fixtures/starter-motions.ts';

const kneeling = (props: string, hands: string) =>
  readMotionText(`
props: { ground: mat, ${props} }
movements:
  Hold on:
    seconds: 6
    keys: { trunk: { 0: 44 }, hip: { 0: 44 }, knee: { 0: 99 }, ankle: { 0: 9 } }
    contacts:
      knees: { on: floor, at_cm: 0 }
      hands: ${hands}
  Stand at the wall:
    seconds: 6
    ground: floor
    contacts: { feet: { on: floor, at_cm: 0 } }
steps: [Hold on, Stand at the wall]
`);

describe('hands on a chair', () => {
  test.each([
    ['lie on the front edge of the chair in front', 'front_chair_at_cm: 70', '{ on: chair }', 55, 45],
    ['lie as high as its seat', 'front_chair_at_cm: 70, seat_cm: 50', '{ on: chair }', 55, 50],
    ['lie where they are put', 'front_chair_at_cm: 70', '{ on: chair, at_cm: 52 }', 52, 45],
  ] as const)('%s', (_, props, hands, atCm, seatCm) => {
    const { near, far } = poseAt(kneeling(props, hands), 0);
    for (const { arm } of [near, far]) {
      expect(arm.wrist.xM * 100).toBeCloseTo(atCm, 6);
      expect(arm.wrist.yM * 100).toBeCloseTo(seatCm + 2.5, 6);
      expect(arm.handDeg).toBe(90);
    }
  });

  test('that do not reach it are a fault', () => {
    expect(() => kneeling('front_chair_at_cm: 110', '{ on: chair }')).toThrow(
      'The near hand misses its place by',
    );
  });
});

test('a movement has the ground of the others unless it says otherwise', () => {
  const motion = kneeling('front_chair_at_cm: 70', '{ on: chair }');
  expect(motion.movements.map(({ ground }) => ground)).toEqual(['mat', 'floor']);
  expect([0, 1].map((step) => stepMoment(motion, 0, 1, step).matShare)).toEqual([1, 0]);
});

/** Well between the legs of a chair, in metres from its middle: toes may pass the edge of a seat that they go up to. */
const halfChairM = 0.15;

test.each(starterMotions)(
  'in %s nobody on the floor rests with a foot or a knee under a chair',
  (_, motion) => {
    const chairs = motion.props.flatMap((prop) =>
      prop.kind === 'chair' || prop.kind === 'front-chair' ? [prop] : [],
    );
    for (const [index, { name, isPeriodic }] of motion.movements.entries()) {
      const open = { ...motion, steps: [index] };
      for (const percent of [0, 50]) {
        const pose = stillPose(open, percent, 0);
        if (pose.lowShare < 0.5 || !isPeriodic) continue; // upright, or on the way
        for (const side of ['near', 'far'] as const) {
          const { knee, foot } = inRoom(pose, side);
          for (const { xM, yM, zM } of [knee, foot.heel, foot.toe])
            for (const { atCm, seatCm } of chairs)
              expect(
                100 * yM < seatCm && Math.abs(xM - atCm / 100) < halfChairM && Math.abs(zM) < halfChairM,
                `${name}, ${side}`,
              ).toBe(false);
        }
      }
    }
  },
);

test.each(starterMotions)('in %s no leg goes through the seat of a chair', (_, motion) => {
  const chairs = motion.props.flatMap((prop) =>
    prop.kind === 'chair' || prop.kind === 'front-chair' ? [prop] : [],
  );
  for (const [index, { name }] of motion.movements.entries()) {
    for (const percent of [0, 30, 50, 80]) {
      const pose = stillPose({ ...motion, steps: [index] }, percent, 0);
      for (const side of ['near', 'far'] as const) {
        const { knee, ankle } = inRoom(pose, side);
        for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
          const { xM, yM, zM } = between(knee, ankle, share);
          for (const { atCm, seatCm } of chairs)
            expect(
              Math.abs(100 * yM - seatCm + 2) < 3 && Math.abs(xM - atCm / 100) < 0.18 && Math.abs(zM) < 0.18,
              `${name}, ${side}, ${percent} %`,
            ).toBe(false);
        }
      }
    }
  }
});

test('a chair whose back is turned to the figure is held by that, and nobody gets down at it', () => {
  const turned = 'front_chair_at_cm: 70, front_chair_turned: yes';
  expect(kneeling(turned, '{ on: chair, at_cm: 55 }').props).toContainEqual({
    kind: 'front-chair',
    atCm: 70,
    seatCm: 45,
    isTurned: true,
  });
  expect(placeAtChair(kneeling(turned, '{ on: chair, at_cm: 55 }').props, false)).toBeNull();
});
