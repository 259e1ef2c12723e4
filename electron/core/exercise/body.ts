import { degrees } from './angle.ts';
import type { FootStep, Leg, Point, Pose, SeenArm, Side, Turns } from './pose.ts';
import { armFrom, bendToes, headOn, legFrom, type Skeleton, trunkFrom } from './skeleton.ts';

/**
 * A posture as angles against the room, with the place of the hip: all that tells how a body is, and nothing that
 * follows from it. Two of them can be blended; `limbsOf` makes joints of one.
 */
export interface Body {
  readonly hip: Point;
  readonly leanDeg: number;
  readonly roundDeg: number;
  readonly neckDeg: number;
  readonly headDeg: number;
  readonly headTurnDeg: number;
  readonly turns: Turns;
  readonly near: BodySide;
  readonly far: BodySide;
}

export interface BodySide {
  readonly thighDeg: number;
  readonly shankDeg: number;
  readonly footDeg: number;
  /** The toes against the sole, up positive; null lets the floor bend them, as it does in the plane. */
  readonly toeBendDeg: number | null;
  readonly asideDeg: number;
  readonly soleTiltDeg: number;
  /** 1 for a foot or a hand that keeps its place while the body turns. */
  readonly plantedFoot: number;
  readonly plantedHand: number;
  readonly footAsideM: number;
  readonly footStep: FootStep;
  readonly handAsideM: number;
  readonly upperArmDeg: number;
  readonly forearmDeg: number;
  readonly handDeg: number;
  readonly seen: SeenArm;
}

/** The joints of a body (forward kinematics), its toes bent by the floor. */
export function limbsOf(
  skeleton: Skeleton,
  body: Body,
): Pick<Pose, 'trunk' | 'head' | 'turns' | 'near' | 'far'> {
  const trunk = trunkFrom(skeleton, body.hip, body.leanDeg, body.roundDeg);
  const side = (angles: BodySide): Side => ({
    leg: {
      ...onToes(skeleton, legFrom(skeleton, body.hip, legAnglesOf(angles)), angles.toeBendDeg),
      asideDeg: angles.asideDeg,
      soleTiltDeg: angles.soleTiltDeg,
      planted: angles.plantedFoot,
      asideM: angles.footAsideM,
      step: angles.footStep,
    },
    arm: {
      ...armFrom(skeleton, trunk.shoulder, armAnglesOf(angles), angles.seen),
      planted: angles.plantedHand,
      asideM: angles.handAsideM,
    },
  });
  return {
    trunk,
    turns: body.turns,
    head: { ...headOn(skeleton, trunk, body.neckDeg, body.headDeg), turnDeg: body.headTurnDeg },
    near: side(body.near),
    far: side(body.far),
  };
}

function legAnglesOf({ thighDeg, shankDeg, footDeg }: BodySide) {
  return { thighDeg, kneeDeg: thighDeg - shankDeg, ankleDeg: footDeg - shankDeg };
}

function armAnglesOf({ upperArmDeg, forearmDeg, handDeg }: BodySide) {
  return { upperArmDeg, elbowDeg: forearmDeg - upperArmDeg, wristDeg: handDeg - forearmDeg };
}

/**
 * While the ball is down the toes lie flat on the floor, bent up by as much as the foot points down; when it
 * rises they trail with their tips on the floor until they are straight.
 */
function onToes(skeleton: Skeleton, leg: Leg, toeBendDeg: number | null): Leg {
  if (toeBendDeg !== null) return bendToes(skeleton, leg, toeBendDeg);
  const { toeM, ballM } = skeleton;
  const trailDeg = degrees(Math.asin(Math.min(1, Math.max(0, leg.ball.yM / (toeM - ballM)))));
  return bendToes(skeleton, leg, Math.max(0, -leg.footDeg - trailDeg));
}
