import { type Place, pair, round } from './smooth-path.ts';

/* Outlines of round things, seen from anywhere: each is a union of pieces that all run the same way round. */

/** A ball in the drawing. */
export interface Ball {
  readonly place: Place;
  readonly radius: number;
}

/** The outline of balls that are strung together, as those along a limb. */
export function stringPath(balls: readonly Ball[]): string {
  return balls
    .slice(1)
    .map((to, index) => sausage(balls[index] ?? to, to))
    .join('');
}

function sausage(one: Ball, other: Ball): string {
  const [from, to] = one.radius >= other.radius ? [one, other] : [other, one];
  const [dx, dy] = [to.place[0] - from.place[0], to.place[1] - from.place[1]];
  const apart = Math.hypot(dx, dy);
  const on = ({ place: [x, y], radius }: Ball, angle: number) =>
    pair([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
  const arc = (ball: Ball, isLarge: boolean, angle: number) =>
    `A${round(ball.radius)} ${round(ball.radius)} 0 ${isLarge ? 1 : 0} 0 ${on(ball, angle)}`;
  if (apart <= from.radius - to.radius + 0.01)
    return `M${on(from, 0)}${arc(from, false, Math.PI)}${arc(from, false, 0)}Z`;
  const along = Math.atan2(dy, dx);
  const half = Math.acos((from.radius - to.radius) / apart);
  const [left, right] = [along + half, along - half];
  return `M${on(from, left)}L${on(to, left)}${arc(to, false, right)}L${on(from, right)}${arc(from, true, left)}Z`;
}

/** The outline of slices that lie behind one another: what is between two neighbours belongs to it. */
export function slicesPath(slices: readonly (readonly Place[])[]): string {
  return slices
    .slice(1)
    .map((slice, index) => polygon(hull([...(slices[index] ?? []), ...slice])))
    .join('');
}

/** A flat shape and the same shape elsewhere, with all that is between them. */
export function sweptPath(one: readonly Place[], other: readonly Place[]): string {
  const walls = one.map((place, index) => {
    const next = (index + 1) % one.length;
    return [place, one[next] ?? place, other[next] ?? place, other[index] ?? place];
  });
  return [one, other, ...walls].map((places) => polygon(sameWay(places))).join('');
}

function polygon(places: readonly Place[]): string {
  let path = '';
  for (const place of places) path += `${path === '' ? 'M' : 'L'}${pair(place)}`;
  return path === '' ? '' : `${path}Z`;
}

function sameWay(places: readonly Place[]): readonly Place[] {
  const area = places.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = places[(index + 1) % places.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? [...places].reverse() : places;
}

/** The convex outline round places (Andrew's monotone chain). */
function hull(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

function halfHull(sorted: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of sorted) {
    while (turnsBack(kept[kept.length - 2], kept[kept.length - 1], place)) kept.pop();
    kept.push(place);
  }
  kept.pop();
  return kept;
}

/** Asked hundreds of times a frame: no list is made for it. */
function turnsBack(a: Place | undefined, b: Place | undefined, place: Place): boolean {
  if (a === undefined || b === undefined) return false;
  return (b[0] - a[0]) * (place[1] - a[1]) - (b[1] - a[1]) * (place[0] - a[0]) <= 0;
}
