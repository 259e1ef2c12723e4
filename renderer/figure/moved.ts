import { headInRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { inMiddle } from '#core/exercise/room-vector.ts';
import { spineLeanDeg } from '#core/exercise/spine.ts';
import { spineInRoom } from '#core/exercise/turns.ts';
import { seenSide } from './seen-side.ts';
import type { Place } from './smooth-path.ts';
import { seen, type View } from './view.ts';

/** A part of the body that is elsewhere in another pose, as it is seen, in the drawing's cm. */
export interface Moved {
  /** Which limb it belongs to: two parts of one limb go together. */
  readonly limb: string;
  readonly from: Place;
  readonly to: Place;
  readonly wayCm: number;
}

/** Every part of the body, and how far it goes from one pose to another. */
export function movedBetween(one: Pose, other: Pose, view: View): readonly Moved[] {
  const places = placesOf(other, view);
  return placesOf(one, view).map(({ limb, place: from }, index) => {
    const to = places[index]?.place ?? from;
    return { limb, from, to, wayCm: Math.hypot(to[0] - from[0], to[1] - from[1]) };
  });
}

/** Where the parts of a body are seen. */
export function placesOf(
  pose: Pose,
  view: View,
): readonly { readonly limb: string; readonly place: Place }[] {
  const hip = inMiddle(pose.trunk.hip);
  const shoulder = spineInRoom(pose, 1, pose.trunk.shoulder);
  const sides = (['near', 'far'] as const).flatMap((name) => {
    const { leg, arm, room } = seenSide(pose, name, view);
    return [
      { limb: `${name} leg`, place: leg.joint },
      { limb: `${name} leg`, place: leg.end },
      { limb: `${name} leg`, place: seen(room.foot.toe, view) },
      { limb: `${name} arm`, place: arm.joint },
      { limb: `${name} arm`, place: arm.end },
    ];
  });
  return [
    { limb: 'trunk', place: seen(hip, view) },
    { limb: 'trunk', place: seen(shoulder, view) },
    { limb: 'back', place: seen(middleOfBack(pose), view) },
    { limb: 'head', place: seen(headInRoom(pose).centre, view) },
    ...sides,
  ];
}

const backM = 0.13; // from the line between hip and shoulder to the skin of the back

/** The skin in the middle of the back, which rises where the spine gets round. */
function middleOfBack({ trunk }: Pose) {
  const { hip, shoulder, roundDeg } = trunk;
  const lean = (spineLeanDeg(trunk, 0.5) * Math.PI) / 180;
  const trunkM = Math.hypot(shoulder.xM - hip.xM, shoulder.yM - hip.yM);
  const outM = backM + (trunkM / 8) * ((roundDeg * Math.PI) / 180); // the rise of a flat arc
  return {
    xM: (hip.xM + shoulder.xM) / 2 - outM * Math.cos(lean),
    yM: (hip.yM + shoulder.yM) / 2 + outM * Math.sin(lean),
  };
}
