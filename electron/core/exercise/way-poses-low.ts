import type { MotionContact, MotionKeys, Movement } from '#contract/motion.ts';
import { at, posture, type Side } from './posture-parts.ts';

/* The postures of the way down and up in which the body lies or sits on the floor. */

/** On the side, raised on the elbow below and the hand above. */
export function onElbow(hipCm: number, legs: SideLegs = 'bent'): Movement {
  return posture('Up on your elbow', {
    hips: { aheadCm: hipCm, upCm: 15.5 },
    keys: { ...side(legs), lean_aside: at(-34) },
    contacts: [handAside('near', hipCm - 34, 26), handAside('far', hipCm - 37, 20)],
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

/** Bent for comfort; or drawn up to the chest, where a chair stands at the feet (`hasChairAtFeet`). */
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
