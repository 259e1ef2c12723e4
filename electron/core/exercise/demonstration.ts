import type { Motion, Movement } from '#contract/motion.ts';
import { type Moment, momentAt, poseOf } from './movement.ts';
import type { Pose } from './pose.ts';

/** The height of the person on the screen. */
export const figureHeightM = 1.7;

/**
 * The pose of a motion so many seconds after its start, at a pace (1 is its own). Without a step it is the movement
 * that stands for the exercise. Never throws: what is no number, or a time beyond a lifetime, is taken for the start.
 */
export function poseAt(motion: Motion, timeS: number, pace = 1, step?: number): Pose {
  return poseOf(stepMoment(motion, timeS, pace, step), figureHeightM);
}

/** The same as a moment, which can be blended with another. */
export function stepMoment(motion: Motion, timeS: number, pace = 1, step?: number): Moment {
  const isSensible = Math.abs(timeS) <= lifetimeS && Math.abs(pace) <= fastestPace;
  const options = { heightM: figureHeightM, pace: isSensible ? pace : 1 };
  return momentAt(motion, movementOf(motion, step), isSensible ? timeS : 0, options);
}

/** Longer than any kiosk hangs on a wall: 80 years. */
const lifetimeS = 2.5e9;
const fastestPace = 100;

/** The pose at a percent of a movement's cycle, for a still picture. */
export function stillPose(motion: Motion, percent: number, step?: number): Pose {
  return poseAt(motion, (percent / 100) * durationS(motion, step), 1, step);
}

/** How long one cycle of the movement takes at its own pace, in seconds. */
export function durationS(motion: Motion, step?: number): number {
  return movementOf(motion, step).cycleS;
}

/** The movement of a step of the exercise; without a step, or beyond the last, the one that stands for it. */
export function movementOf({ movements, steps, before }: Motion, step?: number): Movement {
  if (step === -1 && before !== undefined) return before;
  return movements[steps[step ?? -1] ?? 0] ?? movements[0];
}
