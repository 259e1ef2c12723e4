import type {
  KeyAmount,
  KeyPose,
  Motion,
  MotionContact,
  MotionJoint,
  MotionProp,
  Movement,
  MuscleName,
} from '#contract/motion.ts';
import { type BodyPath, bodyPath, type CycleCurve } from './body-path.ts';
import { type Knot, onceCurve, periodicCurve } from './pchip.ts';
import { legFrom, type Skeleton, skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';

/** A movement made ready to be asked for any percent. */
export interface MovementPlan {
  readonly movement: Movement;
  readonly skeleton: Skeleton;
  /** Metres of this person for a centimetre in the motion. */
  readonly cm: number;
  readonly near: SideCurves;
  readonly far: SideCurves;
  readonly hips: { readonly aheadCm: CycleCurve; readonly upCm: CycleCurve } | null;
  /** Where the feet carry the body, on a moving floor. */
  readonly path: BodyPath | null;
  readonly contacts: readonly MotionContact[];
  readonly props: readonly MotionProp[];
  /** The roller of the exercise goes under the near calf. */
  readonly isForCalf: boolean;
  readonly efforts: readonly { readonly name: MuscleName; readonly at: CycleCurve }[];
  readonly breath: CycleCurve;
}

export type SideCurves = Readonly<Record<MotionJoint, CycleCurve>>;

/** What a joint does that a movement does not name: an easy, upright stand with loose hands. */
const atRest: Readonly<Record<MotionJoint, number>> = {
  pelvis: 0,
  trunk: 0,
  back: 0,
  neck: 8,
  head: -2,
  hip: 0,
  knee: 0,
  ankle: 0,
  aside: 0,
  turn: 0,
  pelvis_turn: 0,
  trunk_turn: 0,
  lean_aside: 0,
  head_turn: 0,
  sole_tilt: 0,
  shoulder: 0,
  elbow: 10,
  wrist: 6,
};
const joints = Object.keys(atRest) as readonly MotionJoint[]; // the keys of a Record of all joints

/** A plan takes some milliseconds and a frame must not: the last of each movement is kept, for each motion that has it. */
const plans = new WeakMap<Motion['movements'], WeakMap<Movement, MovementPlan>>();

type PlannedMotion = Pick<Motion, 'props' | 'movements'>;

/** The plan of a movement for a person of that height. */
export function planOf(motion: PlannedMotion, movement: Movement, heightM: number): MovementPlan {
  const ofMotion = plans.get(motion.movements) ?? new WeakMap<Movement, MovementPlan>();
  plans.set(motion.movements, ofMotion);
  const kept = ofMotion.get(movement);
  if (kept !== undefined && kept.skeleton.heightM === heightM) return kept;
  const plan = makePlan(motion, movement, heightM);
  ofMotion.set(movement, plan);
  return plan;
}

function makePlan({ props, movements }: PlannedMotion, movement: Movement, heightM: number): MovementPlan {
  const skeleton = skeletonOf(heightM);
  const curve = (knots: readonly Knot[]) => curveOf(movement, knots);
  const jointCurve = (knots: readonly Knot[]) => jointCurveOf(movement, knots);
  const near = curvesOf((joint) => movement.keys[joint], jointCurve);
  const far = curvesOf(
    (joint) => movement.farKeys[joint] ?? movement.keys[joint],
    later(movement, jointCurve),
  );
  const { hips } = movement;
  return {
    movement,
    skeleton,
    cm: heightM / motionHeightM / 100,
    near,
    far,
    hips:
      hips.length === 0
        ? null
        : {
            aheadCm: curve(hips.map(({ percent, aheadCm }) => ({ percent, value: aheadCm }))),
            upCm: curve(hips.map(({ percent, upCm }) => ({ percent, value: upCm }))),
          },
    path: movement.hasMovingFloor ? walkedPath(skeleton, near, far) : null,
    contacts: movement.contacts,
    props,
    isForCalf: movements.some(({ contacts }) => contacts.some(({ part }) => part === 'calf')),
    efforts: movement.muscles.map(({ name, effort }) => ({
      name,
      at: effort.length === 0 ? () => 100 : curve(effort.map(knotOf)),
    })),
    breath: curve(movement.breath.map(knotOf)),
  };
}

function curveOf({ isPeriodic, easing }: Movement, knots: readonly Knot[]): CycleCurve {
  return isPeriodic ? periodicCurve(knots, easing) : onceCurve(knots, easing);
}

/** A leg that walks swings: a step in its bend at a key would be seen as a snap. */
function jointCurveOf(movement: Movement, knots: readonly Knot[]): CycleCurve {
  const { hasMovingFloor, isPeriodic, easing } = movement;
  const swings = hasMovingFloor && isPeriodic && easing === 'flowing';
  return swings ? periodicCurve(knots, 'swinging') : curveOf(movement, knots);
}

function knotOf({ percent, amountPercent }: KeyAmount): Knot {
  return { percent, value: amountPercent };
}

type MakeCurve = (knots: readonly Knot[]) => CycleCurve;

function later({ farLaterPercent }: Movement, make: MakeCurve): MakeCurve {
  if (farLaterPercent === 0) return make;
  return (knots) => {
    const curve = make(knots);
    return (percent) => curve(percent + farLaterPercent);
  };
}

function curvesOf(
  keysOf: (joint: MotionJoint) => readonly KeyPose[] | undefined,
  curve: MakeCurve,
): SideCurves {
  const curveAt = (joint: MotionJoint): CycleCurve => {
    const keys = keysOf(joint);
    if (keys !== undefined) return curve(keys.map(({ percent, deg }) => ({ percent, value: deg })));
    return joint === 'pelvis' ? pelvisWithSpine : () => atRest[joint];
  };
  const trunk = curveAt('trunk');
  const back = curveAt('back');
  /** A pelvis that is not named goes along with the lower end of the spine. */
  function pelvisWithSpine(percent: number) {
    return trunk(percent) - back(percent) / 2;
  }
  return Object.fromEntries(joints.map((joint) => [joint, curveAt(joint)])) as SideCurves; // every joint is there
}

/** Heel and ball of both feet, seen from the hip, tell how the feet carry it. */
function walkedPath(skeleton: Skeleton, near: SideCurves, far: SideCurves): BodyPath {
  return bodyPath((percent) =>
    [near, far].flatMap((side) => {
      const leg = legFrom(skeleton, { xM: 0, yM: 0 }, legAnglesAt(side, percent));
      return [leg.heel, leg.ball];
    }),
  );
}

/** A leg's angles from its keys: the thigh hangs from the pelvis. */
export function legAnglesAt(side: SideCurves, percent: number) {
  return {
    thighDeg: side.hip(percent) - side.pelvis(percent),
    kneeDeg: side.knee(percent),
    ankleDeg: side.ankle(percent),
  };
}
