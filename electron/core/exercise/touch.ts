import type { MotionContact } from '#contract/motion.ts';
import { degrees } from './angle.ts';
import type { Point, Roller } from './pose.ts';

/** The lengths in a motion are those of a person of this height. */
export const motionHeightM = 1.7;

/**
 * How deep a joint lies under the skin and cloth that touch a thing, in metres of a person 170 cm tall: from the
 * drawn outline of the figure, which is that of a slim adult in loose clothes.
 */
export const depthM = {
  /** From the line between hip and shoulder to the skin of the back. */
  back: 0.142,
  seat: 0.105,
  knee: 0.06,
  calf: 0.068,
  /** From the wrist to the palm on the floor. */
  hand: 0.025,
} as const;

/** What keeps its place on floor or chair. */
export function isPlanted(contact: MotionContact): contact is PlantedContact {
  return 'upCm' in contact;
}

export type PlantedContact = Extract<MotionContact, { readonly upCm: number }>;

/** How a line from `root` must lean, in degrees from upright, to pass a roller behind it at its depth. */
export function leanOnRoller(root: Point, { centre, radiusM }: Roller, depth: number): number {
  const xM = centre.xM - root.xM;
  const yM = centre.yM - root.yM;
  const share = Math.min(1, (radiusM + depth) / Math.hypot(xM, yM));
  return degrees(Math.atan2(xM, yM) + Math.asin(share));
}
