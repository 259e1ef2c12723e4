import { degrees, radians } from './angle.ts';
import type { Body, BodySide, limbsOf } from './body.ts';
import { limbsOf as jointsOf } from './body.ts';
import { eased } from './eased.ts';
import { ballToAnkle, isFootDown, isKneeDown, plantedBall } from './footing.ts';
import type { Leg, Point, Roller } from './pose.ts';
import { noStep, pointAlong, type Skeleton } from './skeleton.ts';
import { fromLineM } from './solids.ts';
import { isTurned } from './turns.ts';
import { twoBoneAngles } from './two-bone.ts';

export type Limbs = ReturnType<typeof limbsOf>;

export interface OnWay {
  readonly skeleton: Skeleton;
  /** The body between the two, its angles mixed. */
  readonly body: Body;
  readonly side: 'near' | 'far';
  readonly ends: readonly [from: Limbs, to: Limbs];
  readonly share: number;
}

/** How high a foot is lifted that changes its place, and a knee that crawls. */
const liftM = { foot: 0.05, knee: 0.02 } as const;
/** Feet nearer than this to their next place stay where they are. */
const sameM = 0.005;

/**
 * A leg between two postures. What carries at both ends keeps its place: a knee, the ball of a foot, a flat foot. A foot
 * that goes from place to place is lifted; any other leg keeps clear of the floor and of the roller.
 */
export function legOnWay({
  skeleton,
  body,
  side,
  ends,
  share,
  roller,
}: OnWay & { readonly roller: Roller | null }) {
  const [from, to] = [ends[0][side].leg, ends[1][side].leg];
  if (isTurned(body.turns) && from.planted + to.planted < 2) return body[side];
  if (isKneeDown(from) && isKneeDown(to)) return legOnKnee(body, side, [from, to], share);
  const ball = asideWayM(ends) === 0 ? plantedBall(from, to) : null;
  if (ball !== null) {
    return ledByFoot(skeleton, body, side, ballToAnkle(skeleton, { ...ball, yM: 0 }, body[side].footDeg));
  }
  if (isFlat(from) && isFlat(to)) {
    const done = footShare(ends, side, share);
    const asideM = asideWayM(ends) * (done - hipShare(ends, share));
    const footStep = { ...noStep, asideM };
    return { ...stepping(skeleton, body, side, [from, to], done, asideWayM(ends)), footStep };
  }
  if (isFootDown(from) && isFootDown(to) && (isFlat(from) || isFlat(to)))
    return stepping(skeleton, body, side, [from, to], loneShare(ends, share));
  const { leg } = jointsOf(skeleton, body)[side];
  const overM = overRollerM(leg, roller) * Math.min(1, 8 * share, 8 * (1 - share));
  const sunkM = -Math.min(leg.heel.yM, leg.ball.yM, leg.toe.yM);
  const upM = Math.max(0, sunkM, overM);
  return upM === 0 ? body[side] : ledByFoot(skeleton, body, side, { ...leg.ankle, yM: leg.ankle.yM + upM });
}

/** Where the hips are over knees that carry at both ends; null where none does. */
export function hipOnKnees(
  skeleton: Skeleton,
  body: Body,
  ends: readonly [Limbs, Limbs],
  share: number,
): Point | null {
  const knees = (['near', 'far'] as const).flatMap((side) => {
    const [from, to] = [ends[0][side].leg, ends[1][side].leg];
    if (!isKneeDown(from) || !isKneeDown(to)) return [];
    return [{ knee: kneeBetween(side, from, to, share), thighDeg: body[side].thighDeg }];
  });
  const [one, other = one] = knees;
  if (one === undefined || other === undefined) return null;
  const middle = { xM: (one.knee.xM + other.knee.xM) / 2, yM: (one.knee.yM + other.knee.yM) / 2 };
  const halfM = Math.hypot(one.knee.xM - other.knee.xM, one.knee.yM - other.knee.yM) / 2;
  const upM = Math.sqrt(Math.max(0, skeleton.thighM ** 2 - halfM ** 2));
  return pointAlong(middle, -upM, (one.thighDeg + other.thighDeg) / 2);
}

