import type { Motion } from '#contract/motion.ts';
import { stillPose } from './demonstration.ts';
import type { Point, Pose } from './pose.ts';

/** Less than this nobody sees from a chair. */
const unseenM = 0.02;
const unseenBreath = 0.25;
const unseenDeg = 5;

/** Whether somebody who looks from one pose to the other sees that they differ. */
export function isSeenToDiffer(one: Pose, other: Pose): boolean {
  return Math.abs(one.breath - other.breath) > unseenBreath || hasMoved(one, other);
}

/** A movement of a step that is one pose held, but for the breath. */
export function isHeld(motion: Motion, step: number): boolean {
  const first = stillPose(motion, 0, step);
  return percents.every((percent) => !hasMoved(first, stillPose(motion, percent, step)));
}

const percents = Array.from({ length: 20 }, (_, index) => (index + 1) * 5);

function hasMoved(one: Pose, other: Pose): boolean {
  if (one.floorTravelM !== other.floorTravelM) return true;
  const isTurned = (['near', 'far'] as const).some(
    (side) => Math.abs(one[side].leg.asideDeg - other[side].leg.asideDeg) > unseenDeg,
  );
  if (isTurned || turnsDiffer(one, other)) return true;
  const places = placesOf(other);
  return placesOf(one).some(({ xM, yM }, index) => {
    const there = places[index];
    return there !== undefined && Math.hypot(xM - there.xM, yM - there.yM) > unseenM;
  });
}

function turnsDiffer({ turns }: Pose, other: Pose): boolean {
  const names = Object.keys(turns) as readonly (keyof typeof turns)[]; // the keys of a closed type
  return names.some((name) => Math.abs(turns[name] - other.turns[name]) > unseenDeg);
}

function placesOf({ trunk, head, near, far }: Pose): readonly Point[] {
  const sides = [near, far].flatMap(({ leg, arm }) => [leg.knee, leg.ankle, leg.toe, arm.elbow, arm.wrist]);
  return [trunk.hip, trunk.shoulder, head.centre, ...sides];
}
