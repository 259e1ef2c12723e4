import { expect, test } from 'vitest';
import type { ExerciseStep } from '#contract/model.ts';
import { stepFaults } from '#core/exercise/step-faults.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const catCow = starterMotion('cat-cow');
const [standing, handsAndKnees, rounding] = ['Standing', 'Hands and knees', 'Cat and cow'].map((name) =>
  catCow.movements.findIndex((movement) => movement.name === name),
) as [number, number, number]; // three names, three places

/** An exercise over movements of the cat and cow, with these changes to its steps. */
function check(movements: readonly number[], ...changes: readonly Partial<ExerciseStep>[]) {
  const steps = movements.map((_, index) => ({
    name: `Step ${index}`,
    cue: `Cue ${index}.`,
    breathing: null,
    ...changes[index],
  }));
  return stepFaults({ steps, motion: { ...catCow, steps: movements } }, true);
}

test('steps with movements of their own contradict nothing, nor does a step that is said again', () => {
  expect(check([standing, handsAndKnees, rounding])).toEqual([]);
  expect(check([standing, standing], { cue: 'Round.' }, { cue: 'Round.' })).toEqual([]);
});

test('a step that says something else over the movement of another is found, beside it or farther on', () => {
  expect(check([rounding, rounding])).toEqual([{ kind: 'same-movement', step: 2, as: 1 }]);
  expect(check([standing, standing, standing])).toEqual([
    { kind: 'same-movement', step: 2, as: 1 },
    { kind: 'same-movement', step: 3, as: 1 },
  ]);
  expect(check([handsAndKnees, rounding, handsAndKnees])).toEqual([
    { kind: 'same-movement', step: 3, as: 1 },
  ]);
});

test('the way to a posture is another picture than resting in it later, but not than staying in it', () => {
  expect(check([standing, handsAndKnees, rounding, handsAndKnees])).toEqual([]);
  expect(check([standing, handsAndKnees, handsAndKnees])).toEqual([
    { kind: 'same-movement', step: 3, as: 2 },
  ]);
});

const sinkAndRound = [
  { percent: 0, words: 'Sink.' },
  { percent: 50, words: 'Round.' },
];

test('words that light up over a pose that changes are right, over one that is held they are found', () => {
  expect(check([rounding], { cues: sinkAndRound })).toEqual([]);
  const held = { ...catCow, movements: catCow.movements.map((movement) => ({ ...movement, breath: [] })) };
  const steps = [{ name: 'Stay', cue: 'Stay.', breathing: null, cues: sinkAndRound }];
  const motion = { ...held, movements: held.movements as unknown as typeof catCow.movements }; // as many as before
  const stand = catCow.movements.findIndex(({ name }) => name === 'Stand');
  expect(stepFaults({ steps, motion: { ...motion, steps: [stand] } }, true)).toEqual([
    { kind: 'same-pose', step: 1, percent: 50 },
  ]);
});

test('a figure on the floor under another place is found', () => {
  expect(check([standing, rounding], { place: 'standing' }, { place: 'floor' })).toEqual([]);
  expect(check([standing, rounding], { place: 'standing' }, { place: 'chair' })).toEqual([
    { kind: 'place', step: 2, place: 'chair' },
  ]);
  expect(
    check([standing, rounding, rounding], { place: 'standing' }, { place: 'floor' }, { cue: 'Cue 1.' }),
  ).toEqual([{ kind: 'place', step: 3, place: null }]);
  expect(check([standing, rounding])).toEqual([]);
});

test('half a breath under a ring that orders a whole one is found, in English', () => {
  const breathing = (words: string) => check([rounding], { breathing: words });
  expect(breathing('Breathe out slowly.')).toEqual([{ kind: 'half-breath', step: 1 }]);
  expect(breathing('Breathe in as you sink, out as you round.')).toEqual([]);
  const step = { name: 'Runde', cue: 'Rund.', breathing: 'Langsam ausatmen, dann in Ruhe.' };
  expect(stepFaults({ steps: [step], motion: { ...catCow, steps: [rounding] } }, false)).toEqual([]);
});
