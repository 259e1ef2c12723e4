import type { MotionContact, Movement } from '#contract/motion.ts';
import { legKeys } from './kneeling-legs.ts';
import { at, foot, hand, posture, type Side } from './posture-parts.ts';
import { rollerHalfM } from './roller.ts';

/* The postures on the floor with a roller behind the body, or under it. */

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
    keys: { trunk: at(-43), back: at(8), neck: at(16), head: at(18) },
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

/** A posture in which the far hand is at the far end of a roller, to push it under the body or away: the body leans there. */
export function pushingRoller(movement: Movement, rollerCm: number, asideCm: number): Movement {
  const push: MotionContact = {
    part: 'hand',
    side: 'far',
    on: 'floor',
    atCm: rollerCm,
    upCm: pushUpCm,
    asideCm: asideCm - 100 * rollerHalfM - palmCm,
  };
  const isFarHand = (contact: MotionContact) =>
    contact.part === 'hand' && 'side' in contact && contact.side === 'far';
  return {
    ...movement,
    keys: { ...movement.keys, lean_aside: at(asideCm * leanDegACm - leastLeanDeg) },
    contacts: [...movement.contacts.filter((contact) => !isFarHand(contact)), push],
  };
}

/** Where a hand pushes at the end of a roller: so far from the floor, and beyond it. */
const [pushUpCm, palmCm] = [9, 3];
/** How far the body leans to a roller for each centimetre that it is away, and at least. */
const [leanDegACm, leastLeanDeg] = [0.36, 3];

/** Sitting, one leg lifted over a roller that the near hand draws under it or away: the body leans there. */
export function drawingRoller(hipCm: number, farCm: number, rollerCm: number, asideCm: number): Movement {
  const spine = { trunk: 26, back: 40 };
  const hold: MotionContact = {
    part: 'hand',
    side: 'near',
    on: 'floor',
    atCm: rollerCm,
    upCm: onTopCm,
    asideCm: asideCm - innerCm,
  };
  return posture('Draw the roller', {
    hips: { aheadCm: hipCm, upCm: 11 },
    keys: {
      ...legKeys({ thigh: 116, shank: 70, foot: 62 }, spine),
      trunk: at(spine.trunk),
      back: at(spine.back),
      neck: at(-4),
      head: at(0),
      lean_aside: at(asideCm * drawLeanDegACm),
    },
    contacts: [foot('far', farCm), propped(hipCm - propCm), hold],
  });
}

/** The far hand on the floor beside the hips, for the body to lean on while the near one reaches. */
function propped(atCm: number): MotionContact {
  return { part: 'hand', side: 'far', on: 'floor', atCm, upCm: 0, fingers: 'back' };
}

/** From the hips to a hand that the body leans on. */
const propCm = 2;
/** How far the body leans to a roller for each centimetre that it is away, one hand on the floor. */
const drawLeanDegACm = 0.1;

/** A hand on top of a roller, and from its middle inwards. */
const [onTopCm, innerCm] = [14, 16];
