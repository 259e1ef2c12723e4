import type { Pose } from '#core/exercise/pose.ts';
import { type Place, pair, turned } from './smooth-path.ts';
import { onTrunk } from './trunk.ts';
import { seen, seenLeanDeg, type View } from './view.ts';

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
