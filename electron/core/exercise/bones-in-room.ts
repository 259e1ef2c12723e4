import { between, dot, lengthOf, minus, plus, type RoomPoint } from './room-vector.ts';

/** Where a bone's other end is, and how long the bone. */
export type BoneEnd = readonly [place: RoomPoint, boneM: number];

/** The place of a joint: at its bone's length from both ends that is nearest to another. */
export function bentTowards(near: RoomPoint, [root, upperM]: BoneEnd, [end, lowerM]: BoneEnd): RoomPoint {
  const [line, old] = [minus(end, root), minus(near, root)];
  const line2 = dot(line, line) || 1;
  const share = (upperM ** 2 - lowerM ** 2 + line2) / (2 * line2);
  const aside = plus(old, line, -dot(old, line) / line2);
  const out = Math.sqrt(Math.max(0, upperM ** 2 - share ** 2 * line2) / (dot(aside, aside) || 1));
  return plus(plus(root, line, share), aside, out);
}

/** The end of a limb, drawn in where its bones do not reach so far. */
export function withinReach(root: RoomPoint, end: RoomPoint, mostM: number): RoomPoint {
  const awayM = lengthOf(minus(end, root));
  return awayM <= mostM ? end : between(root, end, mostM / awayM);
}
