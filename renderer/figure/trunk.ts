import type { Trunk } from '#core/exercise/pose.ts';
import { spineLeanDeg, trunkPoint } from '#core/exercise/spine.ts';
import { top } from './build.ts';
import { closedPath, type Place, round } from './smooth-path.ts';

/** Hip to shoulder, in cm of the drawing. */
const trunkCm = 48.96;
/** Where on the front of the top a breath shows, in cm above the hip, and by how much it swells there. */
const belly = { atCm: 17, reachCm: 15, swellCm: 2.4 } as const;
const chest = { atCm: 36, reachCm: 10, swellCm: 1.1 } as const;

/** Where a place of the upright trunk (origin in the hip, y down) comes to lie in the drawing. */
export function onTrunk(trunk: Trunk, [x, y]: Place): Place {
  const { xM, yM } = trunkPoint(trunk, trunkCm / 100, -y / 100, x / 100);
  return [xM * 100, -yM * 100];
}

/** The outline of the top round a straight or bent spine, breathing. */
export function topPath(trunk: Trunk, breath: number): string {
  return closedPath(top.map(([x, y]) => onTrunk(trunk, [x + swell(x, -y) * breath, y])));
}

/** The line of the hem. */
export function hemPath(trunk: Trunk): string {
  const [start, ...curve] = hem.map((place) => onTrunk(trunk, place).map(round).join(' '));
  return `M${start}C${curve.join(' ')}`;
}

const hem: readonly Place[] = [
  [11.2, 1.4],
  [4, 3.4],
  [-4, 3.8],
  [-13, 1.2],
];

/** The frame of a place on the trunk, as an svg transform: its origin there, its y axis down the spine. */
export function trunkFrame(trunk: Trunk, place: Place): string {
  const [x, y] = onTrunk(trunk, place);
  const lean = spineLeanDeg(trunk, Math.min(1, Math.max(0, -place[1] / trunkCm)));
  return `translate(${round(x)} ${round(y)}) rotate(${round(lean)})`;
}

function swell(x: number, upCm: number): number {
  if (x < 4) return 0;
  return [belly, chest].reduce((sum, { atCm, reachCm, swellCm }) => {
    const share = Math.max(0, 1 - ((upCm - atCm) / reachCm) ** 2);
    return sum + swellCm * share;
  }, 0);
}
