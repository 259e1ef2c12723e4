import { radians } from '#core/exercise/angle.ts';
import type { Person } from '#core/exercise/people.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { plus, type RoomPoint } from '#core/exercise/room-vector.ts';
import { spineLeanDeg, trunkPoint } from '#core/exercise/spine.ts';
import { spineInRoom, wayInRoom } from '#core/exercise/turns.ts';
import { pelvisSlices, type TrunkSlice, topSlices } from './build.ts';
import { slicesPath } from './round-path.ts';
import { type Place, pair } from './smooth-path.ts';
import { swellOf, trunkCm } from './trunk.ts';
import { seen, towardsViewer, turnedTo, type View } from './view.ts';

/* The trunk of a body that has left its own plane, or that is seen along it: slices across the spine. */

/** So many places round a slice. */
const around = 24;

/** The outline of the top. */
export function topInSpace(pose: Pose, person: Person, view: View): string {
  const swell = swellOf(pose, person);
  return slicesPath(
    topSlices.map(({ y, front, back, aside }) =>
      sliceSeen(pose, { y, front: front + swell(front, -y), back, aside }, view),
    ),
  );
}

/** The outline of the trousers round the pelvis. */
export function pelvisInSpace(pose: Pose, view: View): string {
  return slicesPath(pelvisSlices.map((slice) => sliceSeen(pose, slice, view)));
}

/** The part of the hem that is to be seen. */
export function hemInSpace(pose: Pose, view: View): string {
  const [hem] = topSlices.slice(-1);
  if (hem === undefined) return '';
  const line = sliceInRoom(pose, { ...hem, y: hem.y - 2.4 });
  const axis = axesAt(pose, hem.y).middle;
  const isSeen = line.map((place) => towardsViewer(place, view) > towardsViewer(axis, view));
  const start = isSeen.findIndex((one, index) => one && !isSeen.at(index - 1));
  const places = line.map((_, index) => (index + Math.max(0, start)) % line.length);
  const seenOnes = places.filter((index) => isSeen[index]).map((index) => line[index] ?? axis);
  return seenOnes.length < 2 ? '' : `M${seenOnes.map((place) => pair(seen(place, view))).join('L')}`;
}

/** A place of the trunk, so far ahead of the spine, down from the hip and to the near side, in cm. */
export function onTrunkInSpace(pose: Pose, [x, y, asideCm]: readonly [number, number, number]): RoomPoint {
  const { middle, ahead, aside } = axesAt(pose, y);
  return plus(plus(middle, ahead, x / 100), aside, asideCm / 100);
}

/** The frame of such a place: its y axis down the spine. Null where it is on the side that is turned away. */
export function frameInSpace(
  pose: Pose,
  place: readonly [number, number, number],
  view: View,
): string | null {
  const { middle, up } = axesAt(pose, place[1]);
  const onSkin = onTrunkInSpace(pose, place);
  if (towardsViewer(onSkin, view) < towardsViewer(middle, view) - 0.01) return null;
  const [x, y] = seen(up, view);
  return turnedTo(seen(onSkin, view), (Math.atan2(x, -y) * 180) / Math.PI);
}

function sliceSeen(pose: Pose, slice: TrunkSlice, view: View): readonly Place[] {
  return sliceInRoom(pose, slice).map((place) => seen(place, view));
}

const ring = Array.from({ length: around }, (_, index) => {
  const angle = (2 * Math.PI * index) / around;
  return { cosine: Math.cos(angle), sine: Math.sin(angle) };
});

function sliceInRoom(pose: Pose, { y, front, back, aside: asideCm }: TrunkSlice): readonly RoomPoint[] {
  const { middle, ahead, aside } = axesAt(pose, y);
  return ring.map(({ cosine, sine }) => {
    const aheadCm = (front + back) / 2 + ((front - back) / 2) * cosine;
    return plus(plus(middle, ahead, aheadCm / 100), aside, (asideCm * sine) / 100);
  });
}

/** The middle of a slice so far down from the hip, and its directions. */
function axesAt(pose: Pose, y: number) {
  const share = Math.min(1, Math.max(0, -y / trunkCm));
  const lean = radians(spineLeanDeg(pose.trunk, share));
  const [sine, cosine] = [Math.sin(lean), Math.cos(lean)];
  const onSpine = spineInRoom(pose, share, trunkPoint(pose.trunk, trunkCm / 100, (share * trunkCm) / 100, 0));
  const up = wayInRoom(pose, share, { xM: sine, yM: cosine, zM: 0 });
  return {
    middle: plus(onSpine, up, (-y - share * trunkCm) / 100),
    up,
    ahead: wayInRoom(pose, share, { xM: cosine, yM: -sine, zM: 0 }),
    aside: wayInRoom(pose, share, { xM: 0, yM: 0, zM: 1 }),
  };
}
