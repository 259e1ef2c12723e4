import type { Motion } from '#contract/motion.ts';
import { beginningOf, climbOf } from './climb.ts';
import { stepMoment } from './demonstration.ts';
import type { Moment } from './movement.ts';
import { rankOf } from './posture.ts';

export type ClimbDirection = 'down' | 'up';

/** Which way a body goes in a step that shows a way; null in every other step. */
export function directionIn(motion: Motion, step: number): ClimbDirection | null {
  if (climbOf(motion, step) === null) return null;
  return directionBetween(beginningOf(motion, step), stepMoment(motion, 0, 1, step));
}

/** Which way a body goes from one step to the beginning of another; null where it stays as high as it is. */
export function directionTo(motion: Motion, from: number, to: number): ClimbDirection | null {
  return directionBetween(stepMoment(motion, 0, 1, from), beginningOf(motion, to));
}

/** Hips that go less than this up or down only shift, in metres. */
const shiftM = 0.15;

function directionBetween(from: Moment, to: Moment): ClimbDirection | null {
  if (isDown(from) !== isDown(to)) return isDown(to) ? 'down' : 'up';
  const upM = to.body.hip.yM - from.body.hip.yM;
  if (!isDown(to) || Math.abs(upM) < shiftM) return null;
  return upM < 0 ? 'down' : 'up';
}

/** On a knee, or farther down: who sits on a chair has hips no higher, and yet the whole way before them. */
function isDown({ posture }: Moment): boolean {
  return rankOf(posture) >= rankOf('oneFoot');
}
