import type { ExerciseDocument } from '#contract/model.ts';
import type { KeyAmount, Movement } from '#contract/motion.ts';

/** Until version 0.1.0 a stored motion called its amounts `deg`, as the degrees of a joint. */
type StoredAmount = KeyAmount | { readonly percent: number; readonly deg: number };

/** An exercise as this version draws it, also from a release that an earlier one stored. */
export function storedExercise(document: ExerciseDocument): ExerciseDocument {
  const [first, ...others] = document.motion.movements;
  const movements = [storedMovement(first), ...others.map(storedMovement)] as const;
  return { ...document, motion: { ...document.motion, movements } };
}

function storedMovement(movement: Movement): Movement {
  const muscles = movement.muscles.map((muscle) => ({ ...muscle, effort: muscle.effort.map(asAmount) }));
  return { ...movement, breath: movement.breath.map(asAmount), muscles };
}

function asAmount(key: StoredAmount): KeyAmount {
  return 'deg' in key ? { percent: key.percent, amountPercent: key.deg } : key;
}
