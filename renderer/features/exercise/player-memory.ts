import { createContext } from 'react';
import type { ExercisePlace } from '#contract/model.ts';
import type { PlayerState } from '#core/visit/player.ts';

/** An exercise as a visitor left it. */
export interface LeftExercise {
  /** The version that was chosen; null where there is nothing to choose. */
  readonly place: ExercisePlace | null;
  readonly player: PlayerState;
}

/** Where a visitor was in each exercise, by its id. Whoever draws the visit gives a new one to each. */
export const PlayerMemory = createContext<Map<string, LeftExercise>>(new Map());
