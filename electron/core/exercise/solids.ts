import type { Motion } from '#contract/motion.ts';
import type { RoomFoot } from './body-in-room.ts';
import { headInRoom, inRoom, trunkInRoom } from './depth.ts';
import { soleHalfM } from './leg-in-room.ts';
import type { Point, Pose } from './pose.ts';
import type { BodyPart, PoseFault, SolidThing } from './pose-fault.ts';
import { isUnder, rollerHalfM } from './roller.ts';
import { cross } from './room-vector.ts';
import { isTurned } from './turns.ts';

/** As deep as skin and cloth give, in centimetres: deeper is through. */
const giveCm = 0.5;

/** What of a pose is inside the floor, the wall or the roller. */
export function throughThings({ props }: Pick<Motion, 'props'>, pose: Pose): readonly PoseFault[] {
  const wall = props.find(({ kind }) => kind === 'wall');
  const parts = outerParts(pose);
  return [
    ...parts.flatMap(([part, { yM }, thickCm]) => through('floor', part, thickCm - yM * 100)),
    ...(wall?.kind === 'wall'
      ? parts.flatMap(([part, { xM }, thickCm]) => through('wall', part, wall.atCm + thickCm - xM * 100))
      : []),
    ...throughRoller(pose),
  ];
}

function through(thing: SolidThing, part: BodyPart, byCm: number): readonly PoseFault[] {
  return byCm <= giveCm ? [] : [{ kind: 'through', part, thing, byCm }];
}

type OuterPart = readonly [part: BodyPart, place: Point, thickCm: number];

/** Places of the body, and how thick skin and cloth are round them, in centimetres. */
function outerParts(pose: Pose): readonly OuterPart[] {
  const limbs = (['near', 'far'] as const).flatMap((side): readonly OuterPart[] => {
    const { knee, foot, elbow, wrist, fingertip } = inRoom(pose, side);
    const edgeCm = soleEdgeCm(foot);
    return [
      [{ side, part: 'knee' }, knee, 5.5],
      [{ side, part: 'heel' }, foot.heel, edgeCm],
      [{ side, part: 'toe' }, foot.ball, edgeCm],
      [{ side, part: 'toe' }, foot.toe, edgeCm],
      [{ side, part: 'elbow' }, elbow, 3],
      [{ side, part: 'hand' }, wrist, 2.2],
      [{ side, part: 'hand' }, fingertip, 1],
    ];
  });
  return [
    ...limbs,
    ...trunkInRoom(pose)
      .filter(({ share }) => share < 1 || isTurned(pose.turns)) // the shoulders of a body in its plane may rest on things
      .map(({ part, place, thickM }): OuterPart => [{ side: null, part }, place, thickM * 100]),
    [{ side: null, part: 'head' }, headInRoom(pose).centre, isTurned(pose.turns) ? 7.5 : 10],
  ];
}

/** How far the edge of a sole is below its middle. */
export function soleEdgeCm({ ahead, up }: RoomFoot): number {
  return 100 * soleHalfM * Math.abs(cross(ahead, up).yM);
}

type Bone = readonly [part: BodyPart, from: Point, to: Point, thickCm: number];

function throughRoller(pose: Pose): readonly PoseFault[] {
  const { roller, trunk } = pose;
  if (roller === null || !isUnder(roller)) return []; // beside the mat it is in nobody's way
  const legs = (['near', 'far'] as const).flatMap((side): readonly Bone[] => {
    const { leg } = pose[side];
    const besideM = Math.abs(inRoom(pose, side).foot.ball.zM - roller.asideM);
    if (besideM > rollerHalfM + soleHalfM) return []; // the leg is past the roller's end
    return [
      [{ side, part: 'thigh' }, leg.hip, leg.knee, 6],
      [{ side, part: 'shin' }, leg.knee, leg.ankle, 4],
      [{ side, part: 'foot' }, leg.heel, leg.toe, 0],
    ];
  });
  const bones: readonly Bone[] = [[{ side: null, part: 'back' }, trunk.hip, trunk.shoulder, 10.5], ...legs];
  return bones.flatMap(([part, from, to, thickCm]) =>
    through('roller', part, thickCm + (roller.radiusM - fromLineM(roller.centre, from, to)) * 100),
  );
}

/** How far a place is from the line between two others. */
export function fromLineM(place: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.xM - from.xM, to.yM - from.yM];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : ((place.xM - from.xM) * dx + (place.yM - from.yM) * dy) / length2;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.hypot(place.xM - from.xM - clamped * dx, place.yM - from.yM - clamped * dy);
}
