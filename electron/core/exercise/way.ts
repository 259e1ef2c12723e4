import type { Motion } from '#contract/motion.ts';
import { withToes } from './about-face.ts';
import { blend } from './blend.ts';
import { changeOfStride } from './change-of-stride.ts';
import { figureHeightM, stepMoment } from './demonstration.ts';
import { inRoom } from './depth.ts';
import { eased } from './eased.ts';
import { plantedInRoom } from './hand-way.ts';
import { type Moment, poseOf } from './movement.ts';
import { isAtWall } from './roller.ts';
import { skeletonOf } from './skeleton.ts';
import { withRollerInHand } from './way-carried.ts';
import { inRoomOf, type Stop, stopOf } from './way-stop.ts';
import { stopsBetween } from './way-stops.ts';
import { unhurriedS } from './way-time.ts';

/** The way of a body from one step of an exercise to the next. */
export interface Way {
  readonly durationS: number;
  /** From one posture to another, down or up; otherwise a body only shifts. */
  readonly isClimb: boolean;
  readonly at: (elapsedS: number) => Moment;
}

/** Still in a posture on the way; who steps goes on at once. */
const stillS = 0.28;

/**
 * Leads from one moment to another as a person with a sore back would get there, and stays for a moment in each posture
 * between: see `stopsBetween`. Who walks at both ends goes on walking.
 */
export function wayBetween(motion: Motion, from: Moment, to: Moment): Way {
  const walking = changeOfStride(motion, from, to);
  if (walking !== null) return { ...walking, isClimb: false };
  const stops = [stopOf(from), ...stopsBetween(motion, from, to), stopOf(to)];
  const legs = stops.slice(1).map((stop, index) => ({ from: stops[index] ?? stop, to: stop }));
  const momentsOf = legs.map((leg) => {
    const at = withRollerInHand([inRoomOf(leg.from), inRoomOf(leg.to)], between(leg));
    return isStep(leg) ? at : (share: number) => at(eased(share)); // in a step feet and hips are eased by themselves
  });
  const plainS = momentsOf.map((at) => unhurriedS((share) => poseOf(at(share), figureHeightM)));
  const leaves = legs.some(leavesWall);
  const heldS = legs.map((leg, index) =>
    (isStep(leg) && index < legs.length - 1) || (leaves && staysAtWall(leg)) ? 0 : stillS,
  );
  const legAndHeldS = (index: number) => (plainS[index] ?? 0) + (heldS[index] ?? 0);
  const allS = legs.reduce((sum, _, index) => sum + legAndHeldS(index), 0) - (heldS.at(-1) ?? 0);
  return {
    durationS: allS,
    isClimb: from.posture !== to.posture,
    at(elapsedS) {
      let leftS = Math.min(allS, Math.max(0, elapsedS));
      let index = 0;
      while (index < legs.length - 1 && leftS > legAndHeldS(index)) {
        leftS -= legAndHeldS(index);
        index += 1;
      }
      const share = Math.min(1, leftS / (plainS[index] ?? allS));
      return momentsOf[index]?.(share) ?? to;
    },
  };
}

/** A step goes at least so far, in metres; less is only a turn. */
const stepM = 0.2;

function isStep({ from, to }: Leg): boolean {
  const isUpright = from.moment.posture === 'standing' && to.moment.posture === 'standing';
  const [one, other] = [from.moment.body, to.moment.body];
  const wayM = Math.hypot(other.hip.xM - one.hip.xM, other.turns.asideM - one.turns.asideM);
  return isUpright && from.isBack === to.isBack && wayM > stepM;
}

/** Who goes away from a wall, or comes to it, does not stop there between the steps. */
function staysAtWall({ from, to }: Leg): boolean {
  return isAtWall(from.moment.roller) && isAtWall(to.moment.roller);
}

function leavesWall({ from, to }: Leg): boolean {
  return isAtWall(from.moment.roller) !== isAtWall(to.moment.roller);
}

interface Leg {
  readonly from: Stop;
  readonly to: Stop;
}

/** In one plane where both look the same way; else the body turns or rolls over. */
function between({ from, to }: Leg): (share: number) => Moment {
  if (from.isBack !== to.isBack) return blend(skeleton, onHands(from), onHands(to));
  const at = blend(skeleton, from.moment, to.moment);
  return from.isBack ? (share) => inRoomOf({ moment: at(share), isBack: true }) : at;
}

/** Who rolls over from hands and knees leaves the hands where they are. */
function onHands(stop: Stop): Moment {
  const moment = inRoomOf(stop);
  const body = withToes(moment.body);
  if (!stop.isBack || moment.posture !== 'handsAndKnees') return { ...moment, body };
  const hand = (side: 'near' | 'far') => {
    const { wrist } = inRoom(poseOf(moment, figureHeightM), side);
    return plantedInRoom(skeleton, body, side, wrist);
  };
  return { ...moment, body: { ...body, near: hand('near'), far: hand('far') } };
}

const skeleton = skeletonOf(figureHeightM);

/** The way from a moment to the beginning of a step's movement. */
export function wayTo(motion: Motion, step: number | undefined, from: Moment): Way {
  return wayBetween(motion, from, stepMoment(motion, 0, 1, step));
}
