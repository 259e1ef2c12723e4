import type { RoomPoint } from './room-vector.ts';

/** Half as thick as fingers are, in metres. */
const fingersM = 0.01;

/**
 * The way of a hand whose fingers would go through the floor, turned along the floor to the viewer instead: so a hand that
 * carries turns on its palm while the body rolls over it. Both ways are of length 1.
 */
export function handAbove(way: RoomPoint, wrist: RoomPoint, handM: number): RoomPoint {
  const leastRise = Math.max(-1, Math.min(1, (fingersM - wrist.yM) / handM));
  const moreRise = leastRise - way.yM;
  if (moreRise <= 0) return way;
  const [x, z] = [way.xM, way.zM + moreRise];
  const alongShare = Math.sqrt(1 - leastRise ** 2) / (Math.hypot(x, z) || 1);
  return { xM: x * alongShare, yM: leastRise, zM: z * alongShare };
}
