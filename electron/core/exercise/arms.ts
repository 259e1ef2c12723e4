import type { BodySide } from './body.ts';
import type { MovementPlan } from './movement-plan.ts';
import type { Point, SeenArm, Trunk } from './pose.ts';
import { wholeArm } from './skeleton.ts';
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
  return reaching(plan, trunk.shoulder, wrist, 90, wholeArm);
}

/** An arm whose hand rests on the body and goes along with its breath. */
export function handOnBody(
  plan: MovementPlan,
  trunk: Trunk,
  headDeg: number,
  on: 'belly' | 'chest' | 'thigh' | 'head',
  percent: number,
): ArmPart {
  if (on === 'head') return behindHead(trunk, headDeg);
  if (on === 'thigh') return onThigh(plan, trunk);
  const { cm, skeleton } = plan;
  const place = bodyPlaces[on];
  const aheadCm = place.aheadCm + place.breathCm * (plan.breath(percent) / 100);
  const wrist = trunkPoint(trunk, skeleton.trunkM, place.upCm * cm, aheadCm * cm);
  return reaching(plan, trunk.shoulder, wrist, place.handDeg - trunk.leanDeg, crossing);
}

/** Where the wrist of a resting hand is: up from the hip and ahead of the spine, and how its hand points. */
const bodyPlaces = {
  belly: { upCm: 14, aheadCm: 7, handDeg: 104, breathCm: 1.6 },
  chest: { upCm: 34, aheadCm: 5, handDeg: 128, breathCm: 0.5 },
} as const;

/** An arm that crosses the body points a little at the viewer. */
const crossing: SeenArm = { upperArm: 0.94, forearm: 0.8, hand: 0.72 };

/** A hand laid down on the thigh of somebody who sits. */
function onThigh(plan: MovementPlan, trunk: Trunk): ArmPart {
  const { cm } = plan;
  const wrist = { xM: trunk.hip.xM + 22 * cm, yM: trunk.hip.yM + 9 * cm };
  return reaching(plan, trunk.shoulder, wrist, 84, { upperArm: 0.97, forearm: 0.97, hand: 0.9 });
}

/** Elbows spread to the sides point at the viewer, who sees this share of each bone's length. */
const spread: SeenArm = { upperArm: 0.42, forearm: 0.3, hand: 0.6 };

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
