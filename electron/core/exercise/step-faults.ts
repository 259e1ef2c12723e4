import type { ExercisePlace, ExerciseStep } from '#contract/model.ts';
import type { Motion } from '#contract/motion.ts';
import { breathAt } from '#core/visit/breath.ts';
import { climbOf } from './climb.ts';
import { movementOf, stillPose } from './demonstration.ts';
import { isSeenToDiffer } from './seen-difference.ts';
import { placesOf } from './versions.ts';

/** Where the words of an exercise and its pictures do not go together. Steps are counted from 1. */
export type StepFault =
  /** The figure is on the floor, and whoever chose another place would be led there. Null: the step has no place. */
  | { readonly kind: 'place'; readonly step: number; readonly place: Exclude<ExercisePlace, 'floor'> | null }
  /** Two steps say different things over the same movement. */
  | { readonly kind: 'same-movement'; readonly step: number; readonly as: number }
  /** Words light up in turn over a pose that does not change. */
  | { readonly kind: 'same-pose'; readonly step: number; readonly percent: number }
  /** The words tell one half of a breath only, while the ring orders both. */
  | { readonly kind: 'half-breath'; readonly step: number };

type Step = Pick<ExerciseStep, 'name' | 'place' | 'cue' | 'cues' | 'breathing'>;

/** All that contradicts in the steps of an exercise. `isEnglish`: breathing words can be understood. */
export function stepFaults(
  { steps, motion }: { readonly steps: readonly Step[]; readonly motion: Motion },
  isEnglish: boolean,
): readonly StepFault[] {
  return steps.flatMap((step, index): readonly StepFault[] => [
    ...wrongPlace(step, index, { motion, hasChoice: placesOf(steps).length > 1 }),
    ...sameMovement(steps, index, motion),
    ...samePose(step, index, motion),
    ...(isEnglish && isHalfBreath(step, index, motion)
      ? [{ kind: 'half-breath' as const, step: index + 1 }]
      : []),
  ]);
}

function wrongPlace(
  { place }: Step,
  index: number,
  { motion, hasChoice }: { readonly motion: Motion; readonly hasChoice: boolean },
): readonly StepFault[] {
  if (place === 'floor' || motion.steps.length === 0) return [];
  if (place === undefined && !hasChoice) return [];
  const isLow = [0, 50, 100].some((percent) => stillPose(motion, percent, index).lowShare > 0.5);
  const rests = movementOf(motion, index).contacts.some(
    ({ part, on }) => on === 'floor' && (part === 'knee' || part === 'seat'),
  );
  return isLow || rests ? [{ kind: 'place', step: index + 1, place: place ?? null }] : [];
}

/**
 * A step that shows a way down or up has a picture of its own until the next step. In a walk that goes on each step may
 * say what to look at.
 */
function sameMovement(steps: readonly Step[], index: number, motion: Motion): readonly StepFault[] {
  const movement = movementOf(motion, index);
  if (movement.hasMovingFloor) return [];
  const isWay = (step: number) => climbOf(motion, step) !== null;
  const as = steps.findIndex(
    ({ cue }, other) =>
      other < index &&
      cue !== steps[index]?.cue &&
      movementOf(motion, other) === movement &&
      !isWay(index) &&
      (other === index - 1 || !isWay(other)),
  );
  return as < 0 ? [] : [{ kind: 'same-movement', step: index + 1, as: as + 1 }];
}

const looks = [0, 0.25, 0.5, 0.75];

function samePose({ cues = [] }: Step, index: number, motion: Motion): readonly StepFault[] {
  const posesOf = (place: number) => {
    const from = cues[place]?.percent ?? 0;
    const to = cues[place + 1]?.percent ?? 100;
    return looks.map((share) => stillPose(motion, from + (to - from) * share, index));
  };
  return cues.flatMap(({ percent }, place): readonly StepFault[] => {
    if (place === 0) return [];
    const [before, now] = [posesOf(place - 1), posesOf(place)];
    const isSame = now.every((pose, look) => !isSeenToDiffer(pose, before[look] ?? pose));
    return isSame ? [{ kind: 'same-pose', step: index + 1, percent }] : [];
  });
}

/** "Breathe out slowly." beneath a ring that also says to breathe in. */
function isHalfBreath({ breathing }: Step, index: number, motion: Motion): boolean {
  if (breathing === null || breathAt(movementOf(motion, index), 0) === null) return false;
  const says = (word: RegExp) => word.test(breathing);
  return says(/\bin\b/i) !== says(/\bout\b/i) && climbOf(motion, index) === null; // a way takes a while to find
}
