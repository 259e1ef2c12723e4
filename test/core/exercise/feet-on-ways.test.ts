import { expect, test } from 'vitest';
import type { RoomFoot } from '#core/exercise/body-in-room.ts';
import { inRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { lengthOf, minus } from '#core/exercise/room-vector.ts';
import { allWays } from './all-ways.ts';

const ways = allWays.filter(({ motion }) => motion.movements.every((movement) => !movement.hasMovingFloor));

test.each(ways)(
  '$name: a flat foot of who is upright stays where it stands, of who turns about too',
  ({ look }) => {
    const poses = look().map(([, now]) => now);
    for (const side of ['near', 'far'] as const) {
      let stood: RoomFoot | null = null;
      for (const pose of poses) {
        const { foot } = inRoom(pose, side);
        const isStanding = isUpright(pose) && isFlat(foot);
        if (isStanding && stood !== null) expect(100 * slidM(foot, stood), side).toBeLessThan(mostCm);
        stood = isStanding ? (stood ?? foot) : null;
      }
    }
  },
);

test('somebody who turns about on the feet lifts each of them twice, one after the other', () => {
  const turn = ways.find(({ name }) => name === 'getting-down-and-up: Sit → Hands on the chair');
  const lifted = (turn?.look() ?? []).flatMap(([, pose]) => {
    if (pose.turns.turnDeg === 0 || pose.turns.turnDeg === 180 || !isUpright(pose)) return [];
    return (['near', 'far'] as const).filter((side) => !isFlat(inRoom(pose, side).foot)).slice(0, 2);
  });
  const steps = lifted.filter((side, index) => side !== lifted[index - 1]);
  expect(steps).toEqual(['near', 'far', 'near', 'far']);
});

/** Shoes give a little, and a foot is laid down and taken up while it is nearly flat. */
const mostCm = 4;

function isUpright({ trunk }: Pose): boolean {
  return trunk.hip.yM > 0.75;
}

function isFlat({ heel, ball }: RoomFoot): boolean {
  return Math.max(heel.yM, ball.yM) < 0.012;
}

function slidM(foot: RoomFoot, stood: RoomFoot): number {
  return Math.max(...(['heel', 'ball'] as const).map((part) => lengthOf(minus(foot[part], stood[part]))));
}
