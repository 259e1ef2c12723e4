import type { MotionContact, MotionKeys, Movement } from '#contract/motion.ts';
import { legKeys, onToes } from './kneeling-legs.ts';
import { at, foot, hand, posture, type Side } from './posture-parts.ts';
import { handsUp, type WayPlace } from './way-place.ts';

/*
 * The postures on the feet through which a body gets down to the floor and up again, in the language of motions. The way is the one
 * that the Australian health department ("Don't fall for it") and the NHS in Torbay teach: from hands and knees both
 * hands go on a chair, one foot flat, push up. Who has no chair pushes on the raised thigh.
 */

/** From the knees to a foot that is put flat in front of them: the shin is upright. */
export const footCm = 35;

/** Upright: at a chair, or on the way to where one kneels. */
export function stand({ kneesCm }: WayPlace): Movement {
  return posture('Stand', {
    keys: { knee: at(12), ankle: at(6), shoulder: at(14), elbow: at(24) },
    contacts: [foot('near', kneesCm + footCm), foot('far', kneesCm + footCm - 6)],
  });
}

/** Upright, one foot brought beside the one in front, the hands where they hold on. */
export function feetTogether(
  front: Side,
  frontCm: number,
  hands: { readonly atCm: number; readonly upCm: number } | null,
): Movement {
  const held = (side: Side): readonly MotionContact[] =>
    hands === null ? [] : [{ part: 'hand', side, on: 'chair', ...hands }];
  return posture('Feet together', {
    keys: { knee: at(12), ankle: at(6), shoulder: at(14), elbow: at(24) },
    contacts: [
      foot('near', frontCm - (front === 'near' ? 0 : 6)),
      foot('far', frontCm - (front === 'far' ? 0 : 6)),
      ...held('near'),
      ...held('far'),
    ],
  });
}

/** Still on the seat, leaning forward over the feet, the hands on the thighs. */
export function leanOnSeat(hipCm: number, seatUpCm: number, anklesCm: number): Movement {
  return posture('Lean forward', {
    hips: { aheadCm: hipCm, upCm: seatUpCm },
    keys: { trunk: at(58), neck: at(-8), head: at(-22) },
    contacts: [foot('near', anklesCm), foot('far', anklesCm), hand('near', null), hand('far', null)],
  });
}

/** Just off the seat of a chair, the body over the feet, the hands on the thighs; `kneesCm` is where the feet are. */
export function rise({ kneesCm }: WayPlace): Movement {
  return posture('Rise', {
    hips: { aheadCm: kneesCm - 19, upCm: 61 },
    keys: { trunk: at(56), neck: at(-8), head: at(-20) },
    contacts: [foot('near', kneesCm), foot('far', kneesCm), hand('near', null), hand('far', null)],
  });
}

/** The arm that carries hangs. */
export const carryingArm = { shoulder: at(4), elbow: at(8), wrist: at(0) } as const;

function hanging({ isCarrying }: WayPlace): MotionKeys {
  return isCarrying === true ? carryingArm : {};
}

/** On both feet, bent, both hands on the chair. */
export function leanOnChair(place: WayPlace): Movement {
  const { kneesCm } = place;
  return posture('Lean on the chair', {
    hips: { aheadCm: kneesCm + 12, upCm: 79 },
    keys: { trunk: at(66), back: at(8), neck: at(-8), head: at(-18) },
    farKeys: hanging(place),
    contacts: [foot('near', kneesCm + footCm), foot('far', kneesCm + footCm - 6), ...handsUp(place)],
  });
}

/** Pushing up: the near foot flat, the far one still on its toes, where it was as the knee was down. */
export function pushUp(place: WayPlace): Movement {
  const { kneesCm } = place;
  const hips = { aheadCm: kneesCm + 7, upCm: 64 };
  const far = onToes(kneesCm, hips, -48);
  return posture('Push up', {
    hips,
    keys: { trunk: at(60), back: at(8), neck: at(-6), head: at(-14) },
    farKeys: { ...legKeys(far, { trunk: 60, back: 8 }), ...hanging(place) },
    contacts: [foot('near', kneesCm + footCm), ...handsUp(place)],
  });
}
