import type { Pose } from '#core/exercise/pose.ts';
import { spineLeanDeg } from '#core/exercise/spine.ts';
import type { TrunkPlace } from './build.ts';
import type { SeenSide } from './seen-side.ts';
import { round } from './smooth-path.ts';
import { trunkFrame } from './trunk.ts';
import { seenLeanDeg, turnedTo, type View } from './view.ts';

/** Where the muscles of the near side are, and how brightly they glow. */
export function muscleFrame({ trunk, work }: Pose, { leg, arm }: SeenSide, view: View) {
  const glow = (transform: string, strength: number) => ({
    transform,
    'fill-opacity': `${round(Math.sqrt(strength))}`,
  });
  const onTrunk = (place: TrunkPlace) => trunkFrame(trunk, place, view);
  const hipDeg = seenLeanDeg(spineLeanDeg(trunk, 0), view);
  return {
    calf: glow(turnedTo(leg.joint, -leg.lowerDeg), work.calf),
    thigh: glow(turnedTo(leg.root, -leg.upperDeg), work.thigh),
    buttock: glow(turnedTo(leg.root, hipDeg), work.buttock),
    'upper-back': glow(onTrunk([-7.6, -37, 8]), work.upperBack),
    'lower-back': glow(onTrunk([-7, -13, 9]), work.lowerBack),
    belly: glow(onTrunk([6.4, -15, 2]), work.belly),
    chest: glow(onTrunk([5.4, -36, 4]), work.chest),
    'neck-work': glow(onTrunk([-4, -54, 4]), work.neck),
    shoulder: glow(turnedTo(arm.root, -arm.upperDeg), work.shoulder),
  };
}
