import type { Motion } from '#contract/motion.ts';
import { figureHeightM } from './demonstration.ts';
import type { Moment } from './movement.ts';
import { planOf } from './movement-plan.ts';
import type { Roller } from './pose.ts';
import { rankOf } from './posture.ts';
import { comesFromWall, isAtWall, rollerBeside } from './roller.ts';
import { carryingRoller } from './way-carried.ts';
import { laidCm, placeAtChair } from './way-place.ts';
import { inRoomOf, type Stop } from './way-stop.ts';

/**
 * A roller lies ready beside the mat until who lies down or sits there puts it under. Who comes from the wall carries it to
 * the chair, puts it down there once one knee is on the mat, and on hands and knees takes it along.
 */
export function withRoller(
  motion: Motion,
  stops: readonly Stop[],
  high: Moment,
  low: Moment,
): readonly Stop[] {
  if (low.roller === null) return stops;
  const isFromWall = isAtWall(high.roller);
  return stops.map((stop) => {
    const { roller, posture } = stop.moment;
    const isCarried = isFromWall && rankOf(posture) <= rankOf('oneFoot');
    if (isAtWall(roller)) return stop; // it is held there until the feet are under the body
    return isCarried ? carrying(motion, stop) : withRollerLaid(motion, stop);
  });
}

/** With the roller on the floor, where it lies in that posture. */
export function withRollerLaid(motion: Motion, stop: Stop): Stop {
  const { moment } = stop;
  return { ...stop, moment: { ...moment, roller: beside(motion, laidAtM(motion, stop)) } };
}

/** Along the floor, in metres; null where it lies at its own place. */
function laidAtM({ props, movements }: Motion, { moment, isBack }: Stop): number | null {
  const place = placeAtChair(props, true);
  if (place === null || !comesFromWall(movements)) return null;
  const isLower = rankOf(moment.posture) >= rankOf('handsAndKnees');
  const { hip } = moment.body;
  const hipM = isBack ? -hip.xM : hip.xM;
  return -laidCm(isLower ? { ...place, kneesCm: -100 * hipM } : place) / 100;
}

/** The same stop with the roller in the hand; who stands has the forearm level, so that it passes over a seat and its back. */
export function carrying(motion: Motion, stop: Stop): Stop {
  const { moment, isBack } = stop;
  const roller = beside(motion, null);
  if (roller === null) return stop;
  const side = isBack ? 'far' : 'near';
  const arm = moment.posture === 'standing' ? levelArm : {};
  const body = { ...moment.body, [side]: { ...moment.body[side], ...arm } };
  const inRoom = carryingRoller(inRoomOf({ moment: { ...moment, body }, isBack }), roller);
  return { isBack, moment: { ...moment, body, roller: inRoom.roller } };
}

const levelArm = { upperArmDeg: 0, forearmDeg: 84, handDeg: 84 } as const;

function beside(motion: Motion, atM: number | null): Roller | null {
  return rollerBeside(planOf(motion, motion.movements[0], figureHeightM), atM);
}
