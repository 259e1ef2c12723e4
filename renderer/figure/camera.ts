import { eased } from '#core/exercise/eased.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { type Place, round } from './smooth-path.ts';

/** What is seen of the room, in cm: of somebody upright, and nearer of somebody on the floor. */
const upright = { x: -112, y: -188, width: 224, height: 214, discX: 0, discY: -88, discR: 92 } as const;
const low = { x: -92, y: -130, width: 196, height: 178, discX: 6, discY: -55, discR: 74 } as const;
/** Somebody flat on the floor is put into the middle of a tall picture. */
const flat = { x: -95, y: -98, width: 190, height: 170, discX: 4, discY: -44, discR: 72 } as const;
/** A trunk no higher than this lies flat, one this high does not, in metres: what a head or a knee does moves nothing. */
const [flatM, tallM] = [0.42, 0.5];

/** Who is further from the middle than this is followed. */
const followedCm = 34;
/** So much is to be seen beside a head, a hand or a foot. */
const besideCm = 14;

/**
 * The window on the room, and the pale disc behind the person, on the way from upright (0) to low (1). `ends` is what
 * reaches farthest from the hips: head, hands and feet.
 */
export function cameraOf(
  pose: Pick<Pose, 'lowShare' | 'trunk' | 'second'>,
  [hipX]: Place,
  ends: readonly Place[] = [],
) {
  const { lowShare } = pose;
  // A window for a second view has its place above the body.
  const flatShare = flatShareOf(pose) * (1 - pose.second.share);
  const plain = (name: keyof typeof low) => {
    const downCm = low[name] + (flat[name] - low[name]) * flatShare;
    return upright[name] + (downCm - upright[name]) * lowShare;
  };
  const followCm = Math.sign(hipX) * Math.max(0, Math.abs(hipX) - followedCm);
  const panCm = whole(followCm, plain('x'), plain('width'), ends);
  const mix = (name: keyof typeof low, asideCm = 0) => `${round(plain(name) + asideCm)}`;
  return {
    camera: {
      viewBox: `${mix('x', panCm)} ${mix('y')} ${mix('width')} ${mix('height')}`,
      'data-low': lowShare > 0.5 ? 'yes' : 'no',
    },
    disc: { cx: mix('discX', panCm), cy: mix('discY'), r: mix('discR') },
  };
}

/** The pan at which no head, hand or foot is cut off; of a body that is broader than the window the middle is seen. */
function whole(panCm: number, x: number, width: number, ends: readonly Place[]): number {
  const places = ends.map(([endX]) => endX);
  const leastCm = Math.max(...places) + besideCm - x - width;
  const mostCm = Math.min(...places) - besideCm - x;
  if (places.length === 0) return panCm;
  return leastCm > mostCm ? (leastCm + mostCm) / 2 : Math.min(mostCm, Math.max(leastCm, panCm));
}

function flatShareOf({ trunk }: Pick<Pose, 'trunk'>): number {
  const topM = Math.max(trunk.hip.yM, trunk.shoulder.yM);
  return eased((tallM - topM) / (tallM - flatM));
}
