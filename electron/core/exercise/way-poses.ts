import type { MotionContact, MotionKeys, Movement } from '#contract/motion.ts';

/* Postures through which a body goes down to the floor and up again, in the language of motions. */

/** Upright, on the way to or from a place where one kneels. */
export const stand: Movement = posture('Stand', {
  keys: { knee: at(4), ankle: at(2), shoulder: at(14), elbow: at(24) },
  contacts: [
    { part: 'foot', side: 'near', on: 'floor', atCm: 6, upCm: 0 },
    { part: 'foot', side: 'far', on: 'floor', atCm: -6, upCm: 0 },
  ],
});

/** On the far knee, the near foot flat ahead, a hand on the raised thigh: the safe way down and up. */
export const kneelOnOne: Movement = posture('Kneel on one knee', {
  keys: { trunk: at(14), hip: at(96), knee: at(98), shoulder: at(34), elbow: at(20), neck: at(6) },
  farKeys: { hip: at(6), knee: at(101), ankle: at(9), shoulder: at(10), pelvis: at(4) },
  contacts: [
    { part: 'knee', side: 'far', on: 'floor', atCm: 0, upCm: 0 },
    { part: 'foot', side: 'near', on: 'floor', atCm: 42, upCm: 0 },
  ],
});

/** On both knees, the body upright. */
export const kneel: Movement = posture('Kneel', {
  keys: {
    trunk: at(10),
    hip: at(12),
    pelvis: at(6),
    knee: at(104),
    ankle: at(8),
    shoulder: at(30),
    elbow: at(20),
  },
  contacts: [
    { part: 'knee', side: 'near', on: 'floor', atCm: 0, upCm: 0 },
    { part: 'knee', side: 'far', on: 'floor', atCm: 0, upCm: 0 },
  ],
});

/** On hands and knees, the back long. */
export const handsAndKnees: Movement = posture('Hands and knees', {
  keys: { trunk: at(82), hip: at(82), knee: at(98), ankle: at(8), neck: at(4), head: at(-8) },
  contacts: [
    { part: 'knee', side: 'near', on: 'floor', atCm: 0, upCm: 0 },
    { part: 'knee', side: 'far', on: 'floor', atCm: 0, upCm: 0 },
    { part: 'hand', side: 'near', on: 'floor', atCm: 48, upCm: 0 },
    { part: 'hand', side: 'far', on: 'floor', atCm: 48, upCm: 0 },
  ],
});

/** Low on both feet, the near hand on its way back to the floor. */
export const crouch: Movement = posture('Crouch', {
  hips: { aheadCm: -12, upCm: 26 },
  keys: { trunk: at(28), neck: at(4), head: at(-20), shoulder: at(20), elbow: at(26) },
  farKeys: { shoulder: at(28) },
  contacts: [
    { part: 'foot', side: 'near', on: 'floor', atCm: 16, upCm: 0 },
    { part: 'foot', side: 'far', on: 'floor', atCm: 18, upCm: 0 },
  ],
});

/** On the floor, knees bent, hands behind. */
export const sitOnFloor: Movement = posture('Sit on the floor', {
  hips: { aheadCm: 0, upCm: 11 },
  keys: {
    trunk: at(-16),
    back: at(14),
    neck: at(14),
    head: at(8),
    shoulder: at(-38),
    elbow: at(4),
    wrist: at(80),
  },
  contacts: [
    { part: 'foot', side: 'near', on: 'floor', atCm: 48, upCm: 0 },
    { part: 'foot', side: 'far', on: 'floor', atCm: 52, upCm: 0 },
  ],
});

interface Posture {
  readonly keys: MotionKeys;
  readonly farKeys?: MotionKeys;
  readonly hips?: { readonly aheadCm: number; readonly upCm: number };
  readonly contacts: readonly MotionContact[];
}

function posture(name: string, { keys, farKeys = {}, hips, contacts }: Posture): Movement {
  return {
    name,
    isPeriodic: false,
    cycleS: 1,
    hasMovingFloor: false,
    ground: 'mat',
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

function at(deg: number) {
  return [{ percent: 0, deg }];
}