/** A knee that stays, or crawls: first the far one, then the near one, as the hands of the other side. */
function kneeBetween(side: 'near' | 'far', from: Leg, to: Leg, share: number): Point {
  const wayM = to.knee.xM - from.knee.xM;
  const done = Math.abs(wayM) < sameM ? share : stepShare(side === 'near' ? 'far' : 'near', share);
  const upM = Math.abs(wayM) < sameM ? 0 : liftM.knee * Math.min(1, 5 * Math.sin(Math.PI * done));
  return { xM: from.knee.xM + wayM * done, yM: from.knee.yM + (to.knee.yM - from.knee.yM) * done + upM };
}

/** How far the foot of a knee that crawls is raised, so that its toes do not drag. */
const raisedDeg = 11;

function legOnKnee(
  body: Body,
  side: 'near' | 'far',
  [from, to]: readonly [Leg, Leg],
  share: number,
): BodySide {
  const { hip } = body;
  const knee = kneeBetween(side, from, to, share);
  const thighDeg = degrees(Math.atan2(knee.xM - hip.xM, hip.yM - knee.yM));
  const upM = knee.yM - Math.min(from.knee.yM, to.knee.yM);
  const raised = raisedDeg * Math.min(1, (2 * upM) / liftM.knee);
  const { shankDeg, footDeg } = body[side];
  return { ...body[side], thighDeg, shankDeg: shankDeg - raised, footDeg: footDeg - raised };
}

function stepping(
  skeleton: Skeleton,
  body: Body,
  side: 'near' | 'far',
  [from, to]: readonly [Leg, Leg],
  done: number,
  asideM = 0,
): BodySide {
  const wayM = Math.hypot(to.ankle.xM - from.ankle.xM, to.ankle.yM - from.ankle.yM, asideM);
  const upM =
    wayM < sameM ? 0 : liftM.foot * Math.min(1, 2 * Math.sin(Math.PI * done)) * Math.min(1, wayM / 0.1);
  const between = (a: number, b: number) => a + (b - a) * done;
  const ankle = {
    xM: between(from.ankle.xM, to.ankle.xM),
    yM: between(from.ankle.yM, to.ankle.yM) + upM,
  };
  const footDeg = between(from.footDeg, to.footDeg);
  const led = { ...ledByFoot(skeleton, body, side, ankle), footDeg };
  const { heel, ball } = jointsOf(skeleton, { ...body, [side]: led })[side].leg;
  const hangM = (skeleton.toeM - skeleton.ballM) * Math.max(0, -Math.sin(radians(footDeg))); // toes that point down
  const sunkM = upM / 2 - Math.min(heel.yM, ball.yM - hangM * Math.min(1, upM / 0.012));
  if (sunkM <= 0) return led;
  return { ...ledByFoot(skeleton, body, side, { ...ankle, yM: ankle.yM + sunkM }), footDeg };
}

const sides = ['near', 'far'] as const;

function isOnBothFeet(ends: readonly [Limbs, Limbs]): boolean {
  return sides.every((side) => isFlat(ends[0][side].leg) && isFlat(ends[1][side].leg));
}

/** How long a foot is in the air when both change their places, and when it goes alone. */
const inAirShare = { ofTwo: 0.4, alone: 0.55 } as const;

/** How far a flat foot is on its way: the near one first, the far one last; one alone while the other one carries. */
function footShare(ends: readonly [Limbs, Limbs], side: 'near' | 'far', share: number): number {
  const { ofTwo, alone } = inAirShare;
  const first = asideWayM(ends) < 0 ? 'far' : 'near'; // who goes aside crosses no legs
  if (isStepping(ends)) return eased(side === first ? share / ofTwo : (share - 1 + ofTwo) / ofTwo);
  return eased(isLast(ends, side) ? (share - 1 + alone) / alone : share / alone);
}

/** Whether the weight goes over the other foot before this one leaves its place. */
function isLast([from, to]: readonly [Limbs, Limbs], side: 'near' | 'far'): boolean {
  const other = side === 'near' ? 'far' : 'near';
  const asideM = ({ trunk, [other]: { leg } }: Limbs) => Math.abs(trunk.hip.xM - leg.ankle.xM);
  return asideM(to) < asideM(from);
}

