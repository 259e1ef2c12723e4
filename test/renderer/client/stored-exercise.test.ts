import { expect, test } from 'vitest';
import { storedExercise } from '#client/stored-exercise.ts';
import type { ExerciseDocument } from '#contract/model.ts';
import { sampleContent } from '#test/support/sample-content.ts';

const [document] = sampleContent().exercises.values() as Iterable<ExerciseDocument>;

/** The same with amounts of breath and effort, under the name that they are stored by. */
function withAmounts(name: 'deg' | 'amountPercent'): ExerciseDocument {
  if (document === undefined) throw new Error('There is no sample exercise.');
  const keys = [
    { percent: 0, [name]: 0 },
    { percent: 50, [name]: 100 },
  ];
  const movements = document.motion.movements.map((movement) => ({
    ...movement,
    breath: keys,
    muscles: [{ name: 'Calves', effort: keys }],
  }));
  return { ...document, motion: { ...document.motion, movements } } as unknown as ExerciseDocument; // as it may be stored
}

test('a release that an earlier version stored has its breath and its effort', () => {
  expect(storedExercise(withAmounts('deg'))).toEqual(withAmounts('amountPercent'));
});

test('one of this version stays as it is', () => {
  expect(storedExercise(withAmounts('amountPercent'))).toEqual(withAmounts('amountPercent'));
});
