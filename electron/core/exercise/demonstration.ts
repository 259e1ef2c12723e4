import type { Motion } from '#contract/model.ts';
import type { Pose } from './pose.ts';
import { rollCycleS, rollPose } from './roll.ts';
import { walkCycleS, walkPose } from './walk.ts';

/** The height of the person on the screen. */
export const figureHeightM = 1.7;

/**
 * The pose of a motion so many seconds after its start, at a pace (1 is its own). Never throws: what is no number,
 * or a time beyond a lifetime, is taken for the start.
 */
export function poseAt(motion: Motion, timeS: number, pace = 1): Pose {
  const isSensible = Math.abs(timeS) <= lifetimeS && Math.abs(pace) <= fastestPace;
  const safeTimeS = isSensible ? timeS : 0;
  const options = { heightM: figureHeightM, pace: isSensible ? pace : 1 };
  switch (motion.kind) {
    case 'walk':
      return walkPose(motion, safeTimeS, options);
    case 'roll':
      return rollPose(motion, safeTimeS, options);
  }
}

/** Longer than any kiosk hangs on a wall: 80 years. */
const lifetimeS = 2.5e9;
const fastestPace = 100;

/** The pose at a percent of the motion's cycle, for a still picture. */
export function stillPose(motion: Motion, percent: number): Pose {
  return poseAt(motion, (percent / 100) * durationS(motion));
}

/** How long one cycle of the motion takes at its own pace, in seconds. */
export function durationS(motion: Motion): number {
  return motion.kind === 'walk' ? walkCycleS(motion) : rollCycleS(motion);
}
