import type { BodySide } from './body.ts';
import type { MovementPlan } from './movement-plan.ts';
import type { Point, Roller } from './pose.ts';
import { pointAlong } from './skeleton.ts';
import { depthM, leanOnRoller } from './touch.ts';
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

/** A leg that keeps its bends and is raised from the hip until its calf rests on the roller. */
export function legOnRoller(
  { skeleton, cm }: MovementPlan,
  hip: Point,
  roller: Roller,
  { kneeDeg, ankleDeg }: { readonly kneeDeg: number; readonly ankleDeg: number },
): LegPart {
  let thighDeg = 90;
  // The knee moves with the thigh: a few rounds settle to far less than a millimetre.
  for (let round = 0; round < 12; round += 1) {
    const knee = pointAlong(hip, skeleton.thighM, thighDeg);
    const upDeg = leanOnRoller(mirrored(knee), mirroredRoller(roller), depthM.calf * 100 * cm);
    thighDeg = 180 + upDeg + kneeDeg;
  }
  const shankDeg = thighDeg - kneeDeg;
  return { thighDeg, shankDeg, footDeg: shankDeg + ankleDeg };
}

/** The same picture turned by half round the vertical: what lies behind then lies ahead. */
function mirrored({ xM, yM }: Point): Point {
  return { xM: -xM, yM };
}

function mirroredRoller(roller: Roller): Roller {
  return { ...roller, centre: mirrored(roller.centre) };
}
