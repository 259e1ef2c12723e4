import type { Motion } from '#contract/model.ts';
import { figureHeightM, movementOf, stepMoment } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { type Way, wayTo } from '#core/exercise/way.ts';

/** A figure that goes from step to step of an exercise, in its own seconds. */
export interface Show {
  /** Sets out for another step, from wherever the body is. Steps that share a movement go on without a break. */
  readonly goTo: (step: number | undefined) => void;
  readonly pass: (seconds: number) => void;
  readonly pose: () => Pose;
}

/** A show that begins in a step, so many seconds into its movement. */
export function createShow(motion: Motion, firstStep: number | undefined, startS: number): Show {
  let step = firstStep;
  let timeS = startS;
  let way: Way | null = null;
  const moment = () =>
    way !== null && timeS < way.durationS
      ? way.at(timeS)
      : stepMoment(motion, timeS - (way?.durationS ?? 0), 1, step);
  return {
    goTo(next) {
      if (movementOf(motion, next) !== movementOf(motion, step)) {
        way = wayTo(motion, next, moment());
        timeS = 0;
      }
      step = next;
    },
    pass(seconds) {
      timeS += seconds;
    },
    pose: () => poseOf(moment(), figureHeightM),
  };
}
