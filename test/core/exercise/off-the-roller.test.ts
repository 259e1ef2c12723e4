import { describe, expect, test } from 'vitest';
import { figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { headInRoom, inRoom } from '#core/exercise/depth.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { wayTo } from '#core/exercise/way.ts';
import { starterRoll } from '#test/fixtures/starter-motions.ts';

const afterS = 0.05;
const steps = starterRoll.movements.map((_, index) => index);
const open = { ...starterRoll, steps };

function way(from: string, to: string): readonly Pose[] {
  const place = (wanted: string) => open.movements.findIndex(({ name }) => name === wanted);
  const { durationS, at } = wayTo(open, place(to), stepMoment(open, 0, 1, place(from)));
  const count = Math.round(durationS / afterS);
  return Array.from({ length: count + 1 }, (_, index) =>
    poseOf(at((durationS * index) / count), figureHeightM),
  );
}

/** How far the higher hand is above the middle of the head, in cm. */
function aboveHeadCm(pose: Pose): number {
  const hands = (['near', 'far'] as const).map((side) => inRoom(pose, side).wrist.yM);
  return 100 * (Math.max(...hands) - headInRoom(pose).centre.yM);
}

describe.each(['Roll', 'Rest', 'Lie back'])('off the roller from “%s” to the side', (from) => {
  const poses = way(from, 'On your side');
  const raised = poses.filter(({ turns }) => turns.turnDeg > 60);

  test('the hips lie on the mat before the body rolls over', () => {
    const turning = poses.find(({ turns }) => turns.turnDeg > 3);
    expect(100 * (turning?.trunk.hip.yM ?? 99)).toBeLessThan(14);
  });

  test('the hands push the shoulders off the roller, and an elbow and a hand let them down once it is away', () => {
    expect(Math.max(...raised.map(({ turns }) => -turns.leanAsideDeg))).toBeGreaterThan(25);
    const [gone] = poses.filter(({ roller }) => (roller?.asideM ?? 0) < -0.01);
    expect(gone?.trunk.leanDeg).toBeGreaterThan(-55);
    expect([gone?.near.arm.seen.palm, gone?.far.arm.seen.palm]).toEqual([1, 1]);
    expect(gone?.turns.turnDeg).toBeLessThan(5);
  });

  test('it takes as long as a sore back needs, and the hips stay where they are', () => {
    expect(poses.length * afterS).toBeGreaterThan(from === 'Lie back' ? 2.5 : 3.5);
    const places = poses.map(({ trunk }) => 100 * trunk.hip.xM);
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(8);
  });

  test('no arm swings overhead', () => {
    expect(Math.max(...poses.map(aboveHeadCm))).toBeLessThan(18);
  });
});

test('on to the roller as well the body comes from the side, the hands behind', () => {
  const poses = way('Hands on the chair', 'Lie back');
  const put = poses.findIndex(({ roller }) => roller?.asideM === 0);
  expect(poses[put]?.trunk.leanDeg).toBeGreaterThan(-55);
  expect(Math.max(...poses.slice(0, put).map(({ turns }) => -turns.leanAsideDeg))).toBeGreaterThan(25);
});

test.each([
  ['Lie back', 'Roll'],
  ['Roll', 'Lie back'],
])('from “%s” to “%s” the hands pass close to the face', (from, to) => {
  expect(Math.max(...way(from, to).map(aboveHeadCm))).toBeLessThan(18);
});
