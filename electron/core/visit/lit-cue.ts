import type { TimedCue } from '#contract/model.ts';
import type { Movement } from '#contract/motion.ts';

/**
 * Which of a step's timed words are lit so many seconds into its movement: the last that have begun; before the first of
 * them those of the round before. −1 where there are none.
 */
export function litCue(
  cues: readonly TimedCue[],
  { cycleS, isPeriodic }: Pick<Movement, 'cycleS' | 'isPeriodic'>,
  elapsedS: number,
): number {
  const rounds = cycleS > 0 ? elapsedS / cycleS : 0;
  return litAt(cues, 100 * (isPeriodic ? rounds - Math.floor(rounds) : Math.min(1, rounds)));
}

/** The same at a percent of the movement. */
export function litAt(cues: readonly TimedCue[], percent: number): number {
  const begun = cues.findLastIndex((cue) => cue.percent <= percent);
  return begun < 0 ? cues.length - 1 : begun;
}
