import type { MotionKeys } from '#contract/motion.ts';
import { ballToAnkle } from './footing.ts';
import { at } from './posture-parts.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';
import { twoBoneAngles } from './two-bone.ts';

const skeleton = skeletonOf(motionHeightM);

/** How the bones of a leg lie in the room, in degrees. */
interface LegDeg {
  readonly thigh: number;
  readonly shank: number;
  readonly foot: number;
}

/** A leg on its knee and the ball of its foot, the toes bent; only the thigh leans. */
export function kneeling(thigh: number): LegDeg {
  return { thigh, shank: -98.8, foot: -90 };
}

/** A leg on the ball of its foot, where that was with the knee on the floor. */
export function onToes(
  kneesCm: number,
  hips: { readonly aheadCm: number; readonly upCm: number },
  foot: number,
): LegDeg {
  const down = kneeling(0);
  const sine = Math.sin((down.shank * Math.PI) / 180);
  const ballM = kneesCm / 100 + skeleton.shankM * sine - skeleton.ankleHeightM;
  const ankle = ballToAnkle(skeleton, { xM: ballM, yM: 0 }, foot);
  const hip = { xM: hips.aheadCm / 100, yM: hips.upCm / 100 };
  const { upperDeg, bendDeg } = twoBoneAngles(hip, ankle, skeleton.thighM, skeleton.shankM);
  return { thigh: upperDeg, shank: upperDeg - bendDeg, foot };
}

/** The keys of a leg from how its bones lie in the room: they hang on the pelvis, which goes along with the back. */
export function legKeys(
  { thigh, shank, foot }: LegDeg,
  { trunk, back }: { readonly trunk: number; readonly back: number },
): MotionKeys {
  return { hip: at(thigh + trunk - back / 2), knee: at(thigh - shank), ankle: at(foot - shank) };
}
