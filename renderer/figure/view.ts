import type { MotionView } from '#contract/model.ts';
import { degrees, radians } from '#core/exercise/angle.ts';
import type { Point } from '#core/exercise/pose.ts';
import type { RoomPoint } from '#core/exercise/room-vector.ts';
import { type Place, round } from './smooth-path.ts';

/** From where the room is seen, without perspective: turned about the upright, and from a little above. */
export interface View {
  readonly cosYaw: number;
  readonly sinYaw: number;
  readonly sinPitch: number;
  readonly cosPitch: number;
  /** From the front or from above limbs point at the viewer: every part is then drawn round. */
  readonly isSteep: boolean;
  /** From the side the feet of either side are only set apart, up the picture, in cm. */
  readonly liftCm: { readonly near: number; readonly far: number };
  /** So much lower on the picture is what stands a metre nearer on the floor, where the pitch does not show it, in cm. */
  readonly floorCm: number;
}

const yaw = radians(35);

/** Turned so far about the upright, from so far above. */
function steep(yawDeg: number, pitchDeg: number): View {
  const [turn, pitch] = [radians(yawDeg), radians(pitchDeg)];
  return {
    cosYaw: Math.cos(turn),
    sinYaw: Math.sin(turn),
    sinPitch: Math.sin(pitch),
    cosPitch: Math.cos(pitch),
    isSteep: true,
    liftCm: { near: 0, far: 0 },
    floorCm: 0,
  };
}

const byName: Readonly<Record<MotionView, View>> = {
  side: {
    cosYaw: 1,
    sinYaw: 0,
    sinPitch: 0,
    cosPitch: 1,
    isSteep: false,
    liftCm: { near: -1.2, far: 1.6 },
    floorCm: 15, // as the mat is drawn
  },
  'three-quarter': {
    cosYaw: Math.cos(yaw),
    sinYaw: Math.sin(yaw),
    sinPitch: Math.sin(radians(15)),
    cosPitch: 1, // 0.97, left out
    isSteep: false,
    liftCm: { near: 0, far: 0 },
    floorCm: 0,
  },
  front: steep(90, 8),
  feet: steep(90, 46),
  above: steep(0, 78),
};

/** Every view by its name. */
export const views = Object.keys(byName).filter(isView);

/** The view of that name; what is no name is the side. */
export function viewOf(name: string | undefined): View {
  return name !== undefined && isView(name) ? byName[name] : byName.side;
}

function isView(name: string): name is MotionView {
  return Object.hasOwn(byName, name);
}

/** Where a place in the room is seen, in the drawing's centimetres, y down. */
export function seen({ xM, yM, zM = 0 }: Point & Partial<RoomPoint>, view: View, liftCm = 0): Place {
  const { cosYaw, sinYaw, sinPitch, cosPitch } = view;
  const nearerM = xM * sinYaw + zM * cosYaw;
  return [100 * (xM * cosYaw - zM * sinYaw), 100 * (nearerM * sinPitch - yM * cosPitch) - liftCm];
}

/** How near to the viewer a place is, in metres from the middle of the room; of a way, how far it leads there. */
export function towardsViewer({ xM, yM, zM }: RoomPoint, view: View): number {
  const { cosYaw, sinYaw, sinPitch } = view;
  return (xM * sinYaw + zM * cosYaw) * Math.sqrt(1 - sinPitch ** 2) + yM * sinPitch;
}

/** The same for a place in cm: ahead, up, towards the viewer of the side. */
export function seenCm([x, y, z]: readonly [x: number, y: number, z: number], view: View): Place {
  const [seenX, seenY] = seen({ xM: x / 100, yM: y / 100, zM: z / 100 }, view);
  return [round(seenX), round(seenY)];
}

/** Path data of straight lines from place to place, in cm. */
export function linePath(
  places: readonly (readonly [x: number, y: number, z: number])[],
  view: View,
): string {
  return `M${places.map((place) => seenCm(place, view).join(' ')).join('L')}`;
}

/** How a line that leans so far from upright is seen to lean. */
export function seenLeanDeg(leanDeg: number, view: View): number {
  const lean = radians(leanDeg);
  const [x, y] = seen({ xM: Math.sin(lean), yM: Math.cos(lean) }, view);
  return degrees(Math.atan2(x, -y));
}

/** The direction from one place of the drawing to another, from straight down, forward positive. */
export function directionDeg([fromX, fromY]: Place, [toX, toY]: Place): number {
  return degrees(Math.atan2(toX - fromX, toY - fromY));
}

/** An svg transform that puts the origin on a place, turned clockwise. */
export function turnedTo([x, y]: Place, deg: number): string {
  return `translate(${round(x)} ${round(y)}) rotate(${round(deg)})`;
}
