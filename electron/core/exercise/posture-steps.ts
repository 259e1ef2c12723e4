import type { MotionProp, Movement } from '#contract/motion.ts';
import { lyingDeg } from './posture.ts';
import { comesFromWall } from './roller.ts';
import { laidCm, placeAtChair, type WayPlace } from './way-place.ts';
import { pushUp, stand } from './way-poses.ts';
import { handsAndKnees, kneel, oneFootFlat } from './way-poses-kneeling.ts';
import { onElbow, onSide } from './way-poses-low.ts';
import { beforeCm } from './way-poses-roller.ts';

/** Postures of the way down and up that a step may name without a movement of that name in the file. */
export const postureNames = [
  'Stand at the chair',
  'Push up',
  'One foot flat',
  'Hands on the chair',
  'Hands and knees',
  'Up on your elbow',
  'On your side',
] as const;

export type PostureName = (typeof postureNames)[number];

/** Between the hips of who lies down and the knees of who is on hands and knees there: as far as these lie from the chair. */
const lieCm = 30;

/**
 * The movement of a posture; null where there is no chair to hold on to. With a chair to sit on, the body has turned to
 * that, and its head lies towards it; with only one in front it looks ahead.
 */
export function postureStep(
  name: PostureName,
  props: readonly MotionProp[],
  own: readonly Movement[],
): Movement | null {
  const back = placeAtChair(props, true);
  const place = back ?? placeAtChair(props, false);
  if (place === null) return null;
  const isBrought = back !== null && comesFromWall(own);
  const facing = (make: (place: WayPlace) => Movement, at = place): Movement => ({
    ...make(at),
    name,
    facesBack: back !== null,
    ...(isBrought && { rollerCm: -laidCm(at) }),
  });
  const lying = (movement: Movement): Movement => ({
    ...movement,
    name,
    ...(isBrought && { rollerCm: -laidCm({ ...place, kneesCm: -hipCm }) }),
  });
  const hipCm = lyingCm(own) ?? lieCm - place.kneesCm;
  const make: Readonly<Record<PostureName, () => Movement>> = {
    'Stand at the chair': () => facing(stand),
    'Push up': () => facing(pushUp),
    'One foot flat': () => facing(oneFootFlat),
    'Hands on the chair': () => facing(kneel),
    'Hands and knees': () => facing(handsAndKnees, near(place, hipCm, back !== null)),
    'Up on your elbow': () => lying(onElbow(hipCm)),
    'On your side': () => lying(onSide(hipCm)),
  };
  return make[name]();
}

/** On hands and knees where the body lies down, or at the chair that it holds on to. */
function near(place: WayPlace, hipCm: number, isBack: boolean): WayPlace {
  return isBack ? { ...place, kneesCm: -hipCm } : place;
}

/**
 * Where the hips are of who lies on the back in one of the movements, on the mat rather than lifted from it; or of who sits
 * before the roller, to get up on it.
 */
function lyingCm(own: readonly Movement[]): number | null {
  const places = own.filter(isLying).flatMap(({ hips }) => hips.slice(0, 1));
  const lowest = places.toSorted((one, other) => one.upCm - other.upCm)[0];
  return lowest?.aheadCm ?? beforeRollerCm(own);
}

function beforeRollerCm(own: readonly Movement[]): number | null {
  const places = own.flatMap(({ hips, contacts }) =>
    contacts.flatMap((contact) =>
      contact.part === 'seat' && contact.on === 'roller' && contact.against === 'floor'
        ? hips.slice(0, 1).map(({ aheadCm }) => aheadCm - contact.fromHipsCm + beforeCm)
        : [],
    ),
  );
  return places.at(-1) ?? null;
}

function isLying({ keys, contacts }: Movement): boolean {
  const isOverRoller = contacts.some((contact) => contact.part === 'back' && contact.against === 'floor');
  return isOverRoller || (keys.trunk?.[0]?.deg ?? 0) < lyingDeg;
}
