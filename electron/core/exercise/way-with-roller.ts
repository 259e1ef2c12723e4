import type { Motion, Movement } from '#contract/motion.ts';
import type { Moment } from './movement.ts';
import { isAtWall } from './roller.ts';
import { onFeet } from './way-on-feet.ts';
import { laidCm, placeAtChair, type WayPlace } from './way-place.ts';
import { leanOnChair, pushUp, stand } from './way-poses.ts';
import { oneFootFlat } from './way-poses-kneeling.ts';
import { carrying, withRollerLaid } from './way-roller.ts';
import { momentOf, type Stop, stopOf } from './way-stop.ts';

/**
 * Between who stands at a wall with the roller and who stands where it lies on the floor. Nobody bends down to it: it is
 * taken up from one knee, a hand on the chair, and put down so.
 */
export function bringRoller(motion: Motion, from: Moment, to: Moment): readonly Stop[] {
  const isAway = isAtWall(from.roller);
  const place = whereItLies(motion, isAway ? to : from);
  const at = (posture: (place: WayPlace) => Movement): Stop => ({
    moment: momentOf(posture(place)),
    isBack: true,
  });
  const low = place.chair === null ? [] : [leanOnChair, pushUp];
  const knelt = { ...place, isCarrying: true };
  const carried = [oneFootFlat, ...low.toReversed(), stand].map((posture) => at(() => posture(knelt)));
  const taken = [
    ...low.map((posture) => withRollerLaid(motion, at(posture))),
    ...carried.map((stop) => carrying(motion, stop)),
  ];
  const beside = withRollerLaid(motion, at(stand));
  const [free, held] = [stopOf(isAway ? to : from), taken.at(-1) ?? beside];
  if (isAway) {
    const walk = onFeet(motion, stopOf(from), held).map((stop) => heldOnWay(motion, stop));
    return [...walk, ...taken.toReversed(), ...laid(motion, onFeetTo(motion, beside, free).toReversed())];
  }
  const walk = onFeet(motion, held, stopOf(to)).map((stop) => heldOnWay(motion, stop));
  return [...laid(motion, onFeetTo(motion, beside, free)), ...taken, ...walk];
}

/** Where one kneels for it, looking back: at the chair, if there is one. */
function whereItLies({ props }: Motion, { roller }: Moment): WayPlace {
  const atChair = placeAtChair(props, true);
  if (atChair !== null) return atChair;
  const atCm = 100 * (roller?.centre.xM ?? 0);
  return { kneesCm: -atCm - laidCm({ kneesCm: 0, chair: null }), chair: null };
}

/** From where somebody stands to a place beside the roller; nothing where they stand there. */
function onFeetTo(motion: Motion, beside: Stop, free: Stop): readonly Stop[] {
  const walk = onFeet(motion, free, beside);
  return walk.length > 0 || free.isBack !== beside.isBack ? [...walk, beside] : [];
}

function laid(motion: Motion, stops: readonly Stop[]): readonly Stop[] {
  return stops.map((stop) => withRollerLaid(motion, stop));
}

/** At the wall it is held there until the feet are under the body. */
function heldOnWay(motion: Motion, stop: Stop): Stop {
  return isAtWall(stop.moment.roller) ? stop : carrying(motion, stop);
}
