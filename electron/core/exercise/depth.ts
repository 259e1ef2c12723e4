import { radians } from './angle.ts';
import type { Leg, Point, Pose } from './pose.ts';
import { skeletonOf } from './skeleton.ts';

/** A place in the room, in metres: `zM` grows towards the viewer of the side view, 0 is the middle of the body. */
export interface RoomPoint extends Point {
  readonly zM: number;
}

export interface RoomSide {
  readonly hip: RoomPoint;
  readonly knee: RoomPoint;
  readonly ankle: RoomPoint;
  readonly shoulder: RoomPoint;
  readonly elbow: RoomPoint;
  readonly wrist: RoomPoint;
  readonly fingertip: RoomPoint;
}

/**
 * From the middle to the joints, as shares of height: about half the breadth over the hip and shoulder joints in
 * Drillis and Contini (1966), which are measured from outside to outside, less the flesh.
 */
const halfBreadth = { hip: 0.045, shoulder: 0.1 } as const;

/**
 * The joints of one side in the room. Legs hang under their hips and arms from their shoulders; what of an arm is not
 * seen from the side points out to the elbow and in again to the hand. Every bone keeps its whole length.
 */
export function inRoom(pose: Pose, side: 'near' | 'far'): RoomSide {
  const { leg, arm } = pose[side];
  const { upperArmM, forearmM, handM } = skeletonOf(pose.heightM);
  const sign = side === 'near' ? 1 : -1;
  const hipM = sign * halfBreadth.hip * pose.heightM;
  const shoulderM = sign * halfBreadth.shoulder * pose.heightM;
  const elbowM = shoulderM + sign * unseenM(upperArmM, arm.seen.upperArm);
  const wristM = elbowM - sign * unseenM(forearmM, arm.seen.forearm);
  return {
    hip: { ...leg.hip, zM: hipM },
    knee: kneeAside(leg, hipM),
    ankle: { ...leg.ankle, zM: hipM },
    shoulder: { ...arm.shoulder, zM: shoulderM },
    elbow: { ...arm.elbow, zM: elbowM },
    wrist: { ...arm.wrist, zM: wristM },
    fingertip: { ...arm.fingertip, zM: wristM - sign * unseenM(handM, arm.seen.hand) },
  };
}

/** How far a bone goes towards the viewer or away when this share of it is seen. */
function unseenM(lengthM: number, seen: number): number {
  return lengthM * Math.sqrt(Math.max(0, 1 - seen * seen));
}

/** The knee goes round the line from hip to ankle; both bones and the foot keep their places and lengths. */
function kneeAside({ hip, knee, ankle, asideDeg }: Leg, hipM: number): RoomPoint {
  const [dx, dy] = [ankle.xM - hip.xM, ankle.yM - hip.yM];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return { ...knee, zM: hipM };
  const share = ((knee.xM - hip.xM) * dx + (knee.yM - hip.yM) * dy) / length2;
  const [footX, footY] = [hip.xM + share * dx, hip.yM + share * dy];
  const [outX, outY] = [knee.xM - footX, knee.yM - footY];
  const cosine = Math.cos(radians(asideDeg));
  return {
    xM: footX + outX * cosine,
    yM: footY + outY * cosine,
    zM: hipM + Math.hypot(outX, outY) * Math.sin(radians(asideDeg)),
  };
}
