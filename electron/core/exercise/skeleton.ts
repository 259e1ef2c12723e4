import { radians } from './angle.ts';
import type { Arm, FootStep, Head, Leg, Point, SeenArm, Trunk } from './pose.ts';
import { shoulderOf } from './spine.ts';

/** The lengths of a body, in metres. */
export interface Skeleton {
  readonly heightM: number;
  readonly thighM: number;
  readonly shankM: number;
  readonly ankleHeightM: number;
  /** Along the sole, from under the ankle: back to the heel, on to the ball, on to the tip of the toes. */
  readonly heelM: number;
  readonly ballM: number;
  readonly toeM: number;
  readonly trunkM: number;
  readonly upperArmM: number;
  readonly forearmM: number;
  readonly handM: number;
  /** Shoulder to the middle of the head. */
  readonly neckM: number;
}

/**
 * A body of the given height in metres. Shares of height after Drillis and Contini (1966), as tabled in Winter,
 * "Biomechanics and Motor Control of Human Movement". Where the foot's length (0.152) is divided, and the neck,
 * are our own reading of an adult's shoe and of the height that is left.
 */
export function skeletonOf(heightM: number): Skeleton {
  return {
    heightM,
    thighM: 0.245 * heightM,
    shankM: 0.246 * heightM,
    ankleHeightM: 0.039 * heightM,
    heelM: 0.037 * heightM,
    ballM: 0.073 * heightM,
    toeM: 0.115 * heightM,
    trunkM: 0.288 * heightM,
    upperArmM: 0.186 * heightM,
    forearmM: 0.146 * heightM,
    handM: 0.108 * heightM,
    neckM: 0.114 * heightM,
  };
}

/** The point at a length from another, in a direction measured from straight down, forward positive. */
export function pointAlong(from: Point, lengthM: number, deg: number): Point {
  const angle = radians(deg);
  return { xM: from.xM + lengthM * Math.sin(angle), yM: from.yM - lengthM * Math.cos(angle) };
}

export interface LegAngles {
  readonly thighDeg: number;
  readonly kneeDeg: number;
  /** Dorsiflexion positive. */
  readonly ankleDeg: number;
}

/** A foot that goes with its body. */
export const noStep: FootStep = { aheadM: 0, asideM: 0, turnDeg: 0 };

/** A leg hung from the hip (forward kinematics). The toes lie in line with the sole: see `bendToes`. */
export function legFrom(skeleton: Skeleton, hip: Point, angles: LegAngles): Leg {
  const shankDeg = angles.thighDeg - angles.kneeDeg;
  const footDeg = shankDeg + angles.ankleDeg;
  const knee = pointAlong(hip, skeleton.thighM, angles.thighDeg);
  const ankle = pointAlong(knee, skeleton.shankM, shankDeg);
  const sole = pointAlong(ankle, skeleton.ankleHeightM, footDeg);
  const ball = pointAlong(sole, skeleton.ballM, footDeg + 90);
  return {
    hip,
    knee,
    ankle,
    heel: pointAlong(sole, -skeleton.heelM, footDeg + 90),
    ball,
    toe: pointAlong(ball, skeleton.toeM - skeleton.ballM, footDeg + 90),
    thighDeg: angles.thighDeg,
    shankDeg,
    kneeDeg: angles.kneeDeg,
    footDeg,
    toeBendDeg: 0,
    asideDeg: 0,
    soleTiltDeg: 0,
    planted: 0,
    asideM: 0,
    step: noStep,
  };
}

/** The same leg with the toes bent up from the ball by so many degrees. */
export function bendToes(skeleton: Skeleton, leg: Leg, toeBendDeg: number): Leg {
  const toe = pointAlong(leg.ball, skeleton.toeM - skeleton.ballM, leg.footDeg + 90 + toeBendDeg);
  return { ...leg, toe, toeBendDeg };
}

export interface ArmAngles {
  readonly upperArmDeg: number;
  readonly elbowDeg: number;
  /** The bend of the wrist against the forearm. */
  readonly wristDeg: number;
}

/** All of an arm is seen, with a loose hand. */
export const loose: SeenArm = { upperArm: 1, forearm: 1, hand: 1, palm: 0, onThigh: 0, elbowOut: 0 };

/** An arm hung from the shoulder, of which so much is seen. */
export function armFrom(skeleton: Skeleton, shoulder: Point, angles: ArmAngles, seen = loose): Arm {
  const forearmDeg = angles.upperArmDeg + angles.elbowDeg;
  const handDeg = forearmDeg + angles.wristDeg;
  const elbow = pointAlong(shoulder, skeleton.upperArmM * seen.upperArm, angles.upperArmDeg);
  const wrist = pointAlong(elbow, skeleton.forearmM * seen.forearm, forearmDeg);
  return {
    shoulder,
    elbow,
    wrist,
    fingertip: pointAlong(wrist, skeleton.handM * seen.hand, handDeg),
    upperArmDeg: angles.upperArmDeg,
    forearmDeg,
    elbowDeg: angles.elbowDeg,
    handDeg,
    planted: 0,
    asideM: 0,
    seen,
  };
}

/** The trunk from the hip up, leaning forward and rounded by so many degrees. */
export function trunkFrom(skeleton: Skeleton, hip: Point, leanDeg: number, roundDeg = 0): Trunk {
  const spine = { hip, leanDeg, roundDeg };
  return { ...spine, shoulder: shoulderOf(spine, skeleton.trunkM) };
}

/** The head on its neck; both lean from upright, forward positive. */
export function headOn(
  skeleton: Skeleton,
  trunk: Trunk,
  neckDeg: number,
  leanDeg: number,
): Omit<Head, 'turnDeg'> {
  return { centre: pointAlong(trunk.shoulder, -skeleton.neckM, -neckDeg), leanDeg };
}
