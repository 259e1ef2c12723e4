import { describe, expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import type { RoomSide } from '#core/exercise/body-in-room.ts';
import { poseAt, stepMoment } from '#core/exercise/demonstration.ts';
import { headInRoom, inRoom } from '#core/exercise/depth.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import type { RoomPoint } from '#core/exercise/room-vector.ts';
import { skeletonOf } from '#core/exercise/skeleton.ts';
import { throughThings } from '#core/exercise/solids.ts';
import { wayTo } from '#core/exercise/way.ts';
import { readMotionText, starterMotions, starterRoll, starterWalk } from '#test/fixtures/starter-motions.ts';

const { thighM, shankM, upperArmM, forearmM, handM } = skeletonOf(1.7);

function wayM(from: RoomPoint, to: RoomPoint): number {
  return Math.hypot(from.xM - to.xM, from.yM - to.yM, from.zM - to.zM);
}

/** A pose that leaves its own plane in every way at once. */
function inSpace(pose: Pose, turnDeg: number): Pose {
  return { ...pose, turns: { asideM: 0, turnDeg, pelvisTurnDeg: 20, trunkTurnDeg: -15, leanAsideDeg: 12 } };
}

function bonesM({ hip, knee, ankle, shoulder, elbow, wrist, fingertip }: RoomSide): readonly number[] {
  return [
    wayM(hip, knee),
    wayM(knee, ankle),
    wayM(shoulder, elbow),
    wayM(elbow, wrist),
    wayM(wrist, fingertip),
  ];
}

/** A pose with both knees turned aside. */
function turned(pose: Pose, asideDeg: number): Pose {
  const side = (name: 'near' | 'far') => ({ ...pose[name], leg: { ...pose[name].leg, asideDeg } });
  return { ...pose, near: side('near'), far: side('far') };
}

describe.each(starterMotions)('%s', (_, motion) => {
  test.each([-60, 0, 35])('has bones of whole length in the room, its knees %d° aside', (asideDeg) => {
    for (let timeS = 0; timeS < 10; timeS += 0.37) {
      const pose = turned(poseAt(motion, timeS), asideDeg);
      for (const side of ['near', 'far'] as const) {
        for (const [index, lengthM] of bonesM(inRoom(pose, side)).entries()) {
          const wholeM = [thighM, shankM, upperArmM, forearmM, handM][index] ?? 0;
          expect(Math.abs(lengthM / wholeM - 1)).toBeLessThan(0.001);
        }
      }
    }
  });
});

describe.each(starterMotions)('%s, turned in the room', (_, motion) => {
  test.each([-90, 30, 90, 180])('keeps its bones at %d°', (turnDeg) => {
    for (let timeS = 0; timeS < 10; timeS += 0.83) {
      const pose = inSpace(turned(poseAt(motion, timeS), 20), turnDeg);
      for (const side of ['near', 'far'] as const) {
        const free = { ...pose, [side]: withoutHold(pose[side]) };
        for (const [index, lengthM] of bonesM(inRoom(free, side)).entries()) {
          const wholeM = [thighM, shankM, upperArmM, forearmM, handM][index] ?? 0;
          expect(Math.abs(lengthM / wholeM - 1)).toBeLessThan(0.001);
        }
      }
    }
  });
});

/** A side of which nothing is planted. */
function withoutHold({ leg, arm }: Pose['near']): Pose['near'] {
  return { leg: { ...leg, planted: 0 }, arm: { ...arm, planted: 0 } };
}

const onSide = readMotionText(`
props: { ground: mat }
movements:
  On the side:
    seconds: 6
    hips: { 0: [32, 15.5] }
    keys: { trunk: { 0: -88 }, turn: { 0: 90 }, hip: { 0: 60 }, knee: { 0: 100 }, shoulder: { 0: 130 }, elbow: { 0: 60 } }
  On the back:
    seconds: 6
    hips: { 0: [32, 10.5] }
    keys: { trunk: { 0: -90 }, shoulder: { 0: 110 }, elbow: { 0: 30 }, pelvis_turn: { 0: 18 }, sole_tilt: { 0: 15 } }
    contacts: { feet: { on: floor, at_cm: 78 } }
steps: [On the side, On the back]
`);

/** The same on one hand, further than a wrist likes to bend: only where the hand is matters here. */
const propped: Motion = {
  ...onSide,
  movements: [
    ...onSide.movements,
    {
      ...onSide.movements[0],
      hips: [{ percent: 0, aheadCm: 32, upCm: 16 }],
      keys: {
        trunk: [{ percent: 0, deg: -88 }],
        turn: [{ percent: 0, deg: 80 }],
        lean_aside: [{ percent: 0, deg: -30 }],
        hip: [{ percent: 0, deg: 60 }],
        knee: [{ percent: 0, deg: 100 }],
      },
      contacts: [{ part: 'hand', side: 'far', on: 'floor', atCm: 0, upCm: 0, asideCm: 16 }],
    },
  ],
  steps: [...onSide.steps, 2],
};

test('on the side one hip and one shoulder are over the other, and the knees are towards the viewer', () => {
  const pose = poseAt(onSide, 0, 1, 0);
  const [near, far] = [inRoom(pose, 'near'), inRoom(pose, 'far')];
  expect(far.hip.yM - near.hip.yM).toBeCloseTo(0.153, 3);
  expect(far.shoulder.yM - near.shoulder.yM).toBeGreaterThan(0.25);
  for (const { hip, knee } of [near, far]) expect(knee.zM - hip.zM).toBeGreaterThan(0.3);
  expect(headInRoom(pose).ahead.zM).toBeGreaterThan(0.99);
});

test('a pelvis that turns lifts its far hip and leaves planted feet where they are, but for soles that roll', () => {
  const pose = poseAt(onSide, 0, 1, 1);
  const flat = {
    ...pose,
    turns: { asideM: 0, turnDeg: 0, pelvisTurnDeg: 0, trunkTurnDeg: 0, leanAsideDeg: 0 },
  };
  for (const [side, sign] of [
    ['far', 1],
    ['near', -1],
  ] as const) {
    const [turnedSide, was] = [inRoom(pose, side), inRoom(flat, side)];
    expect((turnedSide.hip.yM - was.hip.yM) * sign).toBeGreaterThan(0.02);
    expect(turnedSide.ankle).toEqual(was.ankle);
    expect(turnedSide.shoulder).toEqual(was.shoulder);
    // On an edge: one side of the sole is down, its middle is up, and the ankle has gone over.
    expect(turnedSide.foot.heel.yM).toBeCloseTo(0.035 * Math.sin((15 * Math.PI) / 180), 4);
    expect(turnedSide.ankle.zM).toBeGreaterThan(turnedSide.foot.heel.zM + 0.01);
  }
});

test('a planted hand stays where it is while the body turns and rises', () => {
  const { wrist } = inRoom(poseAt(propped, 0, 1, 2), 'far');
  expect(wrist.xM).toBeCloseTo(0, 2);
  expect(wrist.yM).toBeCloseTo(0.025, 2);
  expect(wrist.zM).toBeCloseTo(0.16, 2);
});

test('a roll from the back to the side goes through no floor and takes shoulders and hips as one piece', () => {
  const way = wayTo(onSide, 0, stepMoment(onSide, 0, 1, 1));
  for (let share = 0; share <= 1; share += 0.02) {
    const pose = poseOf(way.at(share * way.durationS), 1.7);
    expect(throughThings(onSide, pose), `${share}`).toEqual([]);
  }
});

test('the near side is nearer than the far one, by the breadth of hips and shoulders', () => {
  const pose = poseAt(starterWalk, 0.3);
  const [near, far] = [inRoom(pose, 'near'), inRoom(pose, 'far')];
  expect(near.hip.zM - far.hip.zM).toBeCloseTo(0.153, 3);
  expect(near.shoulder.zM - far.shoulder.zM).toBeCloseTo(0.34, 3);
});

test('a knee that is turned aside comes to the viewer and sinks; the foot stays', () => {
  const pose = poseAt(starterRoll, 0);
  const [straight, aside] = [inRoom(pose, 'near'), inRoom(turned(pose, 45), 'near')];
  expect(aside.knee.zM).toBeGreaterThan(straight.knee.zM + 0.1);
  expect(aside.knee.yM).toBeLessThan(straight.knee.yM - 0.03);
  expect(aside.ankle).toEqual(straight.ankle);
  expect(inRoom(turned(pose, -45), 'near').knee.zM).toBeLessThan(straight.knee.zM - 0.1);
});
