import type { ExerciseDocument, ExercisePlace, ExerciseStep } from '#contract/model.ts';
import type { Motion, Movement } from '#contract/motion.ts';
import { movementOf, stillPose } from './demonstration.ts';
import { withPointsAt } from './placed-points.ts';

/** Where an exercise can be done, what asks the least of a body first. */
export const exercisePlaces = [
  'chair',
  'standing',
  'wall',
  'floor',
] as const satisfies readonly ExercisePlace[];

/** Where the steps of an exercise can be done; fewer than two leave nothing to choose. */
export function placesOf(steps: readonly Pick<ExerciseStep, 'place'>[]): readonly ExercisePlace[] {
  return exercisePlaces.filter((place) => steps.some((step) => step.place === place));
}

/** The exercise as it is done at one place: its steps there, and those that belong to every place. */
export function versionAt(document: ExerciseDocument, place: ExercisePlace): ExerciseDocument {
  const isHere = (_: unknown, step: number) => (document.steps[step]?.place ?? place) === place;
  const { motion } = document;
  const steps = document.steps.filter(isHere);
  const before = place === 'floor' ? movementBefore(document) : undefined;
  const version = { ...motion, steps: motion.steps.filter(isHere), ...(before && { before }) };
  return { ...withPointsAt(document, place), steps, motion: shownFirst(version) };
}

/**
 * Nobody is on the floor before they were shown how to get there: they come from where they end, once they are up again,
 * and where the exercise leaves them down, from the step before, which is not on the floor.
 */
function movementBefore({ steps, motion }: ExerciseDocument): Movement | undefined {
  if (motion.steps.length === 0) return undefined;
  const places = steps.map(({ place }) => place);
  const last = places.lastIndexOf('floor');
  if (last >= 0 && stillPose(motion, 0, last).lowShare < 0.5) return movementOf(motion, last);
  const first = places.indexOf('floor');
  return first > 0 ? movementOf(motion, first - 1) : undefined;
}

/** How the figure moves before anybody has chosen: at the place that asks the least, and so never on the floor unasked. */
export function motionOnWall(document: ExerciseDocument): Motion {
  const [first, second] = placesOf(document.steps);
  return first === undefined || second === undefined ? document.motion : versionAt(document, first).motion;
}

/** The movement that it moves by: the first in the file that is used there. */
export function movementOnWall(motion: Motion, steps: readonly Pick<ExerciseStep, 'place'>[]): Movement {
  const [place, other] = placesOf(steps);
  if (other === undefined) return motion.movements[0];
  const isHere = (step: number) => (steps[step]?.place ?? place) === place;
  const used = motion.movements.find((_, at) =>
    motion.steps.some((each, step) => each === at && isHere(step)),
  );
  return used ?? motion.movements[0];
}

/** What stands for a motion is the first of its movements, in the order of the file, that is used in its steps. */
function shownFirst(motion: Motion): Motion {
  const used = motion.movements.findIndex((_, place) => motion.steps.includes(place));
  const shown = motion.movements[used];
  if (shown === undefined || used === 0) return motion;
  return {
    ...motion,
    movements: [shown, ...motion.movements],
    steps: motion.steps.map((place) => place + 1),
  };
}
