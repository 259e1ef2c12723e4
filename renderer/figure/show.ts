import type { Motion } from '#contract/model.ts';
import { figureHeightM, movementOf, stepMoment } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { type Way, wayTo } from '#core/exercise/way.ts';

/** A figure that goes from step to step of an exercise, in its own seconds. */
export interface Show {
  /** Sets out for another step, from wherever the body is. Steps that share a movement go on without a break. */
  readonly goTo: (step: number | undefined) => void;
  /** Sets out for the beginning of the step that is shown. */
  readonly beginAgain: () => void;
  readonly pass: (seconds: number) => void;
  /** As `pass`, but no further than to the beginning of the step. */
  readonly passUntilReady: (seconds: number) => void;
  readonly pose: () => Pose;
}

/** The rest of such a cycle takes no longer than a way back to its beginning. */
const shortCycleS = 2;

/** A show that begins in a step, so many seconds into its movement. */
export function createShow(motion: Motion, firstStep: number | undefined, startS: number): Show {
  let step = firstStep;
  let timeS = startS;
  let way: Way | null = null;
  let readyS = 0; // when the step begins
  const moment = () =>
    way !== null && timeS < way.durationS
      ? way.at(timeS)
      : stepMoment(motion, timeS - (way?.durationS ?? 0), 1, step);
  const setOutFor = (next: number | undefined) => {
    way = wayTo(motion, next, moment());
    timeS = 0;
    readyS = way.durationS;
  };
  return {
    goTo(next) {
      if (movementOf(motion, next) !== movementOf(motion, step)) setOutFor(next);
      step = next;
    },
    beginAgain() {
      const { isPeriodic, cycleS } = movementOf(motion, step);
      const beganS = way?.durationS ?? 0;
      if (isPeriodic && cycleS <= shortCycleS && timeS >= beganS) {
        readyS = beganS + Math.ceil((timeS - beganS) / cycleS) * cycleS; // who walks ends the stride
      } else setOutFor(step);
    },
    pass(seconds) {
      timeS += seconds;
    },
    passUntilReady(seconds) {
      if (timeS < readyS) timeS = Math.min(readyS, timeS + seconds);
    },
    pose: () => poseOf(moment(), figureHeightM),
  };
}
