import type { Person } from '#core/exercise/people.ts';
import type { Pose } from '#core/exercise/pose.ts';
import type { RoomPoint } from '#core/exercise/room-vector.ts';
import { ankleGirth, forearm, roundLeg, sleeve } from './build.ts';
import type { Layer } from './layers.ts';
import type { Girth, LimbShape } from './limb-shape.ts';
import { type Ball, stringPath } from './round-path.ts';
import type { SeenSide } from './seen-side.ts';
import { shoeInSpace } from './shoe-in-space.ts';
import type { Place } from './smooth-path.ts';
import { towardsViewer, type View } from './view.ts';

/* Limbs that may point anywhere: strings of balls along their bones. */

/** The outlines of a side's limbs, but for its hand. */
export function sideInSpace(pose: Pose, side: SeenSide, { girth }: Person, view: View) {
  const { leg, arm, room, name } = side;
  const limb = (bones: typeof leg, shape: LimbShape) => stringPath(ballsAlong(bones, shape, girth));
  const shoe = shoeInSpace(pose[name].leg, room.foot, view, view.liftCm[name]);
  const ankle = [0.8, 1].map(
    (share): Ball => ({
      place: along(leg.joint, leg.end, share),
      radius: ankleGirth.top,
    }),
  );
  return {
    leg: limb(leg, roundLeg),
    ankle: stringPath(ankle),
    shoe,
    forearm: limb(arm, forearm),
    sleeve: limb(arm, sleeve),
  };
}

function ballsAlong(
  { root, joint, end }: { readonly root: Place; readonly joint: Place; readonly end: Place },
  { upper, joint: middle, lower }: LimbShape,
  girth: number,
): readonly Ball[] {
  const ball = (
    from: Place,
    to: Place,
    share: number,
    { front, back }: Pick<Girth, 'front' | 'back'>,
  ): Ball => ({
    place: along(from, to, share),
    radius: (girth * (front + back)) / 2,
  });
  return [
    ...upper.map((one) => ball(root, joint, one.at, one)),
    ball(root, joint, 1, middle),
    ...lower.map((one) => ball(joint, end, one.at, one)),
  ];
}

function along([fromX, fromY]: Place, [toX, toY]: Place, share: number): Place {
  return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}

export interface Layers {
  readonly leg: Layer;
  readonly arm: Layer;
}

/** Limbs are drawn before the trunk where their middle is nearer to the viewer; of two legs the nearer one is over. */
export function layersOf(pose: Pose, { room, name }: SeenSide, other: SeenSide, view: View): Layers {
  const at = (place: RoomPoint) => towardsViewer(place, view);
  const legAt = (side: SeenSide) => at(side.room.knee) + at(side.room.ankle) / 2;
  const [hips, chest] = [pose.trunk.hip, pose.trunk.shoulder].map((place) => at({ ...place, zM: 0 }));
  const isLegBefore = at(room.knee) - (hips ?? 0) > 0.2;
  const armM = (at(room.elbow) + at(room.wrist)) / 2 - (chest ?? 0);
  const isOver = name === 'far' && legAt({ ...other, room }) > legAt(other);
  return {
    leg: isLegBefore ? (isOver ? 'over' : 'before') : 'behind',
    arm: armM > (name === 'near' ? -0.1 : 0.05) ? 'before' : 'behind',
  };
}
