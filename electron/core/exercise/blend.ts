import { degrees } from './angle.ts';
import type { Body, BodySide } from './body.ts';
import { limbsOf } from './body.ts';
import { inRoom, trunkInRoom } from './depth.ts';
import { armOnWay } from './hand-way.ts';
import { dipM, hipOnKnees, hipShare, legOnWay, type OnWay, stepShare } from './leg-way.ts';
import type { Moment } from './movement.ts';
import type { Roller } from './pose.ts';
import { isUnder } from './roller.ts';
import { pointAlong, type Skeleton } from './skeleton.ts';
import { soleEdgeCm } from './solids.ts';
import { depthM } from './touch.ts';
import { isTurnOnFeet, turningDipM, turningLeg } from './turn-on-feet.ts';
import { isTurned } from './turns.ts';

/**
 * The moments between two, by their share of the way from one to the other. Angles turn the short way; a foot, a knee or a
 * hand that carries at both ends stays on its place or goes to the next; nothing goes through the floor.
 */
export function blend(skeleton: Skeleton, from: Moment, to: Moment): (share: number) => Moment {
  const ends = [limbsOf(skeleton, from.body), limbsOf(skeleton, to.body)] as const;
  return (share) => blended(skeleton, [from, to], ends, share);
}

function blended(
  skeleton: Skeleton,
  [from, to]: readonly [Moment, Moment],
  ends: OnWay['ends'],
  share: number,
): Moment {
  const plain = mixed(from.body, to.body, share);
  const isTurning = isTurnOnFeet(ends);
  const hipsShare = isTurning ? share : hipShare(ends, share);
  const { asideM } = mixed(from.body.turns, to.body.turns, hipsShare);
  const free = { ...plain, turns: { ...plain.turns, asideM } };
  const roller = rollerOnWay(from, to, share);
  const inTheWay = roller !== null && isUnder(roller) ? roller : null;
  const leg = (body: Body, side: 'near' | 'far') =>
    isTurning
      ? turningLeg({ skeleton, body, side, ends, share })
      : legOnWay({ skeleton, body, side, ends, share, roller: inTheWay });
  const legs = (body: Body): Body => ({ ...body, near: leg(body, 'near'), far: leg(body, 'far') });
  const kneeled = hipOnKnees(skeleton, free, ends, share);
  const [fromM, toM] = [from.body.hip.xM, to.body.hip.xM];
  const hip = { ...free.hip, xM: fromM + (toM - fromM) * hipsShare };
  const downM = isTurning
    ? turningDipM(skeleton, { ...free, hip }, ends, share)
    : dipM(skeleton, hip, ends, share);
  let body = legs({ ...free, hip: kneeled ?? { ...hip, yM: hip.yM - downM } });
  for (let round = 0; round < 3 && kneeled === null; round += 1) {
    const sunkM = -lowestM(skeleton, body);
    if (sunkM <= 0) break;
    body = legs({ ...body, hip: { ...body.hip, yM: body.hip.yM + sunkM } });
  }
  const arm = (side: 'near' | 'far') =>
    handOnFloor(skeleton, { ...body, [side]: armOnWay({ skeleton, body, side, ends, share }) }, side);
  return {
    body: { ...body, near: arm('near'), far: arm('far') },
    cyclePercent: share < 0.5 ? from.cyclePercent : to.cyclePercent,
    floorTravelM: from.floorTravelM,
    walk: null,
    roller,
    breath: mixed(from.breath, to.breath, share),
    lids: mixed(from.lids, to.lids, share),
    // Put between the knees as they lie, and taken away before they part.
    pillowShare: to.pillowShare * share ** 6 + from.pillowShare * (1 - share) ** 6,
    lowShare: mixed(from.lowShare, to.lowShare, share),
    matShare: mixed(from.matShare, to.matShare, share),
    second: {
      view: to.second.share > 0 ? to.second.view : from.second.view,
      share: mixed(from.second.share, to.second.share, share),
    },
    posture: share < 0.5 ? from.posture : to.posture,
    work: mixed(from.work, to.work, share),
  };
}

/** A hand whose fingers would go through the floor lies down on it instead, bent at the wrist. */
function handOnFloor(skeleton: Skeleton, body: Body, side: 'near' | 'far'): BodySide {
  if (isTurned(body.turns)) return body[side]; // its arms are not where they seem to be in its own plane
  const { arm } = limbsOf(skeleton, body)[side];
  const fingersM = 0.01 * (skeleton.heightM / 1.7); // half as thick as fingers are
  if (arm.fingertip.yM >= fingersM) return body[side];
  const downShare = (arm.wrist.yM - fingersM) / (skeleton.handM * arm.seen.hand);
  const offDeg = degrees(Math.acos(Math.min(1, Math.max(-1, downShare))));
  return { ...body[side], handDeg: arm.handDeg < 0 ? -offDeg : offDeg };
}

/** A roller goes along with the hand that pushes it; on hands and knees with the far one, beside it. */
function rollerOnWay(from: Moment, to: Moment, share: number): Roller | null {
  const [start, end] = [from.roller, to.roller];
  if (start === null || end === null) return end;
  const isCrawling = from.posture === 'handsAndKnees' && to.posture === 'handsAndKnees';
  return mixed(start, end, isCrawling ? stepShare('far', share) : share);
}

/** Every number of a value on its way to the same number of another; both have the same shape. */
export function mixed<T>(from: T, to: T, share: number): T {
  if (typeof from === 'number' && typeof to === 'number') return (from + (to - from) * share) as T; // T is a number
  if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) return to;
  const names = Object.keys(to) as (keyof T)[]; // the same names in both
  return Object.fromEntries(names.map((name) => [name, mixed(from[name], to[name], share)])) as T; // each by its name
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
    const { knee, foot } = inRoom(pose, side);
    const edgeM = (soleEdgeCm(foot) / 100) * scale;
    return [knee.yM - 0.055 * scale, ...[foot.heel, foot.ball, foot.toe].map(({ yM }) => yM - edgeM)];
  });
  return Math.min(...limbs, ...trunkInRoom(pose).map(({ place, thickM }) => place.yM - thickM));
}
