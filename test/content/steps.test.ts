import { expect, test } from 'vitest';
import { cueOf } from '#core/content/timed-cue.ts';
import { type StepFault, stepFaults } from '#core/exercise/step-faults.ts';
import { placesOf } from '#core/exercise/versions.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';
import { exerciseShape } from './pack-shapes.ts';
import { readExercises } from './starter-pack.ts';

/** The steps of each exercise, as the kiosk understands them, and how they move. */
const exercises = readExercises().map(({ id, front }) => {
  const steps = exerciseShape.parse(front).steps.map(({ place, cue, breathing, name }) => {
    const read = cueOf(cue);
    if (read === 'not-in-order') throw new Error(`${id}, ${name}: the percents of its cue are in no order.`);
    const spoken = breathing === undefined || breathing === 'free' ? null : breathing;
    return { name, ...read, breathing: spoken, ...(place !== undefined && { place }) };
  });
  return { id, steps, motion: starterMotion(id) };
});

test.each(exercises)('in $id each step shows what it says', ({ steps, motion }) => {
  expect(stepFaults({ steps, motion }, true).map(inShort)).toEqual([]);
});

test('where an exercise has more than one place each of its steps has one', () => {
  for (const { id, steps } of exercises) {
    if (placesOf(steps).length < 2) continue;
    expect(
      steps.filter(({ place }) => place === undefined).map(({ name }) => name),
      id,
    ).toEqual([]);
  }
});

function inShort(fault: StepFault): string {
  return fault.kind === 'same-movement'
    ? `step ${fault.step} says something else over the movement of step ${fault.as}`
    : `${fault.kind} in step ${fault.step}`;
}
