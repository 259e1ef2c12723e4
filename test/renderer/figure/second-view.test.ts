import { expect, test } from 'vitest';
import type { Motion, Movement } from '#contract/motion.ts';
import { figureHeightM } from '#core/exercise/demonstration.ts';
import { headInRoom, inRoom } from '#core/exercise/depth.ts';
import { momentAt, poseOf } from '#core/exercise/movement.ts';
import { people } from '#core/exercise/people.ts';
import { framesOf, windowsOf } from '#figure/second-view.ts';
import { seen, viewOf } from '#figure/view.ts';
import { starterMotions } from '#test/fixtures/starter-motions.ts';

const movements = starterMotions.flatMap(([exercise, motion]) =>
  motion.movements.flatMap((movement) =>
    movement.alsoFrom === undefined ? [] : [{ name: `${exercise}: ${movement.name}`, motion, movement }],
  ),
);

const percents = Array.from({ length: 20 }, (_, index) => 5 * index);

/** What is seen through a movement's window at a percent: its height in cm of the room, and how far the head is below its upper edge, and the legs above its lower one. */
function windowAt(motion: Motion, movement: Movement, percent: number) {
  const options = { heightM: figureHeightM, pace: 1 };
  const pose = poseOf(momentAt(motion, movement, (movement.cycleS * percent) / 100, options), figureHeightM);
  const look = { person: people[0], view: viewOf(motion.view) };
  const frame = framesOf(pose, look, windowsOf(motion));
  const box = frame[`from-${movement.alsoFrom}-camera`]?.viewBox ?? '';
  const [, top = Number.NaN, , heightCm = Number.NaN] = box.split(' ').map(Number);
  const [, headY] = seen(headInRoom(pose).centre, viewOf(movement.alsoFrom));
  const legs = (['near', 'far'] as const).flatMap((side) => {
    const { knee, foot } = inRoom(pose, side);
    return [knee, foot.toe].map((place) => seen(place, viewOf(movement.alsoFrom))[1]);
  });
  return { heightCm, headCm: headY - top, legsCm: top + heightCm - Math.max(...legs) };
}

/** From the middle of a head to its chin, and to the top of the fullest head of hair among the people. */
const [chinCm, hairCm] = [12, 19];

test.each(movements)('$name: its window shows a head whole, or ends below it', ({ motion, movement }) => {
  for (const percent of percents) {
    const { headCm } = windowAt(motion, movement, percent);
    const cutCm = headCm > 0 ? hairCm - headCm : chinCm + headCm;
    expect(cutCm, `that the window cuts off at ${percent} %, in cm`).toBeLessThanOrEqual(0);
  }
});

test.each(movements)('$name: its window shows knees and feet', ({ motion, movement }) => {
  for (const percent of percents) expect(windowAt(motion, movement, percent).legsCm).toBeGreaterThan(0);
});

test.each(movements)(
  '$name: its window comes no nearer and goes no farther at once',
  ({ motion, movement }) => {
    const heights = percents.map((percent) => windowAt(motion, movement, percent).heightCm);
    const jumps = heights.slice(1).map((height, index) => Math.abs(height - (heights[index] ?? height)));
    expect(Math.max(...jumps)).toBeLessThan(3);
  },
);
