import type { KeyPose, MotionContact, MotionKeys, Movement } from '#contract/motion.ts';

export type Side = 'near' | 'far';

interface Posture {
  readonly keys: MotionKeys;
  readonly farKeys?: MotionKeys;
  readonly hips?: { readonly aheadCm: number; readonly upCm: number };
  readonly contacts: readonly MotionContact[];
}

/** A posture that is held, as a movement of a motion. */
export function posture(name: string, { keys, farKeys = {}, hips, contacts }: Posture): Movement {
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

/** A joint that stays so, in degrees. */
export function at(deg: number): readonly KeyPose[] {
  return [{ percent: 0, deg }];
}

/** A foot flat on the floor; `atCm` along it is where the ankle is. */
export function foot(side: Side, atCm: number): MotionContact {
  return { part: 'foot', side, on: 'floor', atCm, upCm: 0 };
}

/** A knee on the floor. */
export function knee(side: Side, atCm: number): MotionContact {
  return { part: 'knee', side, on: 'floor', atCm, upCm: 0 };
}

/** A hand on the floor, or on the thigh of the same side. */
export function hand(side: Side, atCm: number | null): MotionContact {
  return atCm === null
    ? { part: 'hand', side, on: 'thigh' }
    : { part: 'hand', side, on: 'floor', atCm, upCm: 0 };
}
