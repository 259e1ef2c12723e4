import type { KeyPose, MotionContact, MotionKeys, MotionProp, Movement } from '#contract/motion.ts';
import { ballToAnkle } from './footing.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';
import { twoBoneAngles } from './two-bone.ts';

/*
 * The postures through which a body gets down to the floor and up again, in the language of motions. The way is the one
 * that the Australian health department ("Don't fall for it") and the NHS in Torbay teach: from hands and knees both
 * hands go on a chair, one foot flat, push up. Who has no chair pushes on the raised thigh.
 */

/** Where somebody kneels, and the chair in front, if there is one. Lengths in cm along the floor and up. */
export interface WayPlace {
  readonly kneesCm: number;
  readonly chair: ChairPlace | null;
}

interface ChairPlace {
  /** Where the wrists of hands on its edge are. */
  readonly handsCm: number;
  readonly seatCm: number;
}

/** From the knees to hands on the edge of a chair. */
const reachCm = 66;
/** From the knees to a foot that is put flat in front of them: the shin is upright. */
const footCm = 35;
/** From the middle of a seat to hands on its front edge. */
const onEdgeCm = 15;

/** Where somebody kneels to hold on to a chair that faces them, so far ahead of them; null where there is none. */
export function placeAtChair(props: readonly MotionProp[], isBack: boolean): WayPlace | null {
  const chair = props.find(({ kind }) => kind === (isBack ? 'chair' : 'front-chair'));
  if (chair?.kind !== 'chair' && chair?.kind !== 'front-chair') return null;
  const handsCm = (isBack ? -chair.atCm : chair.atCm) - onEdgeCm;
  return { kneesCm: handsCm - reachCm, chair: { handsCm, seatCm: chair.seatCm } };
}

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

/** On both feet, bent, both hands on the chair. */
export function leanOnChair(place: WayPlace): Movement {
  const { kneesCm } = place;
  return posture('Lean on the chair', {
    hips: { aheadCm: kneesCm + 12, upCm: 79 },
    keys: { trunk: at(66), back: at(8), neck: at(-8), head: at(-18) },
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
    farKeys: legKeys(far, { trunk: 60, back: 8 }),
    contacts: [foot('near', kneesCm + footCm), ...handsUp(place)],
  });
}

