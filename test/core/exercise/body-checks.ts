import { inRoom } from '#core/exercise/depth.ts';
import type { Point, Pose } from '#core/exercise/pose.ts';
import { skeletonOf } from '#core/exercise/skeleton.ts';
import { soleEdgeCm } from '#core/exercise/solids.ts';
import { spineLeanDeg, trunkPoint } from '#core/exercise/spine.ts';

/** What must hold of a body in any pose, in centimetres and degrees. */

const skeleton = skeletonOf(1.7);

const distanceCm = (from: Point, to: Point) => Math.hypot(from.xM - to.xM, from.yM - to.yM) * 100;

/** Every bone: how long it is. The spine is measured along its bend. */
export function bonesCm({ trunk, head, near, far }: Pose): readonly number[] {
  const spine = Array.from({ length: 65 }, (_, index) =>
    trunkPoint(trunk, skeleton.trunkM, (skeleton.trunkM * index) / 64, 0),
  );
  const spineCm = spine
    .slice(1)
    .reduce((sum, place, index) => sum + distanceCm(spine[index] ?? place, place), 0);
  return [
    spineCm,
    distanceCm(trunk.shoulder, head.centre),
    ...[near, far].flatMap(({ leg, arm }) => [
      distanceCm(leg.hip, leg.knee),
      distanceCm(leg.knee, leg.ankle),
      distanceCm(leg.ankle, leg.heel),
      distanceCm(leg.heel, leg.ball),
      distanceCm(leg.ball, leg.toe),
      distanceCm(arm.shoulder, arm.elbow),
      distanceCm(arm.elbow, arm.wrist),
      distanceCm(arm.wrist, arm.fingertip),
    ]),
  ];
}

/** The joints of a pose as a clinician would measure them, by name. */
export function jointsDeg({ trunk, head, near, far, turns }: Pose): Readonly<Record<string, number>> {
  const pelvisDeg = spineLeanDeg(trunk, 0);
  const topDeg = spineLeanDeg(trunk, 1);
  const sides = Object.entries({ near, far }).flatMap(([side, { leg, arm }]) => [
    [`${side} hip`, leg.thighDeg + pelvisDeg],
    [`${side} knee`, leg.kneeDeg],
    [`${side} ankle`, leg.footDeg - leg.shankDeg],
    [`${side} toes`, leg.toeBendDeg],
    [`${side} elbow`, arm.elbowDeg],
    // An arm that points at the viewer is not seen at its own angle, nor one of a body that is turned over.
    ...(arm.seen.upperArm > 0.9 && turns.turnDeg === 0
      ? [[`${side} shoulder`, arm.upperArmDeg + topDeg]]
      : []),
    // A palm that lies flat carries: its wrist is bent back, whichever way the fingers point.
    ...(arm.seen.palm === 1 && turns.turnDeg === 0 ? [[`${side} wrist`, arm.handDeg - arm.forearmDeg]] : []),
  ]);
  return Object.fromEntries([...sides, ['back', trunk.roundDeg], ['neck', head.leanDeg - topDeg]]);
}

/**
 * Active range in healthy adults, a little wider than the tables: what nobody reaches is a fault. Feet point down by
 * 56° on average in Boone and Azen (1979).
 */
export const rangesDeg: Readonly<Record<string, readonly [number, number]>> = {
  hip: [-30, 135],
  knee: [0, 155],
  ankle: [-56, 32],
  toes: [0, 95],
  elbow: [0, 150],
  shoulder: [-65, 182],
  wrist: [-86, 86],
  back: [-35, 75],
  neck: [-60, 60],
};

