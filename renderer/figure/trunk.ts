import { radians } from '#core/exercise/angle.ts';
import type { Person } from '#core/exercise/people.ts';
import type { Pose, Trunk } from '#core/exercise/pose.ts';
import { spineLeanDeg, trunkPoint } from '#core/exercise/spine.ts';
import { hem, type TrunkPlace, top } from './build.ts';
import { closedPath, type Place, pair } from './smooth-path.ts';
import { seen, seenLeanDeg, turnedTo, type View } from './view.ts';

/** Hip to shoulder, in cm of the drawing. */
export const trunkCm = 48.96;
/** Where on the front of the top a breath shows, in cm above the hip, and by how much it swells there. */
const belly = { atCm: 17, reachCm: 15, swellCm: 4.4 } as const;
const chest = { atCm: 36, reachCm: 10, swellCm: 1.1 } as const;

/**
 * Where a place of the upright trunk (origin in the hip, y down) comes to lie in the drawing. A slice of the trunk is
 * an ellipse; its place is where the edge of that ellipse is seen from this view.
 */
export function onTrunk(trunk: Trunk, [x, y, asideCm]: TrunkPlace, view: View): Place {
  const middle = seen(trunkPoint(trunk, trunkCm / 100, -y / 100, 0), view);
  if (x === 0) return middle;
  const lean = leanAt(trunk, y);
  const ahead = seen({ xM: (x * Math.cos(lean)) / 100, yM: (-x * Math.sin(lean)) / 100 }, view);
  const aside = seen({ xM: 0, yM: 0, zM: asideCm / 100 }, view);
  const up = seen({ xM: Math.sin(lean), yM: Math.cos(lean) }, view);
  // How far each half axis of the ellipse reaches across the spine, to the side that the place is on.
  const across = (axis: Place) => Math.sign(x) * (axis[1] * up[0] - axis[0] * up[1]);
  const [byAhead, byAside] = [across(ahead), across(aside)];
  const both = Math.hypot(byAhead, byAside) || 1;
  return [
    middle[0] + (ahead[0] * byAhead + aside[0] * byAside) / both,
    middle[1] + (ahead[1] * byAhead + aside[1] * byAside) / both,
  ];
}

/** The outline of the top round a straight or bent spine, breathing. */
export function topPath(pose: Pose, person: Person, view: View): string {
  const swell = swellOf(pose, person);
  return closedPath(top.map(([x, y, asideCm]) => onTrunk(pose.trunk, [x + swell(x, -y), y, asideCm], view)));
}

/** How much the body swells at a place in front of the spine, so far up from the hip: by its build and its breath. */
export function swellOf({ breath }: Pose, person: Person): (x: number, upCm: number) => number {
  const swells = [
    { ...belly, byCm: belly.swellCm * breath + person.bellyCm },
    { ...chest, byCm: chest.swellCm * breath + person.chestCm },
  ];
  return (x, upCm) =>
    x < 4
      ? 0
      : swells.reduce(
          (sum, { atCm, reachCm, byCm }) => sum + byCm * Math.max(0, 1 - ((upCm - atCm) / reachCm) ** 2),
          0,
        );
}

/** The line of the hem. */
export function hemPath(trunk: Trunk, view: View): string {
  const [start, ...curve] = hem.map((place) => pair(onTrunk(trunk, place, view)));
  return `M${start}C${curve.join(' ')}`;
}

/** The frame of a place on the near side of the trunk: its origin there, its y axis down the spine. */
export function trunkFrame(trunk: Trunk, [x, y, asideCm]: TrunkPlace, view: View): string {
  const place = trunkPoint(trunk, trunkCm / 100, -y / 100, x / 100);
  const leanDeg = (leanAt(trunk, y) * 180) / Math.PI;
  return turnedTo(seen({ ...place, zM: asideCm / 100 }, view), seenLeanDeg(leanDeg, view));
}

function leanAt(trunk: Trunk, y: number): number {
  return radians(spineLeanDeg(trunk, Math.min(1, Math.max(0, -y / trunkCm))));
}
