import type { Movement } from '#contract/motion.ts';
import { degrees } from './angle.ts';
import { kneeling, legKeys } from './kneeling-legs.ts';
import { at, foot, hand, knee, posture } from './posture-parts.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';
import { handsUp, toHandsCm, type WayPlace } from './way-place.ts';
import { carryingArm, footCm } from './way-poses.ts';

/* The postures of the way down and up with a knee on the floor. */

/** Who kneels on one knee leans so far to put something on the floor. */
const toFloorDeg = 60;

/** The arm that puts something down reaches to where the hand will be on hands and knees. */
const layingArm = { ...carryingArm, shoulder: at(-8) } as const;

/** On the far knee, the near foot flat in front, the hands on the chair or on the thighs; what is carried is put down. */
export function oneFootFlat(place: WayPlace): Movement {
  const { kneesCm, chair, isCarrying } = place;
  const trunk = chair === null ? 14 : isCarrying === true ? toFloorDeg : 40;
  return posture('One foot flat', {
    keys: { trunk: at(trunk), neck: at(2), head: at(-8) },
    farKeys: {
      ...legKeys(kneeling(-4), { trunk, back: 0 }),
      ...(isCarrying === true ? layingArm : {}),
    },
    contacts: [knee('far', kneesCm), foot('near', kneesCm + footCm), ...handsUp(place)],
  });
}

/** On both knees, the body upright, the hands on the chair or on the thighs. */
export function kneel(place: WayPlace): Movement {
  const { kneesCm, chair } = place;
  const trunk = chair === null ? 6 : 40;
  return posture('Hands on the chair', {
    keys: { ...legKeys(kneeling(0), { trunk, back: 0 }), trunk: at(trunk), neck: at(2), head: at(-8) },
    contacts: [knee('near', kneesCm), knee('far', kneesCm), ...handsUp(place)],
  });
}

/** On both knees, sitting back, so that the face keeps clear of the seat; the near hand on the chair, the far one on the floor. */
export function oneHandUp(place: WayPlace): Movement {
  const { kneesCm } = place;
  const trunk = 76;
  return posture('One hand on the chair', {
    keys: {
      ...legKeys(kneeling(30), { trunk, back: 8 }),
      trunk: at(trunk),
      back: at(8),
      neck: at(-16),
      head: at(-20),
    },
    contacts: [
      knee('near', kneesCm),
      knee('far', kneesCm),
      ...handsUp(place).slice(0, 1),
      hand('far', kneesCm + toHandsCm),
    ],
  });
}

/** How far the trunk leans on hands and knees. */
const fourDeg = 78;

/** On hands and knees, the back long. */
export function handsAndKnees({ kneesCm, handsCm = kneesCm + toHandsCm }: WayPlace): Movement {
  const trunk = fourDeg;
  return posture('Hands and knees', {
    keys: {
      ...legKeys(kneeling(0), { trunk, back: 6 }),
      trunk: at(trunk),
      back: at(6),
      neck: at(-10),
      head: at(-14),
    },
    contacts: [knee('near', kneesCm), knee('far', kneesCm), hand('near', handsCm), hand('far', handsCm)],
  });
}

/** The same with the hips and the hands so far back over the shins, to sit down to the side from there. */
export function sitBack(place: WayPlace, backCm: number): Movement {
  const { kneesCm, handsCm = kneesCm + toHandsCm } = place;
  const { keys, ...kneels } = handsAndKnees({ ...place, handsCm: handsCm - backCm });
  const thighDeg = degrees(Math.asin(backCm / (100 * skeletonOf(motionHeightM).thighM)));
  return { ...kneels, keys: { ...keys, ...legKeys(kneeling(thighDeg), { trunk: fourDeg, back: 6 }) } };
}
