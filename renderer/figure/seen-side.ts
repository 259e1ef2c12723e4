import type { RoomSide } from '#core/exercise/body-in-room.ts';
import { inRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { isInSpace } from './in-space.ts';
import { type Bones, bonesOf } from './limb-shape.ts';
import { directionDeg, seen, type View } from './view.ts';

/** A side of the body as it is seen. */
export interface SeenSide {
  readonly name: 'near' | 'far';
  readonly leg: Bones;
  readonly arm: Bones;
  readonly handDeg: number;
  /** How much of the hand's length is seen. */
  readonly handShare: number;
  readonly room: RoomSide;
}

/** Wrist to fingertip; of a hand that points at the viewer this share is seen. */
const handCm = 18.36;
const leastHand = 0.4;

/** The hips are in the middle of the body: only from the knee down does the lift of a side show in full. */
export function seenSide(pose: Pose, name: 'near' | 'far', view: View): SeenSide {
  const room = inRoom(pose, name);
  const liftCm = view.liftCm[name];
  const [wrist, tip] = [seen(room.wrist, view), seen(room.fingertip, view)];
  const isFlat = !isInSpace(pose, view);
  return {
    name,
    room,
    leg: bonesOf(seen(room.hip, view), seen(room.knee, view, liftCm / 2), seen(room.ankle, view, liftCm)),
    arm: bonesOf(seen(room.shoulder, view), seen(room.elbow, view), wrist),
    handDeg: directionDeg(wrist, tip),
    handShare: isFlat ? 1 : Math.max(leastHand, Math.hypot(tip[0] - wrist[0], tip[1] - wrist[1]) / handCm),
  };
}
