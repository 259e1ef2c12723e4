import { headInRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { plus } from '#core/exercise/room-vector.ts';
import { stringPath } from './round-path.ts';
import { type Place, pair, turned } from './smooth-path.ts';
import { onTrunk } from './trunk.ts';
import { onTrunkInSpace } from './trunk-in-space.ts';
import { seen, seenLeanDeg, type View } from './view.ts';

/** The same of a body that has left its own plane: round. */
export function neckInSpace(pose: Pose, view: View): string {
  const { centre, up, ahead } = headInRoom(pose);
  const inHead = plus(plus(centre, up, -0.055), ahead, -0.012);
  const balls = [onTrunkInSpace(pose, [-2, -48, 0]), onTrunkInSpace(pose, [-1.4, -54, 0]), inHead];
  return stringPath(
    balls.map((place, index) => ({ place: seen(place, view), radius: [6.4, 5.6, 5.2][index] ?? 0 })),
  );
}

/** The neck, from inside the collar to under the skull: it bends where trunk and head lean differently. */
export function neckPath({ trunk, head }: Pose, view: View): string {
  const leanDeg = seenLeanDeg(head.leanDeg, view);
  const centre = seen(head.centre, view);
  const inTrunk = (x: number, y: number) => onTrunk(trunk, [x, y, 9], view);
  const inHead = (...place: Place) => turned(place, leanDeg, centre);
  return (
    `M${pair(inTrunk(-7, -46))}` +
    `C${pair(inTrunk(-7.4, -56))} ${pair(inHead(-7.2, 8))} ${pair(inHead(-7.4, 1))}` +
    `L${pair(inHead(4.6, 9.6))}` +
    `C${pair(inHead(2.8, 11.5))} ${pair(inTrunk(3, -55))} ${pair(inTrunk(4, -44))}Z`
  );
}
