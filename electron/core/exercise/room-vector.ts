import { radians } from './angle.ts';
import type { Point } from './pose.ts';

/**
 * A place in the room, or a way from one to another, in metres: `zM` grows towards the viewer of the side view, 0 is the
 * middle of the body.
 */
export interface RoomPoint extends Point {
  readonly zM: number;
}

/** A place of the body's own plane. */
export function inMiddle({ xM, yM }: Point): RoomPoint {
  return { xM, yM, zM: 0 };
}

export function plus(one: RoomPoint, other: RoomPoint, times = 1): RoomPoint {
  return {
    xM: one.xM + other.xM * times,
    yM: one.yM + other.yM * times,
    zM: one.zM + other.zM * times,
  };
}

export function minus(to: RoomPoint, from: RoomPoint): RoomPoint {
  return plus(to, from, -1);
}

export function dot(one: RoomPoint, other: RoomPoint): number {
  return one.xM * other.xM + one.yM * other.yM + one.zM * other.zM;
}

export function cross(one: RoomPoint, other: RoomPoint): RoomPoint {
  return {
    xM: one.yM * other.zM - one.zM * other.yM,
    yM: one.zM * other.xM - one.xM * other.zM,
    zM: one.xM * other.yM - one.yM * other.xM,
  };
}

export function lengthOf(way: RoomPoint): number {
  return Math.sqrt(dot(way, way));
}

/** The same direction, of length 1; nothing stays nothing. */
export function unit(way: RoomPoint): RoomPoint {
  return plus(nowhere, way, 1 / (lengthOf(way) || 1));
}

/** About this an upright body turns, as `turnDeg` does. */
export const downwards: RoomPoint = { xM: 0, yM: -1, zM: 0 };

export const nowhere: RoomPoint = { xM: 0, yM: 0, zM: 0 };

/** At a share of the way from one place to another. */
export function between(from: RoomPoint, to: RoomPoint, share: number): RoomPoint {
  return plus(from, minus(to, from), share);
}

/** A way turned about an axis of length 1, by the right hand's rule (Rodrigues). */
export function turnedAbout(way: RoomPoint, axis: RoomPoint, deg: number): RoomPoint {
  if (deg === 0) return way;
  const [cosine, sine] = [Math.cos(radians(deg)), Math.sin(radians(deg))];
  const along = plus(nowhere, axis, dot(axis, way) * (1 - cosine));
  return plus(plus(along, way, cosine), cross(axis, way), sine);
}
