import { expect, test } from 'vitest';
import type { Movement } from '#contract/motion.ts';
import { inRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { lengthOf, minus } from '#core/exercise/room-vector.ts';
import { allWays } from './all-ways.ts';

const ways = allWays.filter(({ from, to }) => isSeated(from) !== isSeated(to));

test('there are ways from a chair and back to judge', () => {
  expect(ways.length).toBeGreaterThan(50);
});

test.each(ways)('$name: who rises from a seat or sits down moves no foot on the way', ({ from, look }) => {
  const poses = look().map(([, pose]) => pose);
  const down = isSeated(from) ? poses : poses.toReversed();
  const up = down.slice(0, down.findIndex(isUp));
  for (const side of ['near', 'far'] as const) {
    const places = up.map((pose) => inRoom(pose, side).foot);
    const [stood] = places;
    if (stood === undefined) throw new Error('nobody sits');
    const movedM = places.flatMap(({ heel, ball }) => [
      lengthOf(minus(heel, stood.heel)),
      lengthOf(minus(ball, stood.ball)),
    ]);
    expect(100 * Math.max(...movedM), side).toBeLessThan(givenCm);
  }
});

/** Shoes give a little. */
const givenCm = 1.5;

function isSeated({ contacts }: Movement): boolean {
  return contacts.some(({ part, on }) => part === 'seat' && on === 'chair');
}

/** Nearly as high as the hips of somebody who stands. */
function isUp({ trunk }: Pose): boolean {
  return trunk.hip.yM > 0.83;
}
