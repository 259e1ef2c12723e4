import type { Motion, Movement } from '#contract/motion.ts';
import { mixed } from './blend.ts';
import { figureHeightM } from './demonstration.ts';
import { eased } from './eased.ts';
import { type Moment, momentAt } from './movement.ts';
import { planOf } from './movement-plan.ts';

export interface ChangeOfStride {
  readonly durationS: number;
  readonly at: (elapsedS: number) => Moment;
}

/**
 * From one way of walking to another without a stop: the body changes its pace at once, and lengthens or shortens its stride
 * while a foot is under it, where that foot is in the same place in both. Null where somebody does not walk.
 */
export function changeOfStride(motion: Motion, from: Moment, to: Moment): ChangeOfStride | null {
  if (from.walk === null || to.walk === null) return null;
  const [one, other] = [from.walk, to.walk];
  const start = from.cyclePercent;
  const { end, windows } = windowsFrom(start);
  const changedAt = (percent: number) =>
    windows.reduce((sum, each) => sum + eased((percent - each.opens) / (each.closes - each.opens)), 0) /
    windows.length;
  const pacedAt = (percent: number) => eased((percent - start) / pacePercent);
  const looks = Array.from({ length: Math.ceil(end - start) + 1 }, (_, look) => Math.min(end, start + look));
  const passed = passedAt(looks, (percent) => {
    const share = changedAt(percent);
    const speedOf = (movement: Movement) => floorSpeedM(motion, movement, percent);
    return {
      seconds: (one.cycleS + (other.cycleS - one.cycleS) * pacedAt(percent)) / cyclePercent,
      floorM: speedOf(one) + (speedOf(other) - speedOf(one)) * share,
    };
  });
  return {
    durationS: passed.at(-1)?.seconds ?? 0,
    at(elapsedS) {
      const next = Math.max(
        1,
        passed.findIndex(({ seconds }) => seconds >= elapsedS),
      );
      const [before, after] = [passed[next - 1], passed[next]];
      if (before === undefined || after === undefined) return to;
      const part = (elapsedS - before.seconds) / (after.seconds - before.seconds);
      const percent = before.percent + (after.percent - before.percent) * part;
      const share = changedAt(percent);
      const body = mixed(inStride(motion, one, percent), inStride(motion, other, percent), share);
      return {
        ...body,
        cyclePercent: percent % cyclePercent,
        floorTravelM: from.floorTravelM + before.floorM + (after.floorM - before.floorM) * part,
        walk: share === 0 ? one : share === 1 ? other : null,
      };
    },
  };
}

const cyclePercent = 100;
/** The pace changes at once, for so much of a stride. */
const pacePercent = 40;

interface Window {
  readonly opens: number;
  readonly closes: number;
}

/** In a stride a foot comes under the body twice: the near one, then the far one; how long it is there, and long enough. */
const underBody = [8, 58, 108, 158] as const;
const openPercent = 34;
const enoughPercent = 26;

/** When a foot is under the body from there to the end of the stride, or of the next one where this has no room for a change. */
function windowsFrom(start: number): { readonly end: number; readonly windows: readonly Window[] } {
  const all = underBody
    .map((opens): Window => ({ opens: Math.max(opens, start), closes: opens + openPercent }))
    .filter(({ opens, closes }) => closes - opens >= enoughPercent);
  const inThis = all.filter(({ closes }) => closes < cyclePercent);
  if (inThis.length > 0) return { end: cyclePercent, windows: inThis };
  return { end: 2 * cyclePercent, windows: all };
}

function inStride(motion: Motion, movement: Movement, percent: number): Moment {
  const options = { heightM: figureHeightM, pace: 1 };
  return { ...momentAt(motion, movement, (percent / cyclePercent) * movement.cycleS, options), walk: null };
}

/** How far the floor goes by in one percent of a stride. */
function floorSpeedM(motion: Motion, movement: Movement, percent: number): number {
  const { path } = planOf(motion, movement, figureHeightM);
  if (path === null) return 0;
  return path.strideM / cyclePercent + path.floorM(percent + 0.5) - path.floorM(percent - 0.5);
}

interface Passed {
  readonly seconds: number;
  readonly floorM: number;
}

/** How much has passed at each look, from what passes in a percent there. */
function passedAt(
  looks: readonly number[],
  inPercent: (percent: number) => Passed,
): readonly (Passed & { readonly percent: number })[] {
  let [seconds, floorM] = [0, 0];
  return looks.map((percent, index) => {
    const wentPercent = percent - (looks[index - 1] ?? percent);
    const went = inPercent(percent - wentPercent / 2);
    seconds += went.seconds * wentPercent;
    floorM += went.floorM * wentPercent;
    return { percent, seconds, floorM };
  });
}
