import { radians } from './angle.ts';
import { halfBreadth, type Jointed } from './body-in-room.ts';
import { bentTowards, withinReach } from './bones-in-room.ts';
import { elbowAbove } from './elbow-above.ts';
import { handAbove } from './hand-above.ts';
import type { RoomLeg } from './leg-in-room.ts';
import type { Point } from './pose.ts';
import { between, minus, nowhere, plus, type RoomPoint, unit } from './room-vector.ts';
import { skeletonOf } from './skeleton.ts';
import { spineLeanDeg } from './spine.ts';
import { isTurned, spineInRoom, wayInRoom } from './turns.ts';

/** How far down the thigh a hand lies that rests on it. */
const handOnThigh = 0.6;
/** The arm of one side (`sign` 1 is near); a hand that rests on a thigh goes where the leg goes. */
export function armInRoom(pose: Jointed, side: 'near' | 'far', sign: 1 | -1, leg: RoomLeg) {
  const { arm, leg: flatLeg } = pose[side];
  const { upperArmM, forearmM, handM } = skeletonOf(pose.heightM);
  const hipM = sign * halfBreadth.hip * pose.heightM;
  const shoulderM = sign * halfBreadth.shoulder * pose.heightM;
  const elbowM = shoulderM + sign * unseenM(upperArmM, arm.seen.upperArm);
  const wristM = elbowM - sign * unseenM(forearmM, arm.seen.forearm);
  const middle = spineInRoom(pose, 1, pose.trunk.shoulder);
  const top = plus(middle, givenWay(pose, middle, shoulderM));
  const onTrunk = ({ xM, yM }: Point, zM: number) =>
    plus(top, wayInRoom(pose, 1, { xM: xM - arm.shoulder.xM, yM: yM - arm.shoulder.yM, zM }));
  const placed = (place: Point, zM: number) =>
    between(onTrunk(place, zM), { ...place, zM: pose.turns.asideM + arm.asideM }, arm.planted);
  const { onThigh } = arm.seen;
  const kneeWay = minus(leg.knee, { ...flatLeg.knee, zM: pose.turns.asideM + hipM });
  const goneM = {
    xM: kneeWay.xM * handOnThigh * onThigh,
    yM: kneeWay.yM * handOnThigh * onThigh,
    zM: (hipM - wristM + kneeWay.zM * handOnThigh) * onThigh,
  };
  const shoulder = onTrunk(arm.shoulder, shoulderM);
  const wrist = withinReach(shoulder, plus(placed(arm.wrist, wristM), goneM), upperArmM + forearmM);
  const tipM = wristM - sign * unseenM(handM, arm.seen.hand);
  const hand = minus(placed(arm.fingertip, tipM), placed(arm.wrist, wristM));
  const outUp = { ...elbowOutM, zM: sign * elbowOutM.zM };
  const towards = plus(onTrunk(arm.elbow, elbowM), outUp, arm.seen.elbowOut);
  const elbow = bentTowards(towards, [shoulder, upperArmM], [wrist, forearmM]);
  return {
    shoulder,
    elbow: isTurned(pose.turns) ? elbowAbove(elbow, shoulder, wrist, pose.turns.turnDeg) : elbow,
    wrist,
    fingertip: plus(wrist, isTurned(pose.turns) ? handAbove(unit(hand), wrist, handM) : unit(hand), handM),
  };
}

/** Where the elbow goes of an arm that keeps it out of the way: back, up and to its side, in metres. */
const elbowOutM: RoomPoint = { xM: -0.3, yM: 0.5, zM: 0.4 };

/** From a shoulder joint to the floor under it, and how far at most it gives way to the floor, as shares of height. */
const shoulderFlesh = 0.033;
const mostGiven = 0.06;

/** Who lies on a shoulder has it drawn in and forward, as far as the floor wants. */
function givenWay(pose: Jointed, middle: RoomPoint, shoulderM: number): RoomPoint {
  if (!isTurned(pose.turns)) return nowhere;
  const out = wayInRoom(pose, 1, { xM: 0, yM: 0, zM: Math.sign(shoulderM) });
  const halfM = Math.abs(shoulderM);
  const sunkM = shoulderFlesh * pose.heightM - (middle.yM + out.yM * halfM);
  if (sunkM <= 0 || out.yM > -0.1) return nowhere;
  const inM = Math.min(mostGiven * pose.heightM, sunkM / -out.yM);
  const lean = radians(spineLeanDeg(pose.trunk, 1));
  const ahead = wayInRoom(pose, 1, { xM: Math.cos(lean), yM: -Math.sin(lean), zM: 0 });
  return plus(plus(nowhere, out, -inM), ahead, 0.6 * Math.sqrt(halfM ** 2 - (halfM - inM) ** 2));
}

/** How far a bone goes towards the viewer or away when this share of it is seen. */
function unseenM(lengthM: number, seen: number): number {
  return lengthM * Math.sqrt(Math.max(0, 1 - seen * seen));
}
