import { expect, test } from 'vitest';
import { cueOf } from '#core/content/timed-cue.ts';
import { stillPose } from '#core/exercise/demonstration.ts';
import { muscleLegend } from '#core/exercise/muscle-legend.ts';
import { type StepFault, stepFaults } from '#core/exercise/step-faults.ts';
import { motionOnWall, placesOf } from '#core/exercise/versions.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';
import { sampleContent } from '#test/support/sample-content.ts';
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

test.each(exercises)(
  'between the questions $id is shown on a chair, on the feet or at a wall',
  ({ steps, motion }) => {
    const [sample] = sampleContent().exercises.values();
    if (sample === undefined) throw new Error('there is no sample');
    const timed = steps.map((step) => ({ ...step, seconds: 15, repetitions: null }));
    const shown = motionOnWall({ ...sample, steps: timed, motion });
    for (const percent of [0, 25, 50, 75]) expect(stillPose(shown, percent).lowShare, `${percent} %`).toBe(0);
  },
);

test('in slow breathing nothing works: the belly moves; what lies on a roller is rolled and does not work', () => {
  const legends = (id: string) => starterMotion(id).movements.map(muscleLegend);
  expect(legends('slow-breathing').flatMap(({ works }) => works)).toEqual([]);
  expect(legends('slow-breathing').flatMap(({ moves }) => moves)).toEqual(['Belly']);
  for (const [id, part] of [
    ['roll-upper-back', 'Upper back'],
    ['roll-at-the-wall', 'Upper back'],
    ['roll-glutes', 'Buttocks'],
  ] as const) {
    expect(
      legends(id).flatMap(({ works }) => works),
      id,
    ).not.toContain(part);
    expect(
      legends(id).flatMap(({ rolled }) => rolled),
      id,
    ).toContain(part);
  }
  const calves = starterMotion('roll-calves').movements;
  expect(muscleLegend(calves[0])).toMatchObject({ works: [], rolled: ['Calves'] });
});

function inShort(fault: StepFault): string {
  return fault.kind === 'same-movement'
    ? `step ${fault.step} says something else over the movement of step ${fault.as}`
    : `${fault.kind} in step ${fault.step}`;
}
