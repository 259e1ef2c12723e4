import type { Body, BodySide } from './body.ts';
import { limbsOf } from './body.ts';
import type { Moment } from './movement.ts';
import type { Leg } from './pose.ts';
import { pointAlong, type Skeleton } from './skeleton.ts';
import { depthM } from './touch.ts';
import { twoBoneAngles } from './two-bone.ts';

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
  const stand = (body: Body): Body => ({
    ...body,
    near: standing(skeleton, body, 'near', [ends[0].near.leg, ends[1].near.leg], share),
    far: standing(skeleton, body, 'far', [ends[0].far.leg, ends[1].far.leg], share),
  });
  let body = stand(free);
  for (let round = 0; round < 3; round += 1) {
    const sunkM = -lowestM(skeleton, body);
    if (sunkM <= 0) break;
    body = stand({ ...body, hip: { ...body.hip, yM: body.hip.yM + sunkM } });
  }
  return {
    body,
    cyclePercent: share < 0.5 ? from.cyclePercent : to.cyclePercent,
    floorTravelM: from.floorTravelM,
    roller: mixed(from.roller, to.roller, share),
    breath: mixed(from.breath, to.breath, share),
    lowShare: mixed(from.lowShare, to.lowShare, share),
    work: mixed(from.work, to.work, share),
  };
}

/** Every number of a value on its way to the same number of another; both have the same shape. */
function mixed<T>(from: T, to: T, share: number): T {
  if (typeof from === 'number' && typeof to === 'number') return (from + (to - from) * share) as T; // T is a number
  if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) return to;
  const names = Object.keys(to) as (keyof T)[]; // the same names in both
  return Object.fromEntries(names.map((name) => [name, mixed(from[name], to[name], share)])) as T; // each by its name
}

/** A leg that stands flat at both ends is led by its foot. */
function standing(
  skeleton: Skeleton,
  body: Body,
  side: 'near' | 'far',
  [from, to]: readonly [Leg, Leg],
  share: number,
): BodySide {
  if (!isFlat(from) || !isFlat(to)) return clearOfFloor(skeleton, body, side);
  const wayM = Math.hypot(to.ankle.xM - from.ankle.xM, to.ankle.yM - from.ankle.yM);
  const done = wayM < sameM ? share : stepShare(side, share);
  const liftM = wayM < sameM ? 0 : stepUpM * Math.sin(Math.PI * done) * Math.min(1, wayM / 0.1);
  const ankle = mixed(from.ankle, to.ankle, done);
  const raised = { ...ankle, yM: ankle.yM + liftM };
  const { upperDeg, bendDeg } = twoBoneAngles(body.hip, raised, skeleton.thighM, skeleton.shankM);
  return { ...body[side], thighDeg: upperDeg, shankDeg: upperDeg - bendDeg };
}

/** First the near foot steps, then the far one: one of them always stands. */
function stepShare(side: 'near' | 'far', share: number): number {
  const done = Math.min(1, Math.max(0, side === 'near' ? 2 * share : 2 * share - 1));
  return done * done * (3 - 2 * done);
}

/** A leg on its way that would drag its foot through the floor is raised from the hip until it does not. */
function clearOfFloor(skeleton: Skeleton, body: Body, side: 'near' | 'far'): BodySide {
  for (let raisedDeg = 0; raisedDeg < mostRaisedDeg; raisedDeg += 1) {
    const raised = { ...body[side], thighDeg: body[side].thighDeg + raisedDeg };
    const { leg } = limbsOf(skeleton, { ...body, [side]: raised })[side];
    if (Math.min(leg.heel.yM, leg.ball.yM, leg.toe.yM) >= -0.002) return raised;
  }
  return body[side];
}

const mostRaisedDeg = 60;

/** A foot that lies nearly level, near the floor. */
function isFlat({ footDeg, ankle }: Leg): boolean {
  return Math.abs(footDeg) < 8 && ankle.yM < 0.12;
}

/** How far the lowest part of a body is above the floor, less than 0 below it. */
function lowestM(skeleton: Skeleton, body: Body): number {
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
