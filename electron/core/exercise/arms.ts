import type { BodySide } from './body.ts';
import type { MovementPlan } from './movement-plan.ts';
import type { Point, SeenArm, Trunk } from './pose.ts';
import { loose, pointAlong } from './skeleton.ts';
import { trunkPoint } from './spine.ts';
import { depthM } from './touch.ts';
import { armAngles } from './two-bone.ts';

type ArmPart = Pick<BodySide, 'upperArmDeg' | 'forearmDeg' | 'handDeg' | 'seen'>;

/** An arm whose palm lies in its place on the floor, whatever the shoulder does; fingers ahead. */
export function plantedArm(
  plan: MovementPlan,
  trunk: Trunk,
  { atCm, upCm }: { readonly atCm: number; readonly upCm: number },
): ArmPart {
  const wrist = { xM: atCm * plan.cm, yM: (upCm + depthM.hand * 100) * plan.cm };
  return reaching(plan, trunk.shoulder, wrist, 90, { ...loose, palm: 1 });
}

/** An arm whose hand rests on the body and goes along with its breath. */
export function handOnBody(
  plan: MovementPlan,
  trunk: Trunk,
  { headDeg, thighDeg }: { readonly headDeg: number; readonly thighDeg: number },
  on: 'belly' | 'chest' | 'thigh' | 'head',
  percent: number,
): ArmPart {
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
  on: 'belly' | 'chest' | 'thigh' | 'head',
  { cyclePercent }: { readonly cyclePercent: number },
): Point | null {
  if (on === 'belly') return bellyPlace(plan, trunk, cyclePercent);
  return on === 'thigh' ? thighPlace(plan, trunk, thighDeg) : null;
}

function bellyPlace({ cm, skeleton, breath }: MovementPlan, trunk: Trunk, percent: number): Point {
  const aheadCm = 0.5 + 2 * (breath(percent) / 100);
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
