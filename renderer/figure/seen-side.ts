import { inRoom, type RoomSide } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { type Bones, bonesOf } from './limb-shape.ts';
import { directionDeg, seen, type View } from './view.ts';

/** A side of the body as it is seen. */
export interface SeenSide {
  readonly name: 'near' | 'far';
  readonly leg: Bones;
  readonly arm: Bones;
  readonly handDeg: number;
  readonly room: RoomSide;
}

/** The hips are in the middle of the body: only from the knee down does the lift of a side show in full. */
export function seenSide(pose: Pose, name: 'near' | 'far', view: View): SeenSide {
  const room = inRoom(pose, name);
  const liftCm = view.liftCm[name];
  const wrist = seen(room.wrist, view);
  return {
    name,
    room,
    leg: bonesOf(seen(room.hip, view), seen(room.knee, view, liftCm / 2), seen(room.ankle, view, liftCm)),
    arm: bonesOf(seen(room.shoulder, view), seen(room.elbow, view), wrist),
    handDeg: directionDeg(wrist, seen(room.fingertip, view)),
  };
}