/** How far each outer part is above the floor: skin and cloth, not bone. Below 0 it is under it. */
export function aboveFloorCm(pose: Pose): Readonly<Record<string, number>> {
  const { trunk, head } = pose;
  const middle = trunkPoint(trunk, skeleton.trunkM, skeleton.trunkM / 2, 0);
  const limbs = (['near', 'far'] as const).flatMap((side) => {
    const { knee, foot, elbow, wrist, fingertip } = inRoom(pose, side);
    const edgeCm = soleEdgeCm(foot);
    return [
      [`${side} knee`, knee.yM * 100 - 5.5],
      [`${side} heel`, foot.heel.yM * 100 - edgeCm],
      [`${side} ball`, foot.ball.yM * 100 - edgeCm],
      [`${side} toe`, foot.toe.yM * 100 - edgeCm],
      [`${side} elbow`, elbow.yM * 100 - 3],
      [`${side} wrist`, wrist.yM * 100 - 2.2],
      [`${side} fingertip`, fingertip.yM * 100 - 1],
    ];
  });
  return Object.fromEntries([
    ...limbs,
    ['hip', trunk.hip.yM * 100 - 10],
    ['middle', middle.yM * 100 - 10],
    ['head', head.centre.yM * 100 - 10],
  ]);
}

/** How deep the roller sits in a part of the body, in cm: the bones and how thick the flesh is round them. */
export function rollerSinksCm(pose: Pose): number {
  const { roller, trunk } = pose;
  if (roller === null || Math.abs(roller.asideM) > 0.3) return 0; // beside the mat it is in nobody's way
  const radiusCm = roller.radiusM * 100;
  const isAcross = (side: 'near' | 'far') =>
    Math.abs((side === 'near' ? 1 : -1) * hipAsideM - roller.asideM) < rollerHalfM + footHalfM;
  const bones: readonly (readonly [Point, Point, number])[] = [
    [trunk.hip, trunk.shoulder, 10.5],
    ...(['near', 'far'] as const).filter(isAcross).flatMap((side) => {
      const { leg } = pose[side];
      return [
        [leg.hip, leg.knee, 6] as const,
        [leg.knee, leg.ankle, 4] as const,
        [leg.heel, leg.toe, 0] as const,
      ];
    }),
  ];
  return Math.max(
    ...bones.map(([from, to, thickCm]) => radiusCm + thickCm - fromLineCm(roller.centre, from, to)),
  );
}

/** How far to a side a leg hangs of somebody 170 cm tall, half a roller's length, and half as broad as a shoe is. */
const [hipAsideM, rollerHalfM, footHalfM] = [0.0765, 0.22, 0.035];

function fromLineCm(place: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.xM - from.xM, to.yM - from.yM];
  const share = ((place.xM - from.xM) * dx + (place.yM - from.yM) * dy) / (dx * dx + dy * dy);
  const held = Math.min(1, Math.max(0, share));
  return distanceCm(place, { xM: from.xM + held * dx, yM: from.yM + held * dy });
}

/**
 * The centre of mass along the floor. Shares of body mass and places along each segment after Dempster, as tabled in
 * Winter, "Biomechanics and Motor Control of Human Movement": trunk 0.497, head and neck 0.081, thigh 0.1, shank
 * 0.0465, foot 0.0145, upper arm 0.028, forearm and hand 0.022.
 */
export function centreOfMassCm({ trunk, head, near, far }: Pose): number {
  const between = (from: Point, to: Point, share: number) => (from.xM + (to.xM - from.xM) * share) * 100;
  const parts: readonly (readonly [mass: number, xCm: number])[] = [
    [0.497, trunkPoint(trunk, skeleton.trunkM, skeleton.trunkM / 2, 0).xM * 100],
    [0.081, head.centre.xM * 100],
    ...[near, far].flatMap(({ leg, arm }) => [
      [0.1, between(leg.hip, leg.knee, 0.433)] as const,
      [0.0465, between(leg.knee, leg.ankle, 0.433)] as const,
      [0.0145, between(leg.heel, leg.toe, 0.5)] as const,
      [0.028, between(arm.shoulder, arm.elbow, 0.436)] as const,
      [0.022, between(arm.elbow, arm.wrist, 0.68)] as const,
    ]),
  ];
  const mass = parts.reduce((sum, [share]) => sum + share, 0);
  return parts.reduce((sum, [share, xCm]) => sum + share * xCm, 0) / mass;
}
