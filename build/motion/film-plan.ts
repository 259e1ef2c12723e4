import type { Motion } from '#contract/motion.ts';
import { figureHeightM, movementOf, stepMoment } from '#core/exercise/demonstration.ts';
import { type Moment, poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { wayTo } from '#core/exercise/way.ts';

/** Which pose a film shows at which moment. It goes through the steps as the wall does, each for a round or a little more. */
export interface FilmPlan {
  readonly durationS: number;
  readonly at: (timeS: number) => FilmMoment;
}

export interface FilmMoment {
  readonly step: number;
  /** On the way to the step; its movement has not begun. */
  readonly isOnWay: boolean;
  readonly pose: Pose;
}

interface Part {
  readonly step: number;
  readonly isOnWay: boolean;
  readonly startS: number;
  readonly durationS: number;
  readonly at: (elapsedS: number) => Moment;
}

/** A step whose round is shorter is shown for as many rounds as this takes. */
const shortestStepS = 3;

/** The film of an exercise with so many steps. */
export function planFilm(motion: Motion, stepCount: number): FilmPlan {
  const parts: Part[] = [];
  let endS = 0;
  const add = (part: Omit<Part, 'startS'>) => {
    parts.push({ ...part, startS: endS });
    endS += part.durationS;
  };
  for (let step = 0; step < stepCount; step++) {
    const movement = movementOf(motion, step);
    const before = parts.at(-1);
    if (before !== undefined && movement !== movementOf(motion, step - 1)) {
      add({ step, isOnWay: true, ...wayTo(motion, step, before.at(before.durationS)) });
    }
    const rounds = Math.ceil(shortestStepS / movement.cycleS);
    const durationS = rounds * movement.cycleS;
    const last = parts.at(-1);
    const goneM = last?.at(last.durationS).floorTravelM ?? 0;
    const at = (elapsedS: number) => {
      const moment = stepMoment(motion, elapsedS, 1, step);
      return { ...moment, floorTravelM: goneM + moment.floorTravelM };
    };
    add({ step, isOnWay: false, durationS, at });
  }
  return {
    durationS: endS,
    at(timeS) {
      const part = parts.findLast(({ startS }) => startS <= timeS) ?? parts[0];
      if (part === undefined) throw new Error('A film needs a step.');
      const { step, isOnWay, startS, durationS, at } = part;
      const moment = at(Math.min(durationS, Math.max(0, timeS - startS)));
      return { step, isOnWay, pose: poseOf(moment, figureHeightM) };
    },
  };
}
