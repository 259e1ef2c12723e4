import type { WalkJoint, WalkMotion } from '#contract/model.ts';
import { type BodyPath, bodyPath, type CycleCurve } from './body-path.ts';
import { walkingWork } from './muscle-work.ts';
import { periodicCurve } from './pchip.ts';
import type { Leg, Point, Pose } from './pose.ts';
import {
  armFrom,
  bendToes,
  degrees,
  headOn,
  legFrom,
  type Skeleton,
  skeletonOf,
  trunkFrom,
} from './skeleton.ts';

export interface PoseOptions {
  readonly heightM: number;
  /** 1 is the motion's own speed, 0.7 the slower one. */
  readonly pace: number;
}

/** Neck and head carried upright over a trunk that leans a little, eyes on the way ahead. */
const neckDeg = 11;
const headDeg = 1;
/** A loose hand, fingers a little in. */
const wristDeg = 6;

/**
 * The figure so many seconds into the walk. 0 s is heel strike of the near leg; the far leg and arm run half a
 * cycle later. The hip keeps its place on the screen but for its sway; the floor travels under it.
 */
export function walkPose(motion: WalkMotion, timeS: number, { heightM, pace }: PoseOptions): Pose {
  const walk = planWalk(motion, heightM);
  const cycles = (timeS * pace) / walkCycleS(motion);
  const percent = (cycles - Math.floor(cycles)) * 100;
  const hip = { xM: walk.path.swayM(percent), yM: walk.path.heightM(percent) };
  const trunk = trunkFrom(walk.skeleton, hip, motion.trunkLeanDeg);
  const sideAt = (sidePercent: number) => ({
    leg: walkingLeg(walk, hip, sidePercent),
    arm: walkingArm(walk, trunk.shoulder, sidePercent),
  });
  return {
    heightM,
    cyclePercent: percent,
    trunk,
    head: headOn(walk.skeleton, trunk, neckDeg, headDeg),
    near: sideAt(percent),
    far: sideAt(percent + 50),
    floorTravelM: walk.path.strideM * cycles + walk.path.floorM(percent),
    roller: null,
    work: walkingWork(percent),
  };
}

/** One cycle is two steps. */
export function walkCycleS(motion: WalkMotion): number {
  return 120 / motion.cadencePerMin;
}

/** The way of one cycle, in metres, of a person of that height. */
export function strideM(motion: WalkMotion, heightM: number): number {
  return planWalk(motion, heightM).path.strideM;
}

interface WalkPlan {
  readonly skeleton: Skeleton;
  readonly angleAt: Readonly<Record<WalkJoint, CycleCurve>>;
  readonly pelvisTiltDeg: number;
  readonly path: BodyPath;
}

/** A plan takes some milliseconds and a frame must not: the last plan of each motion is kept with it. */
const plans = new WeakMap<WalkMotion, WalkPlan>();

function planWalk(motion: WalkMotion, heightM: number): WalkPlan {
  const kept = plans.get(motion);
  if (kept !== undefined && kept.skeleton.heightM === heightM) return kept;
  const skeleton = skeletonOf(heightM);
  const { hip, knee, ankle, shoulder, elbow } = motion.keys;
  const angleAt = {
    hip: periodicCurve(hip),
    knee: periodicCurve(knee),
    ankle: periodicCurve(ankle),
    shoulder: periodicCurve(shoulder),
    elbow: periodicCurve(elbow),
  };
  const limbs = { skeleton, angleAt, pelvisTiltDeg: motion.pelvisTiltDeg };
  const path = bodyPath((percent) => {
    const legs = [hangingLeg(limbs, origin, percent), hangingLeg(limbs, origin, percent + 50)];
    return legs.flatMap((leg) => [leg.heel, leg.ball]);
  });
  const plan = { ...limbs, path };
  plans.set(motion, plan);
  return plan;
}

const origin: Point = { xM: 0, yM: 0 };

function hangingLeg(plan: Omit<WalkPlan, 'path'>, hip: Point, percent: number): Leg {
  return legFrom(plan.skeleton, hip, {
    thighDeg: plan.angleAt.hip(percent) - plan.pelvisTiltDeg,
    kneeDeg: plan.angleAt.knee(percent),
    ankleDeg: plan.angleAt.ankle(percent),
  });
}

function walkingLeg(plan: WalkPlan, hip: Point, percent: number): Leg {
  const leg = hangingLeg(plan, hip, percent);
  return bendToes(plan.skeleton, leg, toeBendDeg(plan.skeleton, leg));
}

/**
 * While the ball is down the toes lie flat on the floor, bent up by as much as the foot points down; when it
 * rises they trail with their tips on the floor until they are straight.
 */
function toeBendDeg({ toeM, ballM }: Skeleton, leg: Leg): number {
  const trailDeg = degrees(Math.asin(Math.min(1, Math.max(0, leg.ball.yM / (toeM - ballM)))));
  return Math.max(0, -leg.footDeg - trailDeg);
}

/** The keys give the upper arm from upright, as the trunk moves by less than two degrees in the reference. */
function walkingArm(plan: WalkPlan, shoulder: Point, percent: number) {
  const angles = {
    upperArmDeg: plan.angleAt.shoulder(percent),
    elbowDeg: plan.angleAt.elbow(percent),
    wristDeg,
  };
  return armFrom(plan.skeleton, shoulder, angles);
}
