import type { Motion, MotionJoint, Movement } from '#contract/motion.ts';
import { type BodySide, limbsOf } from './body.ts';
import { figureHeightM } from './demonstration.ts';
import { bendsInRoom } from './depth.ts';
import { momentAt } from './movement.ts';
import { planOf } from './movement-plan.ts';
import { trunkFrom } from './skeleton.ts';
import { spineLeanDeg } from './spine.ts';

/** The joints of one side of a body in degrees, as a motion counts them. An arm that points at the viewer has none. */
export type JointAngles = Readonly<Partial<Record<MotionJoint, number>>>;

/** What every joint stands at, at a percent of a movement: those with keys, and those that follow a planted limb. */
export function jointAngles(motion: Motion, movement: Movement, percent: number) {
  const plan = planOf(motion, movement, figureHeightM);
  const timeS = (percent / 100) * movement.cycleS;
  const { body } = momentAt(motion, movement, timeS, { heightM: figureHeightM, pace: 1 });
  const { leanDeg, roundDeg, headDeg, neckDeg } = body;
  const topDeg = spineLeanDeg(trunkFrom(plan.skeleton, body.hip, leanDeg, roundDeg), 1);
  const pelvis = movement.keys.pelvis === undefined ? leanDeg - roundDeg / 2 : plan.near.pelvis(percent);
  const { turnDeg, pelvisTurnDeg, trunkTurnDeg, leanAsideDeg } = body.turns;
  const spine = {
    pelvis,
    trunk: leanDeg,
    back: roundDeg,
    neck: neckDeg - topDeg,
    head: headDeg - topDeg,
    turn: turnDeg,
    pelvis_turn: pelvisTurnDeg,
    trunk_turn: trunkTurnDeg,
    lean_aside: leanAsideDeg,
    head_turn: body.headTurnDeg,
  };
  const pose = { heightM: figureHeightM, ...limbsOf(plan.skeleton, body) };
  const side = (name: 'near' | 'far'): JointAngles => {
    const { kneeDeg, elbowDeg } = bendsInRoom(pose, name);
    const arm = armAngles(body[name]);
    return {
      ...spine,
      ...legAngles(body[name], pelvis),
      knee: kneeDeg,
      ...arm,
      ...(arm.elbow === undefined ? {} : { elbow: elbowDeg }),
    };
  };
  return { near: side('near'), far: side('far') };
}

function legAngles(
  { thighDeg, shankDeg, footDeg, asideDeg, soleTiltDeg }: BodySide,
  pelvis: number,
): JointAngles {
  return { hip: thighDeg + pelvis, ankle: footDeg - shankDeg, aside: asideDeg, sole_tilt: soleTiltDeg };
}

/** Of an arm that is less than nine tenths in sight, the drawing does not tell the angles. */
const inSight = 0.9;

function armAngles({ upperArmDeg, forearmDeg, handDeg, seen }: BodySide): JointAngles {
  if (Math.min(seen.upperArm, seen.forearm) < inSight) return {};
  return { shoulder: upperArmDeg, elbow: forearmDeg - upperArmDeg, wrist: handDeg - forearmDeg };
}
