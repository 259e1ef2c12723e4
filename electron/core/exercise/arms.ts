import type { HandRest } from '#contract/motion.ts';
import type { BodySide } from './body.ts';
import { halfBreadth } from './body-in-room.ts';
import type { MovementPlan } from './movement-plan.ts';
import type { Point, Roller, SeenArm, Trunk } from './pose.ts';
import { loose, pointAlong } from './skeleton.ts';
import { trunkPoint } from './spine.ts';
import { depthM } from './touch.ts';
import { armAngles } from './two-bone.ts';

type ArmPart = Pick<BodySide, 'upperArmDeg' | 'forearmDeg' | 'handDeg' | 'seen'>;

/** An arm whose palm lies in its place on the floor, whatever the shoulder does. */
export function plantedArm(
  plan: MovementPlan,
  trunk: Trunk,
  { side, atCm, upCm, asideCm, fingers }: PlantedHand,
): ArmPart {
  const wrist = { xM: atCm * plan.cm, yM: (upCm + depthM.hand * 100) * plan.cm };
  const { xM, yM } = trunk.shoulder;
  const shoulderM = (side === 'near' ? 1 : -1) * halfBreadth.shoulder * plan.skeleton.heightM;
  const outM = asideCm === undefined ? 0 : asideCm * plan.cm - shoulderM;
  const flatM = Math.hypot(wrist.xM - xM, wrist.yM - yM);
  // An arm that goes aside as well shows less of its length in the body's own plane.
  const share = flatM / Math.hypot(flatM, outM);
  const seen = { ...loose, upperArm: share, forearm: share, palm: 1, elbowOut: isAtThing(upCm) };
  return reaching(plan, trunk.shoulder, wrist, fingers === 'back' ? -90 : 90, seen);
}

/** A hand so far from the floor pushes at something there; a higher one is on a chair. */
function isAtThing(upCm: number): 0 | 1 {
  return upCm > 0 && upCm < 20 ? 1 : 0;
}

interface PlantedHand {
  readonly side: 'near' | 'far';
  readonly atCm: number;
  readonly upCm: number;
  readonly asideCm?: number;
  readonly fingers?: 'back';
}

/** What of a pose an arm may follow. */
export interface Around {
  readonly headDeg: number;
  readonly thighDeg: number;
  readonly roller: Roller | null;
}

/** An arm whose hand rests on the body and goes along with its breath. */
export function handOnBody(
  plan: MovementPlan,
  trunk: Trunk,
  { headDeg, thighDeg, roller }: Around,
  on: HandRest,
  percent: number,
): ArmPart {
  if (on === 'roller') return holdingRoller(plan, trunk, roller);
  if (on === 'head') return behindHead(trunk, headDeg);
  if (on === 'chest') return crossedOnChest(trunk);
  if (on === 'thigh') return onThigh(plan, trunk, thighDeg);
  return reaching(plan, trunk.shoulder, bellyPlace(plan, trunk, percent), 98 - trunk.leanDeg, onBelly);
}

/** Where the wrist of a hand that rests on belly or thigh belongs; null where the hand is led by angles. */
export function restPlace(
  plan: MovementPlan,
  trunk: Trunk,
  thighDeg: number,
  on: HandRest,
  { cyclePercent, roller }: { readonly cyclePercent: number; readonly roller: Roller | null },
): Point | null {
  if (on === 'roller') return roller === null ? null : rollerEnd(roller);
  if (on === 'belly') return bellyPlace(plan, trunk, cyclePercent);
  return on === 'thigh' ? thighPlace(plan, trunk, thighDeg) : null;
}

function bellyPlace({ cm, skeleton, breath }: MovementPlan, trunk: Trunk, percent: number): Point {
  const aheadCm = 0.5 + 3.7 * (breath(percent) / 100);
  return trunkPoint(trunk, skeleton.trunkM, 15 * cm, aheadCm * cm);
}

/** On the front of the thigh, above the knee. */
function thighPlace({ cm }: MovementPlan, trunk: Trunk, thighDeg: number): Point {
  return pointAlong(pointAlong(trunk.hip, 25 * cm, thighDeg), 9.5 * cm, thighDeg + 90);
}

/** An arm that crosses the body points a little at the viewer. */
const onBelly: SeenArm = { ...loose, upperArm: 0.94, forearm: 0.8, hand: 0.72, palm: 0.7 };

/** Arms crossed, each hand on the other shoulder: the forearms point across the body, towards the viewer and away. */
const crossed: SeenArm = { ...loose, upperArm: 0.7, forearm: 0.46, hand: 0.5, palm: 0.5 };

function crossedOnChest({ leanDeg }: Trunk): ArmPart {
  return { upperArmDeg: 27 - leanDeg, forearmDeg: 168 - leanDeg, handDeg: 206 - leanDeg, seen: crossed };
}

/** A hand laid on the thigh. */
function onThigh(plan: MovementPlan, trunk: Trunk, thighDeg: number): ArmPart {
  return reaching(plan, trunk.shoulder, thighPlace(plan, trunk, thighDeg), thighDeg - 4, {
    ...loose,
    upperArm: 0.97,
    forearm: 0.97,
    palm: 0.8,
    onThigh: 1,
  });
}

/** An arm that holds the roller by its end points out to the side with its elbow. */
const holding: SeenArm = { ...loose, upperArm: 0.52, forearm: 0.48, hand: 0.4, palm: 0.2 };

function holdingRoller(plan: MovementPlan, trunk: Trunk, roller: Roller | null): ArmPart {
  const end = roller === null ? bellyPlace(plan, trunk, 0) : rollerEnd(roller);
  return reaching(plan, trunk.shoulder, end, -90, holding);
}

/** Where the wrist is of a hand that holds a roller: it takes it from in front. */
function rollerEnd({ centre, radiusM }: Roller): Point {
  return { ...centre, xM: centre.xM + radiusM / 2 };
}

/** Elbows spread to the sides point at the viewer, who sees this share of each bone's length. */
const spread: SeenArm = { ...loose, upperArm: 0.42, forearm: 0.3, hand: 0.6 };

/** Hands behind the head, which lets the shoulder blades part; elbows wide. */
function behindHead(trunk: Trunk, headDeg: number): ArmPart {
  const upperArmDeg = 180 - trunk.leanDeg - 3;
  return { upperArmDeg, forearmDeg: upperArmDeg + 44, handDeg: 180 - headDeg + 12, seen: spread };
}

function reaching(
  { skeleton }: MovementPlan,
  shoulder: Point,
  wrist: Point,
  handDeg: number,
  seen: SeenArm,
): ArmPart {
  const { upperArmDeg, elbowDeg } = armAngles(
    shoulder,
    wrist,
    skeleton.upperArmM * seen.upperArm,
    skeleton.forearmM * seen.forearm,
  );
  return { upperArmDeg, forearmDeg: upperArmDeg + elbowDeg, handDeg, seen };
}
