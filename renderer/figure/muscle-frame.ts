import type { Pose } from '#core/exercise/pose.ts';
import { rolledBackCm, rolledCalfCm, rolledSeat } from '#core/exercise/rolled-place.ts';
import { spineLeanDeg } from '#core/exercise/spine.ts';
import type { TrunkPlace } from './build.ts';
import type { SeenSide } from './seen-side.ts';
import { type Place, round } from './smooth-path.ts';
import { trunkFrame } from './trunk.ts';
import { frameInSpace } from './trunk-in-space.ts';
import { seen, seenLeanDeg, turnedTo, type View } from './view.ts';

/** Where a back that is not rolled glows, and how far the glow follows the roller, in cm up from the hip joint. */
const usualBackCm = 37;
const [lowestBackCm, highestBackCm] = [27, 46];
/** The same for a calf, in cm down from the knee, as figure.css has it. */
const usualCalfCm = 13;

/** Where the muscles of the near side are, and how brightly they glow; of the far side only what the near one does not do. */
export function muscleFrame(
  pose: Pose,
  [near, far]: readonly [SeenSide, SeenSide],
  view: View,
  isInSpace: boolean,
) {
  const { trunk, work } = pose;
  const { leg, arm } = near;
  const glow = (transform: string, strength: number) => ({
    transform,
    'fill-opacity': `${round(Math.sqrt(strength))}`,
  });
  const shine = (place: TrunkPlace, strength: number) => {
    if (!isInSpace) return glow(trunkFrame(trunk, place, view), strength);
    const frame = frameInSpace(pose, place, view);
    return glow(frame ?? '', frame === null ? 0 : strength);
  };
  const backCm = Math.min(highestBackCm, Math.max(lowestBackCm, rolledBackCm(pose) ?? usualBackCm));
  const calfCm = rolledCalfCm(pose) ?? usualCalfCm;
  const hipDeg = seenLeanDeg(spineLeanDeg(trunk, 0), view);
  /** Half-way from a hip to the middle of the roller. */
  const onRoller = ([x, y]: Place): Place => {
    if (pose.roller === null) return [x, y];
    const [toX, toY] = seen({ ...pose.roller.centre, zM: 0 }, view);
    return [(x + toX) / 2, (y + toY) / 2];
  };
  /** Of a roller the one that carries: the far one shows through the near one that is lifted. */
  const buttocks = () => {
    const { near: one, far: other } = rolledSeat(pose) ?? { near: 1, far: 1 };
    const isTurnedAway = isInSpace && frameInSpace(pose, [-6, 0, 6], view) === null;
    return {
      buttock: glow(turnedTo(leg.root, hipDeg), isTurnedAway ? 0 : work.buttock * one),
      'far-buttock': glow(
        turnedTo(onRoller(far.leg.root), hipDeg),
        isTurnedAway || one === 1 ? 0 : work.buttock * other,
      ),
    };
  };
  return {
    calf: glow(
      `${turnedTo(leg.joint, -leg.lowerDeg)} translate(0 ${round(calfCm - usualCalfCm)})`,
      work.calf,
    ),
    thigh: glow(turnedTo(leg.root, -leg.upperDeg), work.thigh),
    ...buttocks(),
    'upper-back': shine([-7.6, -backCm, 8], work.upperBack),
    'lower-back': shine([-7, -13, 9], work.lowerBack),
    belly: shine([6.4, -15, 2], work.belly),
    chest: shine([5.4, -36, 4], work.chest),
    'neck-work': shine([-4, -54, 4], work.neck),
    shoulder: glow(turnedTo(arm.root, -arm.upperDeg), work.shoulder),
  };
}
