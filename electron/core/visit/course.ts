import type { ExerciseDocument } from '#contract/model.ts';
import { wayS } from '#core/exercise/climb.ts';
import type { Course } from './player.ts';

/** The course of an exercise; each way is measured once. */
export function courseOf({ steps, motion }: Pick<ExerciseDocument, 'steps' | 'motion'>): Course {
  const measured = new Map<string, number>(); // at most one for each pair of steps
  return {
    steps,
    wayS(from, to) {
      const name = `${from} ${to}`;
      const seconds = measured.get(name) ?? wayS(motion, from, to);
      measured.set(name, seconds);
      return seconds;
    },
  };
}
