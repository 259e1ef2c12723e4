import { degrees, radians } from './angle.ts';
import { armInRoom } from './arm-in-room.ts';
import { halfBreadth, type Jointed, type RoomSide } from './body-in-room.ts';
import { legInRoom } from './leg-in-room.ts';
import { dot, inMiddle, minus, plus, type RoomPoint, turnedAbout, unit } from './room-vector.ts';
import { skeletonOf } from './skeleton.ts';
import { trunkPoint } from './spine.ts';
import { isTurned, spineInRoom, wayInRoom } from './turns.ts';

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
