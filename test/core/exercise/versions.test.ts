import { expect, test } from 'vitest';
import type { ExerciseDocument, ExercisePlace } from '#contract/model.ts';
import { directionIn } from '#core/exercise/climb-direction.ts';
import { movementOf } from '#core/exercise/demonstration.ts';
import { motionOnWall, movementOnWall, placesOf, versionAt } from '#core/exercise/versions.ts';
import { createShow } from '#figure/show.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';
import { sampleContent } from '#test/support/sample-content.ts';

/** An exercise with a step at each of these places, each with a movement of its own; the first movement is the last step's. */
function exerciseAt(...places: readonly (ExercisePlace | undefined)[]): ExerciseDocument {
  const [sample] = sampleContent().exercises.values();
  const [step] = sample?.steps ?? [];
  if (sample === undefined || step === undefined) throw new Error('The sample has no step.');
  const [lift] = sample.motion.movements;
  const movements = places.map((_, index) => ({ ...lift, name: `movement ${index}` })).toReversed();
  const [first = lift, ...others] = movements;
  return {
    ...sample,
    steps: places.map((place, index) => ({ ...step, name: `step ${index}`, ...(place && { place }) })),
    motion: {
      ...sample.motion,
      movements: [first, ...others],
      steps: places.map((_, index) => places.length - 1 - index),
    },
  };
}

test('the places to choose from begin with the one that asks least of a body', () => {
  expect(placesOf(exerciseAt('floor', 'wall', 'floor', 'chair').steps)).toEqual(['chair', 'wall', 'floor']);
  expect(placesOf(exerciseAt(undefined, undefined).steps)).toEqual([]);
});

test('a version has the steps of its place and those of none, each with its own movement', () => {
  const version = versionAt(exerciseAt('chair', 'floor', undefined, 'floor'), 'floor');
  expect(version.steps.map(({ name }) => name)).toEqual(['step 1', 'step 2', 'step 3']);
  expect(version.steps.map((_, step) => movementOf(version.motion, step).name)).toEqual([
    'movement 1',
    'movement 2',
    'movement 3',
  ]);
});

test('who chose the floor is shown the way down from where the others stand', () => {
  const catCow = starterMotion('cat-cow');
  const [step] = exerciseAt('floor').steps;
  if (step === undefined) throw new Error('There is a step.');
  const names = ['Standing', 'Hands and knees', 'Cat and cow'];
  const document = {
    ...exerciseAt('floor'),
    steps: names.map(
      (name, index) => ({ ...step, name, place: index === 0 ? 'standing' : 'floor' }) as const,
    ),
    motion: {
      ...catCow,
      steps: names.map((wanted) => catCow.movements.findIndex(({ name }) => name === wanted)),
    },
  };
  const { motion } = versionAt(document, 'floor');
  expect(directionIn(motion, 0)).toBe('down');
  const show = createShow(motion, 0, 0);
  show.goTo(0, 20);
  expect(show.pose().trunk.hip.yM).toBeGreaterThan(0.75);
  show.pass(20);
  expect(show.pose().trunk.hip.yM).toBeLessThan(0.6);
});

test('who chose the floor and not the wall begins on the feet, where the exercise ends, and not at the wall', () => {
  const roll = starterMotion('roll-upper-back');
  const [step] = exerciseAt('floor').steps;
  if (step === undefined) throw new Error('There is a step.');
  const document = {
    ...exerciseAt('floor'),
    steps: roll.steps.map((_, index) => ({ ...step, place: index === 0 ? 'wall' : 'floor' }) as const),
    motion: roll,
  };
  const { motion } = versionAt(document, 'floor');
  expect(motion.before).toBe(movementOf(roll, roll.steps.length - 1));
  expect(motion.before).not.toBe(movementOf(roll, 0));
  expect(directionIn(motion, 0)).toBe('down');
});

test('the wall shows the version that asks least, although the floor stands first in the file', () => {
  const exercise = exerciseAt('wall', 'floor', 'floor');
  expect(movementOf(exercise.motion).name).toBe('movement 2');
  expect(movementOf(motionOnWall(exercise)).name).toBe('movement 0');
  const floorOnly = exerciseAt('floor', 'floor');
  expect(motionOnWall(floorOnly)).toBe(floorOnly.motion);
});

test.each([
  [['floor', 'wall', 'floor', 'chair']],
  [['floor', undefined, 'standing']],
  [['floor', 'floor']],
  [[undefined, undefined]],
] as const)('the movement on the wall is the one that the wall moves by, of steps at %s', (places) => {
  const document = exerciseAt(...places);
  expect(movementOnWall(document.motion, document.steps).name).toBe(motionOnWall(document).movements[0].name);
});
