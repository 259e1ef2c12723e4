import type { Pose } from '#core/exercise/pose.ts';
import { type Place, pair } from './smooth-path.ts';

/** The neck, from inside the collar to under the skull: it bends where trunk and head lean differently. */
export function neckPath({ trunk, head }: Pose): string {
  const inTrunk = (x: number, y: number) => turned(trunk.hip, trunk.leanDeg, x, y);
  const inHead = (x: number, y: number) => turned(head.centre, head.leanDeg, x, y);
  return (
    `M${pair(inTrunk(-8, -50))}` +
    `C${pair(inTrunk(-7.4, -56))} ${pair(inHead(-7.2, 8))} ${pair(inHead(-7.4, 1))}` +
    `L${pair(inHead(4.6, 9.6))}` +
    `C${pair(inHead(2.8, 11.5))} ${pair(inTrunk(3.2, -55))} ${pair(inTrunk(6, -48))}Z`
  );
}

function turned(
  origin: { readonly xM: number; readonly yM: number },
  deg: number,
  x: number,
  y: number,
): Place {
  const angle = (deg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [origin.xM * 100 + x * cos - y * sin, -origin.yM * 100 + x * sin + y * cos];
}
