import { radians } from '#core/exercise/angle.ts';
import type { Head, Pose } from '#core/exercise/pose.ts';
import { type Place, pair } from './smooth-path.ts';
import { onTrunk } from './trunk.ts';

/** The neck, from inside the collar to under the skull: it bends where trunk and head lean differently. */
export function neckPath({ trunk, head }: Pose): string {
  const inTrunk = (x: number, y: number) => onTrunk(trunk, [x, y]);
  const inHead = (x: number, y: number) => turned(head, x, y);
  return (
    `M${pair(inTrunk(-8, -50))}` +
    `C${pair(inTrunk(-7.4, -56))} ${pair(inHead(-7.2, 8))} ${pair(inHead(-7.4, 1))}` +
    `L${pair(inHead(4.6, 9.6))}` +
    `C${pair(inHead(2.8, 11.5))} ${pair(inTrunk(3.2, -55))} ${pair(inTrunk(6, -48))}Z`
  );
}

function turned({ centre, leanDeg }: Head, x: number, y: number): Place {
  const angle = radians(leanDeg);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [centre.xM * 100 + x * cos - y * sin, -centre.yM * 100 + x * sin + y * cos];
}
