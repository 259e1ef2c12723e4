import { degrees, radians } from './angle.ts';
import { elbowAbove } from './elbow-above.ts';
import { handAbove } from './hand-above.ts';
import type { Leg, Point, Pose } from './pose.ts';
import {
  between,
  cross,
  dot,
  downwards,
  inMiddle,
  lengthOf,
  minus,
  nowhere,
  plus,
  type RoomPoint,
  turnedAbout,
  unit,
} from './room-vector.ts';
import { skeletonOf } from './skeleton.ts';
import { spineLeanDeg, trunkPoint } from './spine.ts';
import { inBody, isTurned, spineInRoom, wayInRoom } from './turns.ts';

export type { RoomPoint } from './room-vector.ts';

/** A body with its joints, at rest or in a movement. */
export type Jointed = Pick<Pose, 'heightM' | 'trunk' | 'head' | 'turns' | 'near' | 'far'>;

export interface RoomSide {
  readonly hip: RoomPoint;
  readonly knee: RoomPoint;
  readonly ankle: RoomPoint;
  readonly foot: RoomFoot;
  readonly shoulder: RoomPoint;
  readonly elbow: RoomPoint;
  readonly wrist: RoomPoint;
  readonly fingertip: RoomPoint;
}

export interface RoomFoot {
  readonly heel: RoomPoint;
  readonly ball: RoomPoint;
  readonly toe: RoomPoint;
  /** Of length 1: along the sole to the toes, and from the sole to the ankle. */
  readonly ahead: RoomPoint;
  readonly up: RoomPoint;
}

/**
 * From the middle to the joints, as shares of height: about half the breadth over the hip and shoulder joints in
 * Drillis and Contini (1966), which are measured from outside to outside, less the flesh.
 */
export const halfBreadth = { hip: 0.045, shoulder: 0.1 } as const;

/** How far down the thigh a hand lies that rests on it. */
const handOnThigh = 0.6;
/** From the middle of a sole to the edge that it rolls on. */
export const soleHalfM = 0.035;

/**
 * The joints of one side in the room. Legs hang under their hips and arms from their shoulders; what of an arm is not
 * seen from the side points out to the elbow and in again to the hand, and a hand on a thigh goes where the thigh goes.
 * Where the body turns, what is planted stays. Every bone keeps its whole length.
 */
export function inRoom(pose: Jointed, side: 'near' | 'far'): RoomSide {
  const sign = side === 'near' ? 1 : -1;
  const leg = legInRoom(pose, side, sign * halfBreadth.hip * pose.heightM);
  return { ...leg, ...armInRoom(pose, side, sign, leg) };
}

/** The head in the room: its middle, and of length 1 where its crown is and where its face looks. */
export function headInRoom(pose: Jointed) {
  const { head, trunk } = pose;
  const lean = radians(head.leanDeg);
  const neck = minus(inMiddle(head.centre), inMiddle(trunk.shoulder));
  const up = wayInRoom(pose, 1, { xM: Math.sin(lean), yM: Math.cos(lean), zM: 0 });
  const ahead = wayInRoom(pose, 1, { xM: Math.cos(lean), yM: -Math.sin(lean), zM: 0 });
  return {
    centre: plus(spineInRoom(pose, 1, trunk.shoulder), wayInRoom(pose, 1, neck)),
    up,
    ahead: turnedAbout(ahead, up, -head.turnDeg),
  };
}

/** Half as broad as hips, waist and shoulders are with their flesh, and how deep, in metres of somebody 170 cm tall. */
const trunkHalves = [
  { part: 'seat', share: 0, broadM: 0.145, deepM: 0.1 },
  { part: 'back', share: 0.5, broadM: 0.13, deepM: 0.1 },
  { part: 'back', share: 1, broadM: 0.16, deepM: 0.1 },
] as const;

/** Places along the spine, and how far the trunk reaches down from there: farther where it lies on its side. */
export function trunkInRoom(pose: Jointed) {
  const scale = pose.heightM / 1.7;
  const { trunkM } = skeletonOf(pose.heightM);
  return trunkHalves.map(({ part, share, broadM, deepM }) => {
    const aside = wayInRoom(pose, share, { xM: 0, yM: 0, zM: 1 }).yM;
    return {
      part,
      share,
      place: spineInRoom(pose, share, trunkPoint(pose.trunk, trunkM, share * trunkM, 0)),
      thickM: scale * Math.sqrt(deepM ** 2 + (broadM ** 2 - deepM ** 2) * aside ** 2),
    };
  });
}

type RoomLeg = Pick<RoomSide, 'hip' | 'knee' | 'ankle' | 'foot'>;

