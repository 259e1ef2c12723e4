import type { MotionProp } from '#contract/motion.ts';
import { headInRoom, inRoom, trunkInRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { isAtWall } from '#core/exercise/roller.ts';
import type { RoomPoint } from '#core/exercise/room-vector.ts';
import { fromLineM } from '#core/exercise/solids.ts';

/** What must hold of a body on its way down to the floor and up again. Lengths in centimetres, places along the floor. */

const sides = ['near', 'far'] as const;

/** What of a pose touches floor or seat, by name, and where it is. */
export function touchingCm(pose: Pose, props: readonly MotionProp[]): ReadonlyMap<string, RoomPoint> {
  const isOnSeat = ({ xM, yM }: RoomPoint, aboveCm: number, nearCm = 1.5) =>
    props.some(
      (prop) =>
        (prop.kind === 'chair' || prop.kind === 'front-chair') &&
        Math.abs(prop.atCm - 100 * xM) < 24 &&
        Math.abs(prop.seatCm + aboveCm - 100 * yM) < nearCm,
    );
  const touching = sides.flatMap((side) => {
    const { knee, ankle, elbow, wrist, foot, hip } = inRoom(pose, side);
    const isPalm =
      pose[side].arm.seen.palm > 0.9 &&
      (wrist.yM < 0.034 || isOnSeat(wrist, 2.5, 0.5) || isOnSeat(wrist, backRestCm + 2.5, 0.5));
    const is = (name: string, place: RoomPoint, mostM: number) =>
      place.yM < mostM ? [[`${side} ${name}`, place] as const] : [];
    return [
      ...is('heel', foot.heel, onFloorM),
      ...is('ball', foot.ball, onFloorM),
      ...is('toe', foot.toe, onFloorM),
      ...is('knee', knee, 0.0615),
      ...is('ankle', ankle, 0.07),
      ...is('elbow', elbow, 0.05),
      ...is('seat', hip, 0.145),
      ...(isOnRoller(pose, hip) ? [[`${side} seat`, hip] as const] : []),
      ...(isOnSeat(hip, 10.5) ? [[`${side} seat`, hip] as const] : []),
      ...(isPalm ? [[`${side} hand`, wrist] as const] : []),
    ];
  });
  const wall = props.find(({ kind }) => kind === 'wall');
  const isLeaning = isAtWall(pose.roller);
  const atWall = wall?.kind === 'wall' && isLeaning ? { xM: wall.atCm / 100, yM: 1, zM: 0 } : null;
  const shoulders = trunkInRoom(pose).filter(({ place, thickM }) => place.yM - thickM < 0.02);
  const { roller, trunk } = pose;
  const isBackOnRoller =
    roller?.asideM === 0 && fromLineM(roller.centre, trunk.hip, trunk.shoulder) < roller.radiusM + backThickM;
  const onRoller = isBackOnRoller ? { ...roller.centre, zM: 0 } : null;
  const carriers = [
    ...touching,
    ...(onRoller === null ? [] : [['back on the roller', onRoller] as const]),
    ...(atWall === null ? [] : [['wall', atWall] as const]),
  ];
  return new Map([...carriers, ...shoulders.map(({ place }, index) => [`back ${index}`, place] as const)]);
}

/** From the line between hip and shoulder to the skin of a back that is hollow over a roller. */
const backThickM = 0.15;
/** From a seat up to the top of the chair's back, in centimetres. */
const backRestCm = 42;

/** Whoever sits on a roller is carried by it. */
function isOnRoller({ roller }: Pose, { xM, yM }: RoomPoint): boolean {
  if (roller === null || roller.asideM !== 0) return false;
  return Math.hypot(xM - roller.centre.xM, yM - roller.centre.yM) < roller.radiusM + 0.115;
}

const onFloorM = 0.006;

/** How far the centre of mass is outside of what carries the body; 0 and less is in balance. */
export function outOfBalanceCm(pose: Pose, props: readonly MotionProp[]): number {
  const base = [...touchingCm(pose, props)].flatMap(([part, { xM }]) =>
    part.endsWith('seat') ? [100 * xM - 12, 100 * xM + 12] : [100 * xM],
  );
  const centreCm = centreOfMassInRoomCm(pose);
  return Math.max(Math.min(...base) - centreCm, centreCm - Math.max(...base));
}

/** The centre of mass along the floor, of a body that may be turned. Shares of mass as in `centreOfMassCm`. */
function centreOfMassInRoomCm(pose: Pose): number {
  const trunk = trunkInRoom(pose);
  const middleM = trunk.reduce((sum, { place }) => sum + place.xM, 0) / trunk.length;
  const between = (from: RoomPoint, to: RoomPoint, share: number) => from.xM + (to.xM - from.xM) * share;
  const limbs = sides.flatMap((side) => {
    const { hip, knee, ankle, foot, shoulder, elbow, wrist } = inRoom(pose, side);
    return [
      [0.1, between(hip, knee, 0.433)],
      [0.0465, between(knee, ankle, 0.433)],
      [0.0145, between(foot.heel, foot.toe, 0.5)],
      [0.028, between(shoulder, elbow, 0.436)],
      [0.022, between(elbow, wrist, 0.68)],
    ] as const;
  });
  const parts = [[0.497, middleM], [0.081, headInRoom(pose).centre.xM], ...limbs] as const;
  const mass = parts.reduce((sum, [share]) => sum + share, 0);
  return (100 * parts.reduce((sum, [share, xM]) => sum + share * xM, 0)) / mass;
}

/** The farthest that any of these parts slides along the floor while it touches, and which that is. */
export function slideCm(poses: readonly Pose[], props: readonly MotionProp[], parts: readonly string[]) {
  let worst = { part: 'nothing', cm: 0 };
  let before: ReadonlyMap<string, RoomPoint> = new Map();
  for (const pose of poses) {
    const began = new Map<string, RoomPoint>();
    const isTurning = pose.turns.turnDeg > 1 && pose.turns.turnDeg < 179;
    for (const [part, place] of touchingCm(pose, props)) {
      if (!parts.some((name) => part.endsWith(name))) continue;
      const from = isTurning ? place : (before.get(part) ?? place);
      const cm = 100 * Math.abs(place.xM - from.xM);
      if (cm > worst.cm) worst = { part, cm };
      began.set(part, from);
    }
    before = began;
  }
  return worst;
}

/** How fast the head goes at most, in metres a second, in poses that follow each other after so many seconds. */
export function fastestHead(poses: readonly Pose[], afterS: number): number {
  const heads = poses.map((pose) => headInRoom(pose).centre);
  const speeds = heads.slice(1).map((head, index) => {
    const before = heads[index] ?? head;
    return Math.hypot(head.xM - before.xM, head.yM - before.yM, head.zM - before.zM) / afterS;
  });
  return Math.max(0, ...speeds);
}

/** Every joint as it is in the room. */
export function placesInRoom(pose: Pose): readonly RoomPoint[] {
  return [
    ...trunkInRoom(pose).map(({ place }) => place),
    headInRoom(pose).centre,
    ...sides.flatMap((side) => {
      const { knee, ankle, foot, elbow, wrist } = inRoom(pose, side);
      return [knee, ankle, foot.toe, elbow, wrist];
    }),
  ];
}

/** How far the lowest of feet, knees, fingers and trunk is above the floor: skin and cloth, not bone. */
export function lowestInRoomCm(pose: Pose): number {
  const limbs = sides.flatMap((side) => {
    const { knee, foot, fingertip } = inRoom(pose, side);
    return [knee.yM - 0.055, foot.heel.yM, foot.ball.yM, foot.toe.yM, fingertip.yM];
  });
  return 100 * Math.min(...limbs, ...trunkInRoom(pose).map(({ place, thickM }) => place.yM - thickM));
}

/**
 * How deep an arm, a leg or a foot is in the roller, which is 44 cm long and lies across. Skin gives a little, and the arms
 * hold one that is off the floor.
 */
export function limbInRollerCm(pose: Pose): number {
  const { roller } = pose;
  if (roller === null) return 0;
  const depths = sides.flatMap((side) => {
    const { hip, knee, ankle, foot, shoulder, elbow, wrist } = inRoom(pose, side);
    const bones = [
      [hip, knee, 0.06],
      [knee, ankle, 0.045],
      [foot.heel, foot.toe, 0.01],
      ...(roller.centre.yM > 2 * roller.radiusM
        ? []
        : ([
            [shoulder, elbow, 0.04],
            [elbow, wrist, 0.03],
          ] as const)),
    ] as const;
    return bones.flatMap(([from, to, thickM]) =>
      Array.from({ length: 11 }, (_, tenth) => {
        const on = (start: number, end: number) => start + ((end - start) * tenth) / 10;
        if (Math.abs(on(from.zM, to.zM) - roller.asideM) > 0.22) return 0;
        const { xM, yM } = roller.centre;
        return roller.radiusM + thickM - Math.hypot(on(from.xM, to.xM) - xM, on(from.yM, to.yM) - yM);
      }),
    );
  });
  return 100 * Math.max(0, ...depths);
}
