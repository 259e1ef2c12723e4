import { describe, expect, test } from 'vitest';
import { figureHeightM, movementOf, stepMoment } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Point, Pose } from '#core/exercise/pose.ts';
import { lengthOf, minus } from '#core/exercise/room-vector.ts';
import { wayTo } from '#core/exercise/way.ts';
import { starterWalk } from '#test/fixtures/starter-motions.ts';
import { placesInRoom } from './way-checks.ts';

const [shortSteps, walk, shortStepsAgain] = [0, 1, 4];
const afterS = 1 / 60;

/** From some percent of a stride to the next way of walking, and half a second on. */
function changed(from: number, to: number, percent: number): readonly Pose[] {
  const cycleS = starterWalk.movements[starterWalk.steps[from] ?? 0]?.cycleS ?? Number.NaN;
  const way = wayTo(starterWalk, to, stepMoment(starterWalk, (percent / 100) * cycleS, 1, from));
  const endM = way.at(way.durationS).floorTravelM;
  return Array.from({ length: Math.round((way.durationS + 0.5) / afterS) }, (_, frame) => {
    const timeS = frame * afterS;
    if (timeS < way.durationS) return poseOf(way.at(timeS), figureHeightM);
    const inStep = stepMoment(starterWalk, timeS - way.durationS, 1, to);
    return poseOf({ ...inStep, floorTravelM: endM + inStep.floorTravelM }, figureHeightM);
  });
}

const everyTenth = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];

/** How far the part is that is farthest from where it is in another pose. */
function farthestM(pose: Pose, other: Pose): number {
  const others = placesInRoom(other);
  return Math.max(
    ...placesInRoom(pose).map((place, index) => lengthOf(minus(place, others[index] ?? place))),
  );
}

const pairs = <T>(items: readonly T[]) =>
  items.slice(1).map((item, index) => [items[index] ?? item, item] as const);

/** Heels and balls, where they are on the floor that goes by. */
function solesOnFloor({ near, far, floorTravelM }: Pose): readonly Point[] {
  return [near.leg.heel, near.leg.ball, far.leg.heel, far.leg.ball].map(({ xM, yM }) => ({
    xM: xM + floorTravelM,
    yM,
  }));
}

/** How the floor goes by: how slow it is at least, and by how much it hurries at most from frame to frame, in m/s. */
function paceOf(poses: readonly Pose[]) {
  const speeds = pairs(poses).map(([before, after]) => (after.floorTravelM - before.floorTravelM) / afterS);
  const hurried = pairs(speeds).map(([before, after]) => Math.abs(after - before));
  return { slowest: Math.min(...speeds), hurried: Math.max(...hurried) };
}

/** A walk by itself, for three seconds. */
function alone(step: number) {
  return paceOf(
    Array.from({ length: 180 }, (_, frame) =>
      poseOf(stepMoment(starterWalk, frame * afterS, 1, step), figureHeightM),
    ),
  );
}

describe.each([
  ['from short steps to a walk', shortSteps, walk],
  ['from a walk to short steps', walk, shortStepsAgain],
])('%s', (_, from, to) => {
  test.each(everyTenth)('from %i % of the stride nobody stops or hurries', (percent) => {
    const { slowest, hurried } = paceOf(changed(from, to, percent));
    const walks = [alone(from), alone(to)];
    expect(slowest).toBeGreaterThan(0.95 * Math.min(...walks.map((each) => each.slowest)));
    expect(hurried).toBeLessThan(1.1 * Math.max(...walks.map((each) => each.hurried)));
  });

  test.each(everyTenth)('from %i % of the stride it is seen within a third of a second', (percent) => {
    const cycleS = movementOf(starterWalk, from).cycleS;
    const as = (frame: number) => (percent / 100) * cycleS + frame * afterS;
    const seen = changed(from, to, percent).findIndex((pose, frame) => {
      const before = poseOf(stepMoment(starterWalk, as(frame), 1, from), figureHeightM);
      return farthestM(pose, before) > 0.01;
    });
    expect(seen * afterS).toBeGreaterThan(0);
    expect(seen * afterS).toBeLessThan(1 / 3);
  });

  test.each(everyTenth)(
    'from %i % of the stride the foot that stands keeps its place on the floor',
    (percent) => {
      for (const [before, after] of pairs(changed(from, to, percent).map(solesOnFloor))) {
        const lowest = before.reduce((low, { yM }, index) => (yM < (before[low]?.yM ?? 0) ? index : low), 0);
        const [is, was] = [after[lowest], before[lowest]];
        expect(Math.abs((is?.xM ?? 0) - (was?.xM ?? 0)) / afterS, 'in m/s').toBeLessThan(0.3);
        expect(Math.abs(is?.yM ?? 1), 'from the floor, in m').toBeLessThan(0.012);
      }
    },
  );
});
