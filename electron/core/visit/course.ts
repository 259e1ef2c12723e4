import type { ExerciseDocument } from '#contract/model.ts';
import { wayS } from '#core/exercise/climb.ts';
import type { Course } from './player.ts';

/** The course of an exercise. */
export function courseOf({ steps, motion }: Pick<ExerciseDocument, 'steps' | 'motion'>): Course {
  return { steps, wayS: (from, to) => wayS(motion, from, to) };
}
