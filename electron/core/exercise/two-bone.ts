import { degrees } from './angle.ts';
import type { Point } from './pose.ts';

/**
 * Two-bone inverse kinematics: the angles that bring the end of two jointed bones from `root` to `target`.
 * `upperDeg` is measured from straight down, forward positive; `bendDeg` is the flexion of the middle joint, which
 * points ahead, as a knee does. Out of reach, the limb is stretched, or folded, towards the target.
 */
export function twoBoneAngles(
  root: Point,
  target: Point,
  upperM: number,
  lowerM: number,
): { readonly upperDeg: number; readonly bendDeg: number } {
  const x = target.xM - root.xM;
  const y = target.yM - root.yM;
  const reach = Math.min(upperM + lowerM, Math.max(Math.abs(upperM - lowerM), Math.hypot(x, y)));
  const middle = Math.acos(clampCosine((upperM ** 2 + lowerM ** 2 - reach ** 2) / (2 * upperM * lowerM)));
  const atRoot = Math.acos(clampCosine((upperM ** 2 + reach ** 2 - lowerM ** 2) / (2 * upperM * reach)));
  const towards = Math.atan2(x, -y);
  return { upperDeg: degrees(towards + atRoot), bendDeg: 180 - degrees(middle) };
}

/** The same for an arm: its elbow points back. Angles from straight down, forward positive; `bendDeg` is flexion. */
export function armAngles(
  shoulder: Point,
  wrist: Point,
  upperM: number,
  lowerM: number,
): { readonly upperArmDeg: number; readonly elbowDeg: number } {
  const mirrored = (point: Point): Point => ({ xM: -point.xM, yM: point.yM });
  const { upperDeg, bendDeg } = twoBoneAngles(mirrored(shoulder), mirrored(wrist), upperM, lowerM);
  return { upperArmDeg: -upperDeg, elbowDeg: bendDeg };
}

function clampCosine(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(-1, value)) : 1;
}
