import type { Leg, Point } from './pose.ts';
import { pointAlong, type Skeleton } from './skeleton.ts';

/** Where the ankle is over a ball that lies on the floor, at that pitch of the foot. */
export function ballToAnkle({ ballM, ankleHeightM }: Skeleton, ball: Point, footDeg: number): Point {
  return pointAlong(pointAlong(ball, -ballM, footDeg + 90), -ankleHeightM, footDeg);
}

/** Near enough to the floor to stand on it, and to its next place to stay there, in metres. */
const downM = 0.02;
const sameM = 0.015;

/** A foot that stands on its ball at both ends, in one place, keeps it: where the ball is; otherwise null. */
export function plantedBall(from: Leg, to: Leg): Point | null {
  const isDown = from.ball.yM < downM && to.ball.yM < downM;
  return isDown && Math.abs(from.ball.xM - to.ball.xM) < sameM ? to.ball : null;
}

/** Whether any part of a foot is on the floor. */
export function isFootDown({ heel, ball, toe }: Leg): boolean {
  return Math.min(heel.yM, ball.yM, toe.yM) < downM;
}

/** A leg that carries on its knee: the shin lies, the thigh stands. */
export function isKneeDown({ knee, thighDeg, shankDeg }: Leg): boolean {
  return knee.yM < 0.08 && Math.abs(thighDeg) < 45 && shankDeg < -80 && shankDeg > -115;
}
