import type { MotionContact } from '#contract/motion.ts';
import type { Turns } from './pose.ts';

/** How somebody is between standing and lying, from high to low: who goes from one to another passes those between. */
export const postures = [
  'seated',
  'standing',
  'leaning',
  'pushing',
  'oneFoot',
  'kneeling',
  'oneHand',
  'handsAndKnees',
  'onElbow',
  'onSide',
  'lying',
] as const;

/** `sitting` is on the floor with the legs in front: as far down as on the side. */
export type Posture = (typeof postures)[number] | 'sitting';

/** The rank of a posture, from high to low. */
export function rankOf(posture: Posture): number {
  return postures.indexOf(posture === 'sitting' ? 'onSide' : posture);
}

/** What tells a posture. */
interface Seen {
  readonly contacts: readonly MotionContact[];
  readonly leanDeg: number;
  /** How far the body is turned on its side, and leans from there. */
  readonly turns: Turns;
  /** Shoulders as low as those of somebody on the floor. */
  readonly isLow: boolean;
}

/** Who leans back no further than this sits, with the hands behind. */
export const lyingDeg = -60;
/** Who leans no more than this only holds on to a chair. */
const uprightDeg = 30;

/** The posture of a movement, from what carries it and how its trunk leans. */
export function postureOf({ contacts, leanDeg, turns, isLow }: Seen): Posture {
  const count = (part: string, on?: string) =>
    contacts.filter((contact) => contact.part === part && (on === undefined || contact.on === on)).length;
  if (count('seat', 'chair') > 0) return 'seated';
  const handsUp = count('hand', 'chair');
  if (count('knee') > 1) {
    if (handsUp === 1) return 'oneHand';
    return handsUp === 0 && leanDeg > 50 ? 'handsAndKnees' : 'kneeling';
  }
  if (count('knee') === 1) return 'oneFoot';
  if (handsUp > 0 && leanDeg > uprightDeg) return count('foot') > 1 ? 'leaning' : 'pushing';
  if (!isLow) return 'standing';
  if (Math.abs(turns.turnDeg) > 45) return Math.abs(turns.leanAsideDeg) > 15 ? 'onElbow' : 'onSide';
  if (leanDeg > 50) return 'handsAndKnees';
  return leanDeg < lyingDeg ? 'lying' : 'sitting';
}
