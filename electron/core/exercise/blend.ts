import type { Body, BodySide } from './body.ts';
import { limbsOf } from './body.ts';
import type { Moment } from './movement.ts';
import type { Leg, MuscleWork, Point, Roller, SeenArm } from './pose.ts';
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
  const mix = (one: number, other: number) => one + (other - one) * share;
  const free = mixBody(from.body, to.body, mix);
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
    roller: mixRoller(from.roller, to.roller, mix),
    breath: mix(from.breath, to.breath),
    lowShare: mix(from.lowShare, to.lowShare),
    work: mixWork(from.work, to.work, mix),
  };
}

type Mix = (one: number, other: number) => number;

function mixBody(from: Body, to: Body, mix: Mix): Body {
  return {
    hip: mixPoint(from.hip, to.hip, mix),
    leanDeg: mix(from.leanDeg, to.leanDeg),
    roundDeg: mix(from.roundDeg, to.roundDeg),
    neckDeg: mix(from.neckDeg, to.neckDeg),
    headDeg: mix(from.headDeg, to.headDeg),
    near: mixSide(from.near, to.near, mix),
    far: mixSide(from.far, to.far, mix),
  };
}

function mixSide(from: BodySide, to: BodySide, mix: Mix): BodySide {
  return {
    thighDeg: mix(from.thighDeg, to.thighDeg),
    shankDeg: mix(from.shankDeg, to.shankDeg),
    footDeg: mix(from.footDeg, to.footDeg),
    upperArmDeg: mix(from.upperArmDeg, to.upperArmDeg),
    forearmDeg: mix(from.forearmDeg, to.forearmDeg),
    handDeg: mix(from.handDeg, to.handDeg),
    seen: mixSeen(from.seen, to.seen, mix),
  };
}

function mixSeen(from: SeenArm, to: SeenArm, mix: Mix): SeenArm {
  return {
    upperArm: mix(from.upperArm, to.upperArm),
    forearm: mix(from.forearm, to.forearm),
    hand: mix(from.hand, to.hand),
    palm: mix(from.palm, to.palm),
  };
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
  const ankle = mixPoint(from.ankle, to.ankle, (one, other) => one + (other - one) * done);
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

function mixPoint(from: Point, to: Point, mix: Mix): Point {
  return { xM: mix(from.xM, to.xM), yM: mix(from.yM, to.yM) };
}

function mixRoller(from: Roller | null, to: Roller | null, mix: Mix): Roller | null {
  if (from === null || to === null) return to;
  const centre = mixPoint(from.centre, to.centre, mix);
  return { ...to, centre, turnDeg: mix(from.turnDeg, to.turnDeg) };
}

function mixWork(from: MuscleWork, to: MuscleWork, mix: Mix): MuscleWork {
  const names = Object.keys(to) as readonly (keyof MuscleWork)[]; // the keys of a plain record
  return Object.fromEntries(names.map((name) => [name, mix(from[name], to[name])])) as unknown as MuscleWork; // all of them
}
