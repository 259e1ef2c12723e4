import type { Motion } from '#contract/model.ts';
import { beginAlike, beginningOf, climbOf } from '#core/exercise/climb.ts';
import { figureHeightM, movementOf, stepMoment } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { type Way, wayBetween } from '#core/exercise/way.ts';

/** A figure that goes from step to step of an exercise, in its own seconds. */
export interface Show {
  /**
   * Sets out for another step, from wherever the body is. Steps that share a movement go on without a break. How long it
   * lasts says how often a way down or up is shown in it.
   */
  readonly goTo: (step: number | undefined, stepS?: number) => void;
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
  let climb = climbOf(motion, firstStep);
  let lastsS = 0;
  let floorM = 0; // how far the floor has gone by when the step begins
  const moment = () => {
    if (way !== null && timeS < way.durationS) return way.at(timeS);
    const inStepS = timeS - (way?.durationS ?? 0);
    const inStep = climb === null ? stepMoment(motion, inStepS, 1, step) : climb.at(inStepS, lastsS);
    return { ...inStep, floorTravelM: floorM + inStep.floorTravelM };
  };
  const setOutFor = (next: number | undefined) => {
    const inStepS = timeS - (way?.durationS ?? 0);
    way =
      climb !== null && inStepS >= 0
        ? climb.leave(next, inStepS, lastsS)
        : wayBetween(motion, moment(), beginningOf(motion, next));
    climb = climbOf(motion, next);
    timeS = 0;
    readyS = way.durationS;
    floorM = way.at(readyS).floorTravelM;
  };
  /** Whoever sets out anew slows down first, and would come later than they are counted. */
  const isOnWayTo = (next: number | undefined) => timeS < readyS && beginAlike(motion, step, next);
  return {
    goTo(next, stepS = 0) {
      if (next !== step && isOnWayTo(next)) climb = climbOf(motion, next);
      else if (next !== step && (climb !== null || climbOf(motion, next) !== null)) setOutFor(next);
      else if (movementOf(motion, next) !== movementOf(motion, step)) setOutFor(next);
      step = next;
      lastsS = stepS;
    },
    beginAgain() {
      const { isPeriodic, cycleS } = movementOf(motion, step);
      const beganS = way?.durationS ?? 0;
      if (timeS < readyS) return; // on its way there already
      if (isPeriodic && cycleS <= shortCycleS) {
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
