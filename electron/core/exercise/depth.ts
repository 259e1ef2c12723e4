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

/** How far down the thigh a hand lies that rests on it. */
const handOnThigh = 0.6;

/**
 * The joints of one side in the room. Legs hang under their hips and arms from their shoulders; what of an arm is not
 * seen from the side points out to the elbow and in again to the hand, and a hand on a thigh goes where the thigh goes.
 * Every bone keeps its whole length.
 */
export function inRoom(pose: Pose, side: 'near' | 'far'): RoomSide {
  const { leg, arm } = pose[side];
  const { upperArmM, forearmM, handM } = skeletonOf(pose.heightM);
  const sign = side === 'near' ? 1 : -1;
  const hipM = sign * halfBreadth.hip * pose.heightM;
  const shoulderM = sign * halfBreadth.shoulder * pose.heightM;
  const elbowM = shoulderM + sign * unseenM(upperArmM, arm.seen.upperArm);
  const wristM = elbowM - sign * unseenM(forearmM, arm.seen.forearm);
  const knee = kneeAside(leg, hipM);
  const { onThigh } = arm.seen;
  const [alongX, alongY] = [knee.xM - leg.knee.xM, knee.yM - leg.knee.yM].map(
    (wayM) => wayM * handOnThigh * onThigh,
  );
  const goneM = {
    xM: alongX ?? 0,
    yM: alongY ?? 0,
    zM: (hipM - wristM + (knee.zM - hipM) * handOnThigh) * onThigh,
  };
  const shoulder = { ...arm.shoulder, zM: shoulderM };
  const wrist = moved({ ...arm.wrist, zM: wristM }, goneM);
  const fingertip = { ...arm.fingertip, zM: wristM - sign * unseenM(handM, arm.seen.hand) };
  return {
    hip: { ...leg.hip, zM: hipM },
    knee,
    ankle: { ...leg.ankle, zM: hipM },
    shoulder,
    elbow: bentTowards({ ...arm.elbow, zM: elbowM }, [shoulder, upperArmM], [wrist, forearmM]),
    wrist,
    fingertip: moved(fingertip, goneM),
  };
}

function moved(from: RoomPoint, by: RoomPoint): RoomPoint {
  return { xM: from.xM + by.xM, yM: from.yM + by.yM, zM: from.zM + by.zM };
}

type End = readonly [place: RoomPoint, boneM: number];

/** The place at its bone's length from both ends that is nearest to another. */
function bentTowards(near: RoomPoint, [root, upperM]: End, [end, lowerM]: End): RoomPoint {
  const from = (place: RoomPoint) => [place.xM - root.xM, place.yM - root.yM, place.zM - root.zM] as const;
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  const [line, old] = [from(end), from(near)];
  const line2 = dot(line, line);
  const share = (upperM ** 2 - lowerM ** 2 + line2) / (2 * line2);
  const aside = old.map((value, index) => value - ((line[index] ?? 0) * dot(old, line)) / line2);
  const out = Math.sqrt(Math.max(0, upperM ** 2 - share ** 2 * line2) / (dot(aside, aside) || 1));
  const [xM = 0, yM = 0, zM = 0] = aside.map((value, index) => (line[index] ?? 0) * share + value * out);
  return moved(root, { xM, yM, zM });
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
