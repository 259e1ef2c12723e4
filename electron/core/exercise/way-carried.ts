import { radians } from './angle.ts';
import { limbsOf } from './body.ts';
import { inRoom } from './depth.ts';
import type { Moment } from './movement.ts';
import type { Roller } from './pose.ts';
import { isAtWall } from './roller.ts';
import { minus, plus, type RoomPoint } from './room-vector.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';

/**
 * The moments between two, with the roller in the hand that carries it: it goes where that goes, and round with the body.
 * They are as they were where nobody carries one.
 */
export function withRollerInHand(
  [from, to]: readonly [Moment, Moment],
  at: (share: number) => Moment,
): (share: number) => Moment {
  const [start, end] = [from.roller, to.roller];
  if (start === null || end === null || !(isHeld(start) || isHeld(end))) return at;
  if (isAtWall(start) && isAtWall(end)) return at;
  const [fromHand, toHand] = [fromHandTo(from, start), fromHandTo(to, end)];
  return (share) => {
    const moment = at(share);
    const way = plus(fromHand, minus(toHand, fromHand), share);
    const outShare = isAtWall(start) ? 1 - (1 - share) ** 4 : isAtWall(end) ? share ** 4 : share;
    const zM = fromHand.zM + (toHand.zM - fromHand.zM) * outShare; // clear of the legs while it passes them
    return { ...moment, roller: inHand(moment, { ...way, zM }, end) };
  };
}

/** The same moment with the roller in that hand. */
export function carryingRoller(moment: Moment, roller: Roller): Moment {
  return { ...moment, roller: inHand(moment, underAndBeside, roller) };
}

/** From the wrist down to the middle of a roller that is carried, and out to it: the hand is at its end. */
const endM = 0.28;
const underAndBeside: RoomPoint = { xM: 0, yM: -0.1, zM: endM };

function isHeld({ centre, radiusM }: Roller): boolean {
  return centre.yM > 1.05 * radiusM;
}

/** From the hand that carries to the middle of the roller, for who looks ahead. */
function fromHandTo(moment: Moment, { centre, asideM }: Roller): RoomPoint {
  return facing(minus({ ...centre, zM: asideM }, handOf(moment)), moment);
}

function inHand(moment: Moment, way: RoomPoint, roller: Roller): Roller {
  const { xM, yM, zM } = plus(handOf(moment), facing(way, moment));
  return { ...roller, centre: { xM, yM: Math.max(roller.radiusM, yM) }, asideM: zM };
}

/** The right one, so that it is away from the viewer where one kneels at the chair: towards the viewer of who looks ahead, and away from the viewer of who looks back. */
function handOf({ body }: Moment): RoomPoint {
  return inRoom({ heightM: motionHeightM, ...limbsOf(skeletonOf(motionHeightM), body) }, 'near').wrist;
}

/** For who looks back ahead is behind. It lies across all the time: who turns about holds it before the body. */
function facing({ xM, yM, zM }: RoomPoint, { body }: Moment): RoomPoint {
  const turn = radians(body.turns.turnDeg);
  return { xM: xM * Math.cos(turn), yM, zM: zM * Math.cos(turn) + endM * Math.sin(turn) };
}
