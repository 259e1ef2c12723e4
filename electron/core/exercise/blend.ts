import { degrees } from './angle.ts';
import type { Body, BodySide } from './body.ts';
import { limbsOf } from './body.ts';
import { inRoom, trunkInRoom } from './depth.ts';
import type { Moment } from './movement.ts';
import type { Leg, Point, Roller } from './pose.ts';
import { pointAlong, type Skeleton } from './skeleton.ts';
import { fromLineM, soleEdgeCm } from './solids.ts';
import { depthM } from './touch.ts';
import { isTurned } from './turns.ts';
import { armAngles, twoBoneAngles } from './two-bone.ts';

/** How high a foot is lifted that changes its place. */
const stepUpM = 0.05;
/** Feet nearer than this to their next place stay where they are. */
const sameM = 0.005;

/**
 * A moment between two, at a share of the way from one to the other. Angles turn the short way; a foot that stands
 * at both ends stays on its place or steps to the next; nothing goes through the floor.
 */
export function blend(skeleton: Skeleton, from: Moment, to: Moment, share: number): Moment {
  const free = mixed(from.body, to.body, share);
  const ends = [limbsOf(skeleton, from.body), limbsOf(skeleton, to.body)] as const;
  const carriedM = rollerWayM(from.roller, to.roller);
  const roller = carried(mixed(from.roller, to.roller, share), carriedM, share);
  const inTheWay = carriedM < carryM ? roller : null;
  const stand = (body: Body): Body => ({
    ...body,
    near: standing(skeleton, body, 'near', [ends[0].near.leg, ends[1].near.leg], share, inTheWay),
    far: standing(skeleton, body, 'far', [ends[0].far.leg, ends[1].far.leg], share, inTheWay),
  });
  let body = stand(free);
  for (let round = 0; round < 3; round += 1) {
    const sunkM = -lowestM(skeleton, body);
    if (sunkM <= 0) break;
    body = stand({ ...body, hip: { ...body.hip, yM: body.hip.yM + sunkM } });
  }
  const hand = (side: 'near' | 'far') => {
    const isKept = from.body[side].plantedHand === 1 && to.body[side].plantedHand === 1;
    if (isKept)
      return ledByHand(skeleton, body, side, mixed(ends[0][side].arm.wrist, ends[1][side].arm.wrist, share));
    return isTurned(body.turns) ? body[side] : handOnFloor(skeleton, body, side);
  };
  return {
    body: { ...body, near: hand('near'), far: hand('far') },
    cyclePercent: share < 0.5 ? from.cyclePercent : to.cyclePercent,
    floorTravelM: from.floorTravelM,
    roller,
    breath: mixed(from.breath, to.breath, share),
    lowShare: mixed(from.lowShare, to.lowShare, share),
    matShare: mixed(from.matShare, to.matShare, share),
    second: {
      view: to.second.share > 0 ? to.second.view : from.second.view,
      share: mixed(from.second.share, to.second.share, share),
    },
    work: mixed(from.work, to.work, share),
  };
}

/** An arm bent so that its hand stays, or goes straight, on what it is planted on. */
function ledByHand(skeleton: Skeleton, body: Body, side: 'near' | 'far', wrist: Point): BodySide {
  const { trunk } = limbsOf(skeleton, body);
  const { seen } = body[side];
  const { upperArmDeg, elbowDeg } = armAngles(
    trunk.shoulder,
    wrist,
    skeleton.upperArmM * seen.upperArm,
    skeleton.forearmM * seen.forearm,
  );
  return { ...body[side], upperArmDeg, forearmDeg: upperArmDeg + elbowDeg };
}

/** A hand whose fingers would go through the floor lies down on it instead, bent at the wrist. */
function handOnFloor(skeleton: Skeleton, body: Body, side: 'near' | 'far'): BodySide {
  const { arm } = limbsOf(skeleton, body)[side];
  const fingersM = 0.01 * (skeleton.heightM / 1.7); // half as thick as fingers are
  if (arm.fingertip.yM >= fingersM) return body[side];
  const downShare = (arm.wrist.yM - fingersM) / (skeleton.handM * arm.seen.hand);
  const offDeg = degrees(Math.acos(Math.min(1, Math.max(-1, downShare))));
  return { ...body[side], handDeg: arm.handDeg < 0 ? -offDeg : offDeg };
}

/** A roller that goes farther than this is lifted on its way, in metres. */
const carryM = 0.1;

function rollerWayM(from: Roller | null, to: Roller | null): number {
  if (from === null || to === null) return 0;
  return Math.hypot(to.centre.xM - from.centre.xM, to.centre.yM - from.centre.yM);
}

