import type { Pose } from '#core/exercise/pose.ts';
import { type Place, pair } from './smooth-path.ts';

/** The neck, from inside the collar to under the skull: it bends where trunk and head lean differently. */
export function neckPath({ trunk, head }: Pose): string {
  const inTrunk = (x: number, y: number) => turned(trunk.hip, trunk.leanDeg, x, y);
  const inHead = (x: number, y: number) => turned(head.centre, head.leanDeg, x, y);
  return (
    `M${pair(inTrunk(-7, -48))}` +
    `C${pair(inTrunk(-6, -54))} ${pair(inHead(-6.4, 8))} ${pair(inHead(-6.6, 2))}` +
    `L${pair(inHead(4.6, 9.6))}` +
    `C${pair(inHead(2.2, 11))} ${pair(inTrunk(2.6, -53))} ${pair(inTrunk(5, -47))}Z`
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
