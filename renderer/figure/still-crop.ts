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
/** A part that goes so much of the farthest way acts. */
const actsShare = 0.4;

/**
 * As near as the poses allow: all of a body that is upright, with its head. Of one on the floor the part that acts with
 * the trunk, for a whole one is long and flat, and small.
 */
export function cropTo(poses: readonly Pose[], moved: readonly Moved[], view: View): Crop {
  const isLow = poses.every(({ lowShare }) => lowShare > 0.5);
  const farthestCm = Math.max(0, ...moved.map(({ wayCm }) => wayCm));
  const acts = (index: number) => (moved[index]?.wayCm ?? 0) >= actsShare * farthestCm;
  const places = poses.flatMap((pose) =>
    placesOf(pose, view)
      .filter(({ limb }, index) => !isLow || moved.length === 0 || limb === 'trunk' || acts(index))
      .map(({ place }) => place),
  );
  return boxRound(places);
}

function boxRound(places: readonly Place[]): Crop {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs) - besideCm, Math.max(...xs) + besideCm];
  const [top, bottom] = [Math.min(...ys) - hairCm, Math.max(...ys, 0) + soleCm];
  const width = Math.max(leastCm.width, right - left);
  const height = Math.max(leastCm.height, bottom - top);
  const middle = (left + right) / 2;
  return [middle - width / 2, bottom - height, width, height].map((cm) => cm.toFixed(1)).join(' ');
}