/** On the far knee, the near foot flat in front, the hands on the chair or on the thighs. */
export function oneFootFlat(place: WayPlace): Movement {
  const { kneesCm, chair } = place;
  const trunk = chair === null ? 14 : 40;
  return posture('One foot flat', {
    keys: { trunk: at(trunk), neck: at(2), head: at(-8) },
    farKeys: legKeys(kneeling(-4), { trunk, back: 0 }),
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

/** On both knees, the near hand on the chair, the far one still on the floor. */
export function oneHandUp(place: WayPlace): Movement {
  const { kneesCm } = place;
  const trunk = 80;
  return posture('One hand on the chair', {
    keys: {
      ...legKeys(kneeling(3), { trunk, back: 8 }),
      trunk: at(trunk),
      back: at(8),
      neck: at(-6),
      head: at(-16),
    },
    contacts: [
      knee('near', kneesCm),
      knee('far', kneesCm),
      ...handsUp(place).slice(0, 1),
      hand('far', kneesCm + 48),
    ],
  });
}

/** On hands and knees, the back long. */
export function handsAndKnees({ kneesCm }: WayPlace): Movement {
  const trunk = 77;
  return posture('Hands and knees', {
    keys: {
      ...legKeys(kneeling(0), { trunk, back: 6 }),
      trunk: at(trunk),
      back: at(6),
      neck: at(2),
      head: at(-8),
    },
    contacts: [
      knee('near', kneesCm),
      knee('far', kneesCm),
      hand('near', kneesCm + 48),
      hand('far', kneesCm + 48),
    ],
  });
}

/** On the side, raised on the elbow below and the hand above. */
export function onElbow(hipCm: number): Movement {
  return posture('Up on your elbow', {
    hips: { aheadCm: hipCm, upCm: 15.5 },
    keys: { ...side, lean_aside: at(-34) },
    contacts: [handAside('near', hipCm - 34, 26), handAside('far', hipCm - 37, 20)],
  });
}

/** Sitting on the mat, the roller close behind, the hands beyond that and the feet flat. */
export function sitBeforeRoller(
  rollerCm: number,
  on: { readonly nearCm: number; readonly farCm: number; readonly handsCm: number },
): Movement {
  const handBehind = (side: Side): MotionContact => ({
    part: 'hand',
    side,
    on: 'floor',
    atCm: on.handsCm,
    upCm: 0,
    fingers: 'back',
  });
  return posture('Sit before the roller', {
    hips: { aheadCm: rollerCm + 19, upCm: 11 },
    keys: { trunk: at(-50), back: at(14), neck: at(20), head: at(16) },
    contacts: [foot('near', on.nearCm), foot('far', on.farCm), handBehind('near'), handBehind('far')],
  });
}

/** On the right side as one piece, the knees bent, the front to the viewer. */
export function onSide(hipCm: number): Movement {
  return posture('On your side', {
    hips: { aheadCm: hipCm, upCm: 15.5 },
    keys: { ...side, shoulder: at(84), elbow: at(40), wrist: at(0) },
    farKeys: { shoulder: at(60), elbow: at(50), wrist: at(0) },
    contacts: [],
  });
}

const side: MotionKeys = {
  trunk: at(-88),
  turn: at(90),
  neck: at(4),
  head: at(4),
  hip: at(64),
  knee: at(96),
  ankle: at(-8),
};

const skeleton = skeletonOf(motionHeightM);

interface LegDeg {
  readonly thigh: number;
  readonly shank: number;
  readonly foot: number;
}

/** A leg on its knee and the ball of its foot, the toes bent; only the thigh leans. */
function kneeling(thigh: number): LegDeg {
  return { thigh, shank: -98.8, foot: -90 };
}

/** A leg on the ball of its foot, where that was with the knee on the floor. */
function onToes(
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
function legKeys(
  { thigh, shank, foot }: LegDeg,
  { trunk, back }: { readonly trunk: number; readonly back: number },
): MotionKeys {
  return { hip: at(thigh + trunk - back / 2), knee: at(thigh - shank), ankle: at(foot - shank) };
}

type Side = 'near' | 'far';

function foot(side: Side, atCm: number): MotionContact {
  return { part: 'foot', side, on: 'floor', atCm, upCm: 0 };
}

function knee(side: Side, atCm: number): MotionContact {
  return { part: 'knee', side, on: 'floor', atCm, upCm: 0 };
}

/** On the floor, or on the thigh of the same side. */
function hand(side: Side, atCm: number | null): MotionContact {
  return atCm === null
    ? { part: 'hand', side, on: 'thigh' }
    : { part: 'hand', side, on: 'floor', atCm, upCm: 0 };
}

/** On the floor in front of somebody on the side: the fingers of the hand above to the head, so that its wrist can bear it. */
function handAside(side: Side, atCm: number, asideCm: number): MotionContact {
  const place = { part: 'hand', side, on: 'floor', atCm, upCm: 0, asideCm } as const;
  return side === 'far' ? { ...place, fingers: 'back' } : place;
}

/** Both hands on the chair; without one on the thighs. */
function handsUp({ chair }: WayPlace): readonly MotionContact[] {
  return (['near', 'far'] as const).map((side) =>
    chair === null
      ? hand(side, null)
      : { part: 'hand', side, on: 'chair', atCm: chair.handsCm, upCm: chair.seatCm },
  );
}

interface Posture {
  readonly keys: MotionKeys;
  readonly farKeys?: MotionKeys;
  readonly hips?: { readonly aheadCm: number; readonly upCm: number };
  readonly contacts: readonly MotionContact[];
}

function posture(name: string, { keys, farKeys = {}, hips, contacts }: Posture): Movement {
  return {
    name,
    isPeriodic: true,
    cycleS: 6,
    hasMovingFloor: false,
    ground: 'mat',
    facesBack: false,
    easing: 'flowing',
    keys,
    farKeys,
    farLaterPercent: 0,
    hips: hips === undefined ? [] : [{ percent: 0, ...hips }],
    contacts,
    muscles: [],
    breath: [],
  };
}

function at(deg: number): readonly KeyPose[] {
  return [{ percent: 0, deg }];
}