function carried(roller: Roller | null, wayM: number, share: number): Roller | null {
  if (roller === null || wayM < carryM) return roller;
  const upM = 0.2 * Math.min(1, wayM) * Math.sin(Math.PI * share);
  return { ...roller, centre: { ...roller.centre, yM: roller.centre.yM + upM } };
}

/** Every number of a value on its way to the same number of another; both have the same shape. */
function mixed<T>(from: T, to: T, share: number): T {
  if (typeof from === 'number' && typeof to === 'number') return (from + (to - from) * share) as T; // T is a number
  if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) return to;
  const names = Object.keys(to) as (keyof T)[]; // the same names in both
  return Object.fromEntries(names.map((name) => [name, mixed(from[name], to[name], share)])) as T; // each by its name
}

/** A leg that stands flat at both ends is led by its foot; any other keeps clear of the floor and of the roller. */
function standing(
  skeleton: Skeleton,
  body: Body,
  side: 'near' | 'far',
  [from, to]: readonly [Leg, Leg],
  share: number,
  roller: Roller | null,
): BodySide {
  if (!isFlat(from) || !isFlat(to)) {
    const { leg } = limbsOf(skeleton, body)[side];
    const overM = overRollerM(leg, roller) * Math.min(1, 8 * share, 8 * (1 - share));
    const sunkM = isTurned(body.turns) ? 0 : -Math.min(leg.heel.yM, leg.ball.yM, leg.toe.yM);
    const upM = Math.max(0, sunkM, overM);
    return upM === 0 ? body[side] : ledByFoot(skeleton, body, side, { ...leg.ankle, yM: leg.ankle.yM + upM });
  }
  const wayM = Math.hypot(to.ankle.xM - from.ankle.xM, to.ankle.yM - from.ankle.yM);
  const done = wayM < sameM ? share : stepShare(side, share);
  const liftM = wayM < sameM ? 0 : stepUpM * Math.sin(Math.PI * done) * Math.min(1, wayM / 0.1);
  const ankle = mixed(from.ankle, to.ankle, done);
  return ledByFoot(skeleton, body, side, { ...ankle, yM: ankle.yM + liftM });
}

/** First the near foot steps, then the far one: one of them always stands. */
function stepShare(side: 'near' | 'far', share: number): number {
  const done = Math.min(1, Math.max(0, side === 'near' ? 2 * share : 2 * share - 1));
  return done * done * (3 - 2 * done);
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
function ledByFoot(skeleton: Skeleton, body: Body, side: 'near' | 'far', ankle: Point): BodySide {
  const { upperDeg, bendDeg } = twoBoneAngles(body.hip, ankle, skeleton.thighM, skeleton.shankM);
  return { ...body[side], thighDeg: upperDeg, shankDeg: upperDeg - bendDeg };
}

/** A foot that lies nearly level, near the floor. */
function isFlat({ footDeg, ankle }: Leg): boolean {
  return Math.abs(footDeg) < 8 && ankle.yM < 0.12;
}

/** How far the lowest part of a body is above the floor, less than 0 below it. */
function lowestM(skeleton: Skeleton, body: Body): number {
  if (isTurned(body.turns)) return lowestTurnedM(skeleton, body);
  const { trunk, near, far } = limbsOf(skeleton, body);
  const scale = skeleton.heightM / 1.7;
  const sides = [near, far].flatMap(({ leg, arm }) => [
    leg.knee.yM - depthM.knee * scale,
    leg.heel.yM,
    leg.ball.yM,
    leg.toe.yM,
    arm.wrist.yM - depthM.hand * scale,
    arm.elbow.yM - depthM.hand * scale,
  ]);
  const middle = pointAlong(trunk.hip, -skeleton.trunkM / 2, -trunk.leanDeg);
  return Math.min(...sides, ...[trunk.hip, middle, trunk.shoulder].map(({ yM }) => yM - depthM.seat * scale));
}

/** The same of a body that leaves its own plane, with the breadth that it lies on. */
function lowestTurnedM(skeleton: Skeleton, body: Body): number {
  const pose = { heightM: skeleton.heightM, ...limbsOf(skeleton, body) };
  const scale = skeleton.heightM / 1.7;
  const limbs = (['near', 'far'] as const).flatMap((side) => {
    const { knee, foot, elbow, wrist, fingertip } = inRoom(pose, side);
    const edgeM = (soleEdgeCm(foot) / 100) * scale;
    return [
      knee.yM - 0.055 * scale,
      ...[foot.heel, foot.ball, foot.toe].map(({ yM }) => yM - edgeM),
      elbow.yM - 0.03 * scale,
      wrist.yM - 0.022 * scale,
      fingertip.yM - 0.01 * scale,
    ];
  });
  return Math.min(...limbs, ...trunkInRoom(pose).map(({ place, thickM }) => place.yM - thickM));
}
