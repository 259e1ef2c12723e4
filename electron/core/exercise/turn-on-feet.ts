import type { Body, BodySide } from './body.ts';
import { halfBreadth } from './body-in-room.ts';
import { eased, timeOfEased } from './eased.ts';
import { isFlat, type Limbs, ledByFoot, type OnWay } from './leg-way.ts';
import { downwards, lengthOf, minus, plus, type RoomPoint, turnedAbout } from './room-vector.ts';
import type { Skeleton } from './skeleton.ts';

/*
 * Who turns about on the feet does it in four steps: the foot on whose side the body goes opens first, the other one
 * comes round it, and both once more. So neither slides, and neither is turned much farther than the body.
 */

type Ends = readonly [from: Limbs, to: Limbs];

const sides = ['near', 'far'] as const;

/** Whether somebody who stands looks the other way at the end. */
export function isTurnOnFeet([from, to]: Ends): boolean {
  const turnsDeg = Math.abs(to.turns.turnDeg - from.turns.turnDeg);
  return turnsDeg > 135 && sides.every((side) => isFlat(from[side].leg) && isFlat(to[side].leg));
}

/** How high a foot is lifted that turns, in metres. */
const liftM = 0.04;

/** A leg of somebody who turns about: its foot stands, or is on its next step. */
export function turningLeg({ skeleton, body, side, ends, share }: OnWay): BodySide {
  const { done, inAir } = footTurn(ends, side, share);
  const print = footprint(skeleton, body, side, ends, done);
  const ankle = {
    xM: body.hip.xM + print.inBody.xM,
    yM: ends[0][side].leg.ankle.yM + liftM * Math.sin(Math.PI * inAir),
  };
  return { ...ledByFoot(skeleton, body, side, ankle), footDeg: 0, plantedFoot: 0, footStep: print.step };
}

/** How much lower the hips are meanwhile, so that both feet reach the floor. */
export function turningDipM(skeleton: Skeleton, body: Body, ends: Ends, share: number): number {
  const legM = 0.998 * (skeleton.thighM + skeleton.shankM);
  const missingM = sides.map((side) => {
    const { inBody, step } = footprint(skeleton, body, side, ends, footTurn(ends, side, share).done);
    const hip = turnedAbout({ ...inBody, xM: 0 }, downwards, body.turns.turnDeg);
    const foot = turnedAbout(inBody, downwards, body.turns.turnDeg + step.turnDeg);
    const awayM = lengthOf(minus(plus(foot, { xM: step.aheadM, yM: 0, zM: step.asideM }), hip));
    return body.hip.yM - ends[0][side].leg.ankle.yM - Math.sqrt(legM ** 2 - awayM ** 2);
  });
  return Math.max(0, ...missingM);
}

/** Of the whole turn, how far the foot that goes first has gone after one step, and the other one. */
const afterOneStep = { first: 1 / 3, last: 2 / 3 } as const;

/** How far a foot is on its way round, and on its step. */
function footTurn([from, to]: Ends, side: 'near' | 'far', share: number) {
  const isForth = to.turns.turnDeg > from.turns.turnDeg;
  const quarters = 4 * timeOfEased(share);
  const [startsAt, oneStep] =
    (side === 'near') === isForth ? [0, afterOneStep.first] : [1, afterOneStep.last];
  const step = (at: number) => Math.min(1, Math.max(0, quarters - at));
  const [one, two] = [step(startsAt), step(startsAt + 2)];
  return { done: oneStep * eased(one) + (1 - oneStep) * eased(two), inAir: two > 0 ? two : one };
}

/** Where a foot stands that has come so far round: in a body that is turned as far, and from there. */
function footprint({ heightM }: Skeleton, body: Body, side: 'near' | 'far', [from, to]: Ends, done: number) {
  const between = (of: (limbs: Limbs) => number) => of(from) + (of(to) - of(from)) * done;
  const inBody: RoomPoint = {
    xM: between((limbs) => limbs[side].leg.ankle.xM - limbs.trunk.hip.xM),
    yM: 0,
    zM: (side === 'near' ? 1 : -1) * halfBreadth.hip * heightM,
  };
  const step = {
    aheadM: between(({ trunk }) => trunk.hip.xM) - body.hip.xM,
    asideM: between(({ turns }) => turns.asideM) - body.turns.asideM,
    turnDeg: between(({ turns }) => turns.turnDeg) - body.turns.turnDeg,
  };
  return { inBody, step };
}
