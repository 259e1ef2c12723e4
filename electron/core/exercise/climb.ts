import type { Motion } from '#contract/motion.ts';
import { movementOf, stepMoment } from './demonstration.ts';
import { kept } from './kept.ts';
import type { Moment } from './movement.ts';
import { type Way, wayBetween } from './way.ts';

/** A step in which somebody gets down or up: the way is what it shows. */
export interface Climb {
  readonly way: Way;
  /** Where the body is so many seconds into a step that lasts `stepS`. */
  readonly at: (elapsedS: number, stepS: number) => Moment;
  /** From there to the beginning of another step: on to the climb's end, or back for what comes no later than it. */
  readonly leave: (to: number | undefined, elapsedS: number, stepS: number) => Way;
}

/** A way stops in each posture already; shown once in a long step it takes so much longer. */
const slowestOnce = 1.5;
/** Each time it has got there it stays for a while. */
const holdS = 1.5;

/**
 * The way down or up of a step; null for a step that begins in the posture of the one before. It is shown slowly, and as
 * often as the step has time for it: at the step's end the body has arrived.
 */
export function climbOf(motion: Motion, step: number | undefined): Climb | null {
  return climbs(motion, step);
}

/** A way is found in some milliseconds, and asked for often. */
const climbs = kept(findClimb);

function findClimb(motion: Motion, step: number | undefined): Climb | null {
  const first = motion.before === undefined ? 1 : 0;
  if (step === undefined || step < first || movementOf(motion, step - 1) === movementOf(motion, step))
    return null;
  const [from, to] = [stepMoment(motion, 0, 1, step - 1), stepMoment(motion, 0, 1, step)];
  if (from.posture === to.posture) return null; // asked of each step, before its way is found
  const way = wayBetween(motion, from, to);
  const momentAt = (onWayS: number) =>
    onWayS < way.durationS ? way.at(onWayS) : stepMoment(motion, onWayS - way.durationS, 1, step);
  return {
    way,
    at: (elapsedS, stepS) => momentAt(secondsOnWay(way, elapsedS, stepS)),
    leave(to, elapsedS, stepS) {
      const onWayS = secondsOnWay(way, elapsedS, stepS);
      if (onWayS >= way.durationS) return wayBetween(motion, momentAt(onWayS), beginningOf(motion, to));
      const isBack = to !== undefined && to <= step;
      const leftS = isBack ? onWayS : way.durationS - onWayS;
      const further = wayOn(motion, isBack ? step - 1 : step, to);
      return {
        isClimb: true,
        durationS: leftS + further.durationS,
        at(timeS) {
          if (timeS >= leftS) return further.at(timeS - leftS);
          return way.at(isBack ? onWayS - timeS : onWayS + timeS);
        },
      };
    },
  };
}

/**
 * How far along the way the body is: there slowly, back for another time as quickly as it likes. Beyond the way's end it
 * has arrived, and does what the step's movement is.
 */
function secondsOnWay(way: Way, elapsedS: number, stepS: number): number {
  const backS = way.durationS;
  const roundS = way.durationS + holdS + backS;
  const times = Math.max(1, Math.floor((stepS + backS) / roundS));
  const onceS = Math.min(slowestOnce * way.durationS, Math.max(1, stepS - holdS));
  const thereS = times > 1 ? way.durationS : onceS;
  const round = Math.min(times - 1, Math.floor(elapsedS / roundS));
  const inRoundS = elapsedS - round * roundS;
  if (inRoundS < thereS) return (inRoundS / thereS) * way.durationS;
  if (round === times - 1) return way.durationS + inRoundS - thereS;
  return way.durationS - Math.max(0, inRoundS - thereS - holdS);
}

/** Where a step begins: one with a way down or up in it, where the step before it began. */
export function beginningOf(motion: Motion, step: number | undefined): Moment {
  return stepMoment(motion, 0, 1, firstPoseOf(motion, step));
}

/** Whether two steps begin in the same pose: who is on the way to one of them is on the way to the other. */
export function beginAlike(motion: Motion, one: number | undefined, other: number | undefined): boolean {
  return movementOf(motion, firstPoseOf(motion, one)) === movementOf(motion, firstPoseOf(motion, other));
}

function firstPoseOf(motion: Motion, step: number | undefined): number | undefined {
  return step !== undefined && climbOf(motion, step) !== null ? step - 1 : step;
}

const wayOn = kept(findWayOn);

/** From the pose of one step to the beginning of another; no way at all where they share a movement. */
function findWayOn(motion: Motion, from: number, to: number | undefined): Way {
  const start = beginningOf(motion, to);
  if (movementOf(motion, from) !== movementOf(motion, firstPoseOf(motion, to)))
    return wayBetween(motion, stepMoment(motion, 0, 1, from), start);
  return { durationS: 0, isClimb: false, at: () => start };
}

/**
 * How long it takes from one step to the beginning of another, in seconds; 0 where the body is there already. Who breaks
 * off a way down or up has the rest of it before them.
 */
export function wayS(motion: Motion, from: number, to: number): number {
  const climb = climbOf(motion, from);
  if (climb === null) return wayOn(motion, from, to).durationS;
  const left = to <= from ? from - 1 : from;
  return climb.way.durationS + wayOn(motion, left, to).durationS;
}
