import { radians } from './angle.ts';
import type { BodySide } from './body.ts';
import type { MovementPlan } from './movement-plan.ts';
import type { Point, Roller } from './pose.ts';
import { pointAlong } from './skeleton.ts';
import { depthM } from './touch.ts';
import { twoBoneAngles } from './two-bone.ts';

type LegPart = Pick<BodySide, 'thighDeg' | 'shankDeg' | 'footDeg'>;

/** A leg whose foot stands flat in its place, whatever the hip does. */
export function plantedLeg(
  { skeleton, cm }: MovementPlan,
  hip: Point,
  { atCm, upCm }: { readonly atCm: number; readonly upCm: number },
): LegPart {
  const ankle = { xM: atCm * cm, yM: skeleton.ankleHeightM + upCm * cm };
  const { upperDeg, bendDeg } = twoBoneAngles(hip, ankle, skeleton.thighM, skeleton.shankM);
  return { thighDeg: upperDeg, shankDeg: upperDeg - bendDeg, footDeg: 0 };
}

/** A leg that keeps its bends and is raised or lowered from the hip until its calf rests on the roller. */
export function legOnRoller(
  { skeleton, cm }: MovementPlan,
  hip: Point,
  { centre, radiusM }: Roller,
  { kneeDeg, ankleDeg }: { readonly kneeDeg: number; readonly ankleDeg: number },
): LegPart {
  /** How far the calf is above the roller; grows as the thigh is raised. */
  const gapM = (thighDeg: number) => {
    const knee = pointAlong(hip, skeleton.thighM, thighDeg);
    const shank = radians(thighDeg - kneeDeg);
    const aboveM = (knee.xM - centre.xM) * Math.cos(shank) + (knee.yM - centre.yM) * Math.sin(shank);
    return aboveM - radiusM - depthM.calf * 100 * cm;
  };
  let [lowDeg, highDeg] = [30, 140];
  for (let round = 0; round < 30; round += 1) {
    const middleDeg = (lowDeg + highDeg) / 2;
    if (gapM(middleDeg) < 0) lowDeg = middleDeg;
    else highDeg = middleDeg;
  }
  const shankDeg = lowDeg - kneeDeg;
  return { thighDeg: lowDeg, shankDeg, footDeg: shankDeg + ankleDeg };
}
