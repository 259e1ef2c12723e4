import type { MotionContact, MotionProp } from '#contract/motion.ts';
import { hand } from './posture-parts.ts';

/** Where somebody kneels, and the chair in front, if there is one. Lengths in cm along the floor and up. */
export interface WayPlace {
  readonly kneesCm: number;
  readonly chair: ChairPlace | null;
  /** The far hand carries something down beside the body. */
  readonly isCarrying?: boolean;
  /** Where the wrists are of who is on hands and knees, where that is not under the shoulders. */
  readonly handsCm?: number;
}

interface ChairPlace {
  /** Where the wrists of hands on its edge are. */
  readonly handsCm: number;
  readonly seatCm: number;
}

/** From the knees to hands on the edge of a chair. */
const reachCm = 66;
/** From the middle of a seat to hands on its front edge. */
const onEdgeCm = 15;

/** Where somebody kneels to hold on to a chair that faces them, so far ahead of them; null where there is none. */
export function placeAtChair(props: readonly MotionProp[], isBack: boolean): WayPlace | null {
  const chair = props.find(({ kind }) => kind === (isBack ? 'chair' : 'front-chair'));
  if (chair?.kind !== 'chair' && chair?.kind !== 'front-chair') return null;
  if (chair.kind === 'front-chair' && chair.isTurned === true) return null; // its seat is beyond its back
  const handsCm = (isBack ? -chair.atCm : chair.atCm) - onEdgeCm;
  return { kneesCm: handsCm - reachCm, chair: { handsCm, seatCm: chair.seatCm } };
}

/** From the knees of who is on hands and knees to the wrists. */
export const toHandsCm = 48;
/** From there back to the middle of a roller beside that hand. */
const besideHandCm = 7;

/** Where a roller lies that somebody has put down as they knelt there: beside the hand on hands and knees. */
export function laidCm({ kneesCm }: WayPlace): number {
  return kneesCm + toHandsCm - besideHandCm;
}

/** Both hands on the chair, or the one that is free; without a chair on the thighs. */
export function handsUp({ chair, isCarrying }: WayPlace): readonly MotionContact[] {
  const sides = isCarrying === true ? (['near'] as const) : (['near', 'far'] as const);
  return sides.map((side) =>
    chair === null
      ? hand(side, null)
      : { part: 'hand', side, on: 'chair', atCm: chair.handsCm, upCm: chair.seatCm },
  );
}
