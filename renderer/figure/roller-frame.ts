import type { Pose, Roller, Turns } from '#core/exercise/pose.ts';
import { rollerHalfM } from '#core/exercise/roller.ts';
import { round } from './smooth-path.ts';
import { seen, type View } from './view.ts';

/** A roller that is farther behind the body than this is beyond its far limbs, or as far before it, in metres. */
const besideM = 0.3;

/**
 * The roller has three places in the drawing, beyond the body, between its legs and before it, and is seen in one. Ready
 * before the mat it comes and goes with that: on bare floor it would lie at the feet of who stands there.
 */
export function rollerFrame(
  { roller, turns, matShare }: Pick<Pose, 'roller' | 'turns' | 'matShare'>,
  view: View,
) {
  if (roller === null) return {};
  const [x, y] = seen({ ...roller.centre, zM: roller.asideM }, view, -lowerCm(roller, turns, view));
  const transform = `translate(${round(x)} ${round(y)})`;
  const fromBodyM = roller.asideM - turns.asideM;
  const is = fromBodyM < -besideM ? 'beyond' : fromBodyM > besideM ? 'before' : 'among';
  const shown = is === 'before' ? round(matShare) : 1;
  return Object.fromEntries(
    rollerPlaces.flatMap((place) => [
      [rollerPart(place, 'roller-place'), { transform, opacity: place === is ? `${shown}` : '0' }],
      [rollerPart(place, 'roller'), { transform: `rotate(${round(-roller.turnDeg)})` }],
    ]),
  );
}

/**
 * From the side as well, one that lies before the body is seen lower on the floor than its feet, and one behind it higher; one
 * in the hand goes with the body.
 */
function lowerCm({ centre, radiusM, asideM }: Roller, turns: Turns, view: View): number {
  const outM = Math.sign(asideM) * Math.max(0, Math.abs(asideM) - rollerHalfM);
  const onFloorShare = Math.max(0, 1 - (centre.yM - radiusM) / radiusM);
  return view.floorCm * (outM * onFloorShare + turns.asideM * (1 - onFloorShare));
}

const rollerPlaces = ['beyond', 'among', 'before'] as const;

/** Where a roller is drawn: farther than the limbs, between the far leg and the near one, or nearer than both. */
export type RollerPlace = (typeof rollerPlaces)[number];

/** The name of a part of the roller in one of its places. */
export function rollerPart(place: RollerPlace, name: string): string {
  return place === 'among' ? name : `${place}-${name}`;
}
