import type { Pose } from '#core/exercise/pose.ts';
import { type Moved, placesOf } from './moved.ts';
import type { Place } from './smooth-path.ts';
import type { View } from './view.ts';

/** What is seen of the drawing, as an svg's `viewBox`, in cm. */
export type Crop = string;

const soleCm = 7.5; // below a sole, so that a foot stands on ground
const hairCm = 21; // from the middle of a head to above the fullest hair
const besideCm = 18; // as far behind it, and beyond toes
const leastCm = { width: 96, height: 84 };
const headCm = 32; // a picture may be wider than what is seen at the least: a head just beyond that is cut too
/** A part that goes so much of the farthest way acts. */
const actsShare = 0.4;

/**
 * As near as the poses allow: all of a body that is upright, with its head. Of one on the floor the part that acts with
 * the trunk, for a whole one is long and flat, and small; with a head that would be cut through.
 */
export function cropTo(poses: readonly Pose[], moved: readonly Moved[], view: View): Crop {
  const isLow = poses.every(({ lowShare }) => lowShare > 0.5);
  const farthestCm = Math.max(0, ...moved.map(({ wayCm }) => wayCm));
  const acts = (index: number) => (moved[index]?.wayCm ?? 0) >= actsShare * farthestCm;
  const all = poses.flatMap((pose) =>
    placesOf(pose, view).map(({ limb, place }, index) => ({
      place,
      isHead: limb === 'head',
      isShown: !isLow || moved.length === 0 || limb === 'trunk' || acts(index),
    })),
  );
  const box = boxRound(all.filter(({ isShown }) => isShown).map(({ place }) => place));
  const shown = all.filter(({ isShown, isHead, place }) => isShown || (isHead && outCm(box, place) < headCm));
  return boxRound(shown.map(({ place }) => place))
    .map((cm) => cm.toFixed(1))
    .join(' ');
}

type Box = readonly [left: number, top: number, width: number, height: number];

/** How far a place is beyond a box; below 0 inside. */
function outCm([left, top, width, height]: Box, [x, y]: Place): number {
  return Math.max(left - x, x - left - width, top - y, y - top - height);
}

function boxRound(places: readonly Place[]): Box {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs) - besideCm, Math.max(...xs) + besideCm];
  const [top, bottom] = [Math.min(...ys) - hairCm, Math.max(...ys, 0) + soleCm];
  const width = Math.max(leastCm.width, right - left);
  const height = Math.max(leastCm.height, bottom - top);
  const middle = (left + right) / 2;
  return [middle - width / 2, bottom - height, width, height];
}
