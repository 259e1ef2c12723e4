import type { z } from 'zod';
import {
  carried,
  type group,
  line,
  number,
  oneOf,
  wholeNumber,
} from '#adapters/content-folder/settings/fields.ts';
import type { ExerciseDocument, ExerciseStep } from '#contract/model.ts';
import type { Problem } from '#core/content/problems.ts';
import { cueOf } from '#core/content/timed-cue.ts';
import { type StepFault, stepFaults } from '#core/exercise/step-faults.ts';
import { exercisePlaces } from '#core/exercise/versions.ts';
import type { ItemText, TextFolder } from './item-texts.ts';

const cue = line(300).refine((typed) => cueOf(typed) !== 'not-in-order', {
  error: carried({ kind: 'wrong-form', form: { is: 'timed-cue' } }),
});
/** What a step says in each language. `breathing: free` leaves it to the person. */
export const stepWords = { name: line(120), cue, breathing: line(200).optional() };

/** What all languages share of a step. */
export const stepFacts = {
  place: oneOf(exercisePlaces).optional(),
  seconds: number(1, 3600, 20),
  repetitions: wholeNumber(1, 1000, 10).optional(),
};

type StepWords = z.output<ReturnType<typeof group<typeof stepWords>>>;
type StepFacts = z.output<ReturnType<typeof group<typeof stepFacts>>>;

/** A step in one language; `own` is what stands in the practice's first. */
export function stepOf(
  spoken: StepWords,
  { place, seconds, repetitions, breathing: own }: StepWords & StepFacts,
): ExerciseStep {
  const { name, breathing } = spoken;
  const isFree = isLeftFree(own) || isLeftFree(breathing);
  return {
    name,
    ...(place !== undefined && { place }),
    ...wordsOfCue(spoken.cue),
    breathing: isFree ? null : (breathing ?? null),
    ...(isFree && { breath: 'free' }),
    seconds,
    repetitions: repetitions ?? null,
  };
}

function isLeftFree(breathing: string | undefined): boolean {
  return breathing?.toLowerCase() === 'free';
}

function wordsOfCue(typed: string): Pick<ExerciseStep, 'cue' | 'cues'> {
  const read = cueOf(typed);
  if (read === 'not-in-order' || read.cues.length === 0) return { cue: typed };
  return read;
}

/** Tells where words and figure do not go together. False where somebody could be led to the floor unasked. */
export function showsWhatItSays(
  document: ExerciseDocument | undefined,
  { file, lineOf }: Pick<ItemText<unknown>, 'file' | 'lineOf'>,
  { report }: Pick<TextFolder, 'report'>,
): boolean {
  if (document === undefined) return true;
  const faults = stepFaults(document, /^en\b/i.test(document.language));
  for (const fault of faults) {
    report({ ...stepProblem(fault), file, line: lineOf(['steps', fault.step - 1]) });
  }
  return faults.every(({ kind }) => kind !== 'place');
}

function stepProblem(fault: StepFault): Problem {
  switch (fault.kind) {
    case 'place':
      return { code: 'step-place', step: fault.step, place: fault.place };
    case 'same-movement':
      return { code: 'steps-alike', step: fault.step, as: fault.as };
    case 'same-pose':
      return { code: 'cue-unseen', step: fault.step, percent: fault.percent };
    case 'half-breath':
      return { code: 'half-breath', step: fault.step };
  }
}