function legInRoom(pose: Jointed, side: 'near' | 'far', hipM: number): RoomLeg {
  const { leg } = pose[side];
  const { thighM, shankM, ankleHeightM } = skeletonOf(pose.heightM);
  const onFloor = ({ xM, yM }: Point): RoomPoint => ({ xM, yM, zM: pose.turns.asideM + hipM });
  const isFlat = !isTurned(pose.turns);
  /** Legs that nothing holds go with the pelvis when it turns, and stay when the trunk leans aside. */
  const ofLegs = (way: RoomPoint) =>
    wayInRoom({ ...pose, turns: { ...pose.turns, leanAsideDeg: 0 } }, 0, way);
  const hip = plus(inBody(pose, leg.hip), wayInRoom(pose, 0, { xM: 0, yM: 0, zM: hipM }));
  const { step } = leg;
  const inPelvis = (place: Point, stepDeg: number) => {
    if (isFlat) return onFloor(place);
    const free = plus(hip, ofLegs({ xM: place.xM - leg.hip.xM, yM: place.yM - leg.hip.yM, zM: 0 }));
    if (stepDeg === 0) return free;
    const middle = inBody(pose, leg.hip);
    return plus(middle, turnedAbout(minus(free, middle), downwards, stepDeg));
  };
  const placed = (place: Point, stepDeg = step.turnDeg) => {
    const planted = { ...place, zM: pose.turns.asideM + leg.asideM };
    const stepM = { xM: step.aheadM, yM: 0, zM: step.asideM };
    return plus(between(inPelvis(place, stepDeg), planted, leg.planted), stepM);
  };
  const way = (flat: RoomPoint) =>
    turnedAbout(between(ofLegs(flat), flat, leg.planted), downwards, step.turnDeg);
  const along = (deg: number): RoomPoint => ({
    xM: Math.sin(radians(deg)),
    yM: -Math.cos(radians(deg)),
    zM: 0,
  });
  const flatAhead = unit(way(along(leg.footDeg + 90)));
  const flatUp = unit(way(along(leg.footDeg + 180)));
  const up = turnedAbout(flatUp, flatAhead, leg.soleTiltDeg);
  const edge = plus(
    plus(placed(leg.ankle), flatUp, -ankleHeightM),
    cross(flatAhead, flatUp),
    Math.sign(leg.soleTiltDeg) * soleHalfM,
  );
  const tilted = plus(edge, turnedAbout(minus(placed(leg.ankle), edge), flatAhead, leg.soleTiltDeg));
  const ankle = withinReach(hip, tilted, thighM + shankM);
  const unturned = bentTowards(placed(leg.knee, step.turnDeg / 2), [hip, thighM], [ankle, shankM]);
  const inFoot = (place: Point) => {
    if (isFlat && leg.soleTiltDeg === 0) return { ...onFloor(place), zM: ankle.zM };
    const [dx, dy] = [place.xM - leg.ankle.xM, place.yM - leg.ankle.yM];
    const [ahead, rise] = [along(leg.footDeg + 90), along(leg.footDeg + 180)];
    const [aheadM, upM] = [dx * ahead.xM + dy * ahead.yM, dx * rise.xM + dy * rise.yM];
    return plus(plus(ankle, flatAhead, aheadM), up, upM);
  };
  return {
    hip,
    knee: asideOf(leg, hip, unturned, ankle),
    ankle,
    foot: {
      heel: inFoot(leg.heel),
      ball: inFoot(leg.ball),
      toe: inFoot(leg.toe),
      ahead: flatAhead,
      up,
    },
  };
}

/** How far knee and elbow are bent: where the body turns, a planted foot or hand bends them otherwise than in its plane. */
export function bendsInRoom(pose: Jointed, side: 'near' | 'far') {
  const { leg, arm } = pose[side];
  if (!isTurned(pose.turns)) return { kneeDeg: leg.kneeDeg, elbowDeg: arm.elbowDeg };
  const { hip, knee, ankle, shoulder, elbow, wrist } = inRoom(pose, side);
  return { kneeDeg: bendDeg(hip, knee, ankle), elbowDeg: bendDeg(shoulder, elbow, wrist) };
}

function bendDeg(root: RoomPoint, joint: RoomPoint, end: RoomPoint): number {
  const [upper, lower] = [unit(minus(joint, root)), unit(minus(end, joint))];
  return degrees(Math.acos(Math.min(1, Math.max(-1, dot(upper, lower)))));
}

function withinReach(root: RoomPoint, end: RoomPoint, mostM: number): RoomPoint {
  const awayM = lengthOf(minus(end, root));
  return awayM <= mostM ? end : between(root, end, mostM / awayM);
}

function armInRoom(pose: Jointed, side: 'near' | 'far', sign: 1 | -1, leg: RoomLeg) {
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

type End = readonly [place: RoomPoint, boneM: number];

/** The place at its bone's length from both ends that is nearest to another. */
function bentTowards(near: RoomPoint, [root, upperM]: End, [end, lowerM]: End): RoomPoint {
  const [line, old] = [minus(end, root), minus(near, root)];
  const line2 = dot(line, line) || 1;
  const share = (upperM ** 2 - lowerM ** 2 + line2) / (2 * line2);
  const aside = plus(old, line, -dot(old, line) / line2);
  const out = Math.sqrt(Math.max(0, upperM ** 2 - share ** 2 * line2) / (dot(aside, aside) || 1));
  return plus(plus(root, line, share), aside, out);
}

/** How far a bone goes towards the viewer or away when this share of it is seen. */
function unseenM(lengthM: number, seen: number): number {
  return lengthM * Math.sqrt(Math.max(0, 1 - seen * seen));
}

/** The knee goes round the line from hip to ankle; both bones and the foot keep their places and lengths. */
function asideOf({ asideDeg }: Leg, hip: RoomPoint, knee: RoomPoint, ankle: RoomPoint): RoomPoint {
  return plus(hip, turnedAbout(minus(knee, hip), unit(minus(ankle, hip)), asideDeg));
}
