import type { MuscleWork } from './pose.ts';

/**
 * Which muscles of a leg work at a percent of its cycle: the buttock and the front of the thigh take the weight
 * after heel strike, the calf carries it over the foot and pushes off. Timing in round numbers after Perry and
 * Burnfield, "Gait Analysis"; the size of the work is shown, not measured.
 */
export function walkingWork(percent: number): MuscleWork {
  return {
    calf: swell(percent, 10, 44, 54),
    thigh: swell(percent, -10, 6, 24),
    buttock: swell(percent, -6, 6, 28),
    upperBack: 0,
  };
}

/** Only the upper back is worked on the roller. */
export const rollingWork: MuscleWork = { calf: 0, thigh: 0, buttock: 0, upperBack: 1 };

/** Rises from 0 at `start` to 1 at `peak` and falls to 0 at `end`, in percents of a closed cycle. */
function swell(percent: number, start: number, peak: number, end: number): number {
  const position = start + ((((percent - start) % 100) + 100) % 100);
  if (position >= end) return 0;
  const share = position < peak ? (position - start) / (peak - start) : (end - position) / (end - peak);
  return share * share * (3 - 2 * share);
}
