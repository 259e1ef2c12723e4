import type { Place } from './smooth-path.ts';
import { openCurves, openPath, pair } from './smooth-path.ts';
import { directionDeg } from './view.ts';

/** How thick a limb is at a share of the way along a bone: from the bone to its front and to its back, in cm. */
export interface Girth {
  readonly at: number;
  readonly front: number;
  readonly back: number;
}

export interface LimbShape {
  readonly upper: readonly Girth[];
  readonly joint: { readonly front: number; readonly back: number };
  readonly lower: readonly Girth[];
}

/** Three joints of a limb in the drawing, and the directions of its two bones from straight down, forward +. */
export interface Bones {
  readonly root: Place;
  readonly joint: Place;
  readonly end: Place;
  readonly upperDeg: number;
  readonly lowerDeg: number;
}

/** The bones between three joints, as they are seen. */
export function bonesOf(root: Place, joint: Place, end: Place): Bones {
  return { root, joint, end, upperDeg: directionDeg(root, joint), lowerDeg: directionDeg(joint, end) };
}

/** The same limb in a thicker or thinner person. */
export function thickened(shape: LimbShape, girth: number): LimbShape {
  const thick = <T extends { readonly front: number; readonly back: number }>(part: T): T => ({
    ...part,
    front: part.front * girth,
    back: part.back * girth,
  });
  return { upper: shape.upper.map(thick), joint: thick(shape.joint), lower: shape.lower.map(thick) };
}

/** The two edges of a limb, from its root to its end. */
export interface Edges {
  readonly front: readonly Place[];
  readonly back: readonly Place[];
}

/**
 * The edges of a soft limb round two bones. On the inside of a bend the flesh makes room: its places slide away
 * from the joint to where the two edges meet, so that the outline never crosses itself.
 */
export function limbEdges(bones: Bones, shape: LimbShape): Edges {
  return { front: edge(bones, shape, 'front'), back: edge(bones, shape, 'back') };
}

/** The whole outline: rounded at the root, round the crown if it has one, cut straight at the end, as cloth is. */
export function limbPath({ front, back }: Edges, ...crown: readonly Place[]): string {
  const around = [...[...back].reverse(), ...crown, ...front];
  const [hem] = around;
  return hem === undefined ? '' : `M${pair(hem)}${openCurves(around)}Z`;
}

/** The edges alone, joined round the end, from a place of each on: the line where a limb lies over the body. */
export function edgeLine({ front, back }: Edges, skip: number): string {
  const [end] = back.slice(-1);
  const up = back.slice(skip).reverse();
  return end === undefined ? '' : `${openPath(front.slice(skip))}L${pair(end)}${openCurves(up)}`;
}

function edge(bones: Bones, shape: LimbShape, side: 'front' | 'back'): readonly Place[] {
  const bendDeg = ((bones.lowerDeg - bones.upperDeg + 540) % 360) - 180;
  const bend = (bendDeg * Math.PI) / 180;
  const isInside = bend < 0 === (side === 'back');
  const half = Math.min(Math.abs(bend) / 2, sharpestHalfBend);
  const roomFor = (girth: Girth, rank: number) =>
    isInside ? girth[side] * Math.tan(half) + rank * Math.min(apart, half) : 0;
  const sign = side === 'front' ? 1 : -1;
  const along = (end: Place, deg: number) => (girth: Girth, share: number, rank: number) =>
    beside(bones.joint, end, roomy(share, bones.joint, end, roomFor(girth, rank)), deg, sign * girth[side]);
  const alongUpper = along(bones.root, bones.upperDeg);
  const alongLower = along(bones.end, bones.lowerDeg);
  const jointWidth = isInside ? shape.joint[side] / Math.cos(half) : shape.joint[side];
  return [
    ...shape.upper.map((girth, index) => alongUpper(girth, 1 - girth.at, shape.upper.length - index)),
    beside(bones.joint, bones.joint, 0, bones.upperDeg + bendDeg / 2, sign * jointWidth),
    ...shape.lower.map((girth, index) => alongLower(girth, girth.at, index + 1)),
  ];
}

/** A joint folded further than this keeps its crease where it is, in radians. */
const sharpestHalfBend = 1.15;
/** Centimetres by which neighbouring places in a crease stay apart. */
const apart = 0.5;

/** The share of the way along a bone, but no nearer to the joint than the room it needs. */
function roomy(share: number, joint: Place, end: Place, room: number): number {
  const length = Math.hypot(end[0] - joint[0], end[1] - joint[1]);
  const away = share * length;
  const soft = 2;
  const gap = away - room;
  return length === 0 ? share : (room + (gap + Math.sqrt(gap * gap + soft * soft)) / 2) / length;
}

/** A place at a share of the way between two, moved aside by so many centimetres, forward +. */
function beside(from: Place, to: Place, share: number, deg: number, aside: number): Place {
  const angle = (deg * Math.PI) / 180;
  return [
    from[0] + (to[0] - from[0]) * share + aside * Math.cos(angle),
    from[1] + (to[1] - from[1]) * share - aside * Math.sin(angle),
  ];
}
