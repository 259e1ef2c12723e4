import type { MotionContact, MotionKeys, Movement } from '#contract/motion.ts';
import { at, foot, hand, posture, type Side } from './posture-parts.ts';

/* The postures of the way down and up in which the body lies or sits on the floor. */

/** On the side, raised on the elbow below and the hand above. */
export function onElbow(hipCm: number, legs: SideLegs = 'bent'): Movement {
  return posture('Up on your elbow', {
    hips: { aheadCm: hipCm, upCm: 15.5 },
    keys: { ...side(legs), lean_aside: at(-34) },
    contacts: [handAside('near', hipCm - 34, 26), handAside('far', hipCm - 37, 20)],
  });
}

/** From the middle of a roller to the hips of who sits before it. */
export const beforeCm = 19;

/** Sitting on the mat, the roller close behind, the hands beyond that and the feet flat. */
export function sitBeforeRoller(rollerCm: number, on: FeetCm & { readonly handsCm: number }): Movement {
  const handBehind = (side: Side): MotionContact => ({
    part: 'hand',
    side,
    on: 'floor',
    atCm: on.handsCm,
    upCm: 0,
    fingers: 'back',
  });
  return posture('Sit before the roller', {
    hips: { aheadCm: rollerCm + beforeCm, upCm: 11 },
    keys: { trunk: at(-50), back: at(14), neck: at(20), head: at(16) },
    contacts: [foot('near', on.nearCm), foot('far', on.farCm), handBehind('near'), handBehind('far')],
  });
}

/** Where both ankles are. */
export interface FeetCm {
  readonly nearCm: number;
  readonly farCm: number;
}

/** Over a roller, the shoulders pushed up from it by straight arms; hands and feet where they are of who lies on it. */
export function propOverRoller(hipCm: number, { nearCm, farCm }: FeetCm): Movement {
  return posture('Off the roller', {
    hips: { aheadCm: hipCm, upCm: 11 },
    keys: { trunk: at(-51), back: at(8), neck: at(16), head: at(18) },
    contacts: [
      foot('near', nearCm),
      foot('far', farCm),
      hand('near', hipCm - besideCm),
      hand('far', hipCm - besideCm),
    ],
  });
}

/** From the hips to hands that lie beside them. */
const besideCm = 4;

/** On the back over a roller, the hips on the mat, the hands beside them and the feet flat. */
export function lieOnRoller(hipCm: number, on: FeetCm & { readonly rollerCm: number }): Movement {
  return posture('Hips down', {
    hips: { aheadCm: hipCm, upCm: 11 },
    keys: { neck: at(16), head: at(24) },
    contacts: [
      foot('near', on.nearCm),
      foot('far', on.farCm),
      { part: 'back', on: 'roller', against: 'floor', fromHipsCm: hipCm - on.rollerCm },
      hand('near', hipCm - besideCm),
      hand('far', hipCm - besideCm),
    ],
  });
}

/** On the right side as one piece, the knees bent, the front to the viewer. */
export function onSide(hipCm: number, legs: SideLegs = 'bent'): Movement {
  return posture('On your side', {
    hips: { aheadCm: hipCm, upCm: 15.5 },
    keys: { ...side(legs), shoulder: at(84), elbow: at(40), wrist: at(0) },
    farKeys: { shoulder: at(60), elbow: at(50), wrist: at(0) },
    contacts: [],
  });
}

/** Bent for comfort; or drawn up to the chest, where a chair stands at the feet. */
export type SideLegs = keyof typeof sideLegs;

const sideLegs = {
  bent: { hip: at(64), knee: at(96), ankle: at(-8) },
  drawnUp: { hip: at(114), knee: at(143), ankle: at(16) },
} as const;

function side(legs: SideLegs): MotionKeys {
  return { trunk: at(-88), turn: at(90), neck: at(4), head: at(4), ...sideLegs[legs] };
}

/** On the floor in front of somebody on the side: the fingers of the hand above to the head, so that its wrist can bear it. */
function handAside(side: Side, atCm: number, asideCm: number): MotionContact {
  const place = { part: 'hand', side, on: 'floor', atCm, upCm: 0, asideCm } as const;
  return side === 'far' ? { ...place, fingers: 'back' } : place;
}