/**
 * How far along the hips of somebody on both feet are: in two steps they go most while both feet are down, and in one only
 * while both are.
 */
export function hipShare(ends: readonly [Limbs, Limbs], share: number): number {
  if (!isOnBothFeet(ends)) return share;
  if (isStepping(ends)) return share - (0.8 * Math.sin(2 * Math.PI * share)) / (2 * Math.PI);
  const moving = sides.find((side) => plantedBall(ends[0][side].leg, ends[1][side].leg) === null);
  if (moving === undefined) return share;
  const downShare = 1 - inAirShare.alone;
  return eased(isLast(ends, moving) ? share / downShare : (share - 1 + downShare) / downShare);
}

/** How far the whole body goes to the viewer. */
function asideWayM([from, to]: readonly [Limbs, Limbs]): number {
  return to.turns.asideM - from.turns.asideM;
}

/** Both feet change their places: one of them always stands. */
function isStepping([from, to]: readonly [Limbs, Limbs]): boolean {
  if (asideWayM([from, to]) !== 0) return true;
  return sides.every((side) => plantedBall(from[side].leg, to[side].leg) === null);
}

/** A foot that goes alone: who rises brings the weight over the other one first, who gets down after it. */
function loneShare([from, to]: readonly [Limbs, Limbs], share: number): number {
  const late = to.trunk.hip.yM > from.trunk.hip.yM ? 0.3 : 0;
  return Math.min(1, Math.max(0, (share - late) / 0.7));
}

/** How much lower the hips are while the feet are apart in a step, so that both reach the floor. */
export function dipM(
  { thighM, shankM }: Skeleton,
  hip: Point,
  ends: readonly [Limbs, Limbs],
  share: number,
): number {
  const legM = 0.998 * (thighM + shankM);
  if (!isOnBothFeet(ends)) return 0;
  const missingM = sides.map((side) => {
    const [from, to] = [ends[0][side].leg.ankle, ends[1][side].leg.ankle];
    const done = footShare(ends, side, share);
    const aheadM = from.xM + (to.xM - from.xM) * done - hip.xM;
    const outM = asideWayM(ends) * (done - hipShare(ends, share));
    return hip.yM - from.yM - Math.sqrt(Math.max(0, legM ** 2 - aheadM ** 2 - outM ** 2));
  });
  return Math.max(0, ...missingM);
}

/** First the near one goes, then the far one. */
export function stepShare(side: 'near' | 'far', share: number): number {
  return eased(side === 'near' ? 2 * share : 2 * share - 1);
}

/** How far a foot must go up so that it passes over a roller that lies on the floor, in an arc, and the shin too. */
function overRollerM({ heel, ball, toe, knee, ankle }: Leg, roller: Roller | null): number {
  if (roller === null || roller.centre.yM > 1.1 * roller.radiusM) return 0;
  const { centre, radiusM } = roller;
  const missing = [heel, ball, toe].map(({ xM, yM }) => {
    const aside = (xM - centre.xM) / (2 * radiusM);
    return Math.abs(aside) < 1 ? 2 * radiusM * (1 - aside * aside) + 0.02 - yM : 0;
  });
  const shinM = 2 * (radiusM + shinThickM - fromLineM(centre, knee, ankle)); // its middle rises half as far as the foot
  return Math.max(0, shinM, ...missing);
}

/** From the bone to the skin in front of and behind it, where the leg is lifted over things. */
const shinThickM = 0.045;

/** The leg bent so that its ankle comes to a place; the foot keeps its pitch. */
export function ledByFoot(skeleton: Skeleton, body: Body, side: 'near' | 'far', ankle: Point): BodySide {
  const { upperDeg, bendDeg } = twoBoneAngles(body.hip, ankle, skeleton.thighM, skeleton.shankM);
  return { ...body[side], thighDeg: upperDeg, shankDeg: upperDeg - bendDeg };
}

/** A foot that lies nearly level, near the floor. */
export function isFlat({ footDeg, ankle }: Leg): boolean {
  return Math.abs(footDeg) < 8 && ankle.yM < 0.12;
}
