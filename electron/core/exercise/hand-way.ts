import { type Body, type BodySide, limbsOf } from './body.ts';
import { type Limbs, type OnWay, stepShare } from './leg-way.ts';
import type { Arm, Point } from './pose.ts';
import type { RoomPoint } from './room-vector.ts';
import { loose, type Skeleton } from './skeleton.ts';
import { armAngles } from './two-bone.ts';

/** Hands nearer than this to their next place stay where they are, in metres. */
const sameM = 0.015;
/** Hands that go no farther than this are drawn along the floor and go on carrying. */
const drawnM = 0.15;
/** How high a hand is lifted that changes its place. */
const liftM = 0.05;
/** A hand on its way between chair and floor hangs by so much. */
const droopDeg = 70;

/**
 * An arm between two postures. A palm that carries at both ends keeps its place, or goes to the next: the near hand first
 * and then the far one, so that one of them always carries. A hand to or from the back of the head passes the face; any
 * other arm swings.
 */
export function armOnWay({ skeleton, body, side, ends, share }: OnWay): BodySide {
  const [from, to] = [ends[0][side].arm, ends[1][side].arm];
  if (isBehindHead(ends[0], side) !== isBehindHead(ends[1], side)) return pastFace(body[side], share);
  if (!isPalmDown(from) || !isPalmDown(to)) return body[side];
  const { shoulder } = limbsOf(skeleton, body).trunk;
  const { seen } = body[side];
  const done = wayM(ends, side) < sameM ? share : handShare(ends, side, share);
  const wrist = wristBetween(from, to, done);
  const handAsideM = from.asideM + (to.asideM - from.asideM) * done;
  const { upperArmDeg, elbowDeg } = armAngles(
    shoulder,
    wrist,
    skeleton.upperArmM * seen.upperArm,
    skeleton.forearmM * seen.forearm,
  );
  const handDeg = body[side].handDeg - droopDeg * Math.min(1, 4 * wrist.liftedM);
  return { ...body[side], upperArmDeg, forearmDeg: upperArmDeg + elbowDeg, handDeg, handAsideM };
}

/** Nearer to the middle of the head than this is a hand that lies behind it, in metres. */
const atHeadM = 0.2;

function isBehindHead(limbs: Limbs, side: 'near' | 'far'): boolean {
  const { wrist, seen } = limbs[side].arm;
  const { centre } = limbs.head;
  return seen.palm < 0.5 && Math.hypot(wrist.xM - centre.xM, wrist.yM - centre.yM) < atHeadM;
}

/** How much more the elbow is bent as the hand passes the face: a straight arm would be flung up. */
const foldedDeg = 95;

function pastFace(side: BodySide, share: number): BodySide {
  const moreDeg = foldedDeg * Math.sin(Math.PI * share);
  return { ...side, forearmDeg: side.forearmDeg + moreDeg, handDeg: side.handDeg + moreDeg };
}

/** A palm on the floor or on a chair. */
function isPalmDown({ seen, handDeg }: Arm): boolean {
  return seen.palm > 0.99 && Math.abs(handDeg) > 80;
}

function wayM([from, to]: OnWay['ends'], side: 'near' | 'far'): number {
  const [one, other] = [from[side].arm.wrist, to[side].arm.wrist];
  return Math.hypot(other.xM - one.xM, other.yM - one.yM);
}

/** Where both hands go that carry, one goes after the other. */
function handShare(ends: OnWay['ends'], side: 'near' | 'far', share: number): number {
  const other = side === 'near' ? 'far' : 'near';
  const carry = ends.every(({ near, far }) => [near.arm, far.arm].every(isCarrying));
  return carry && wayM(ends, other) >= sameM ? stepShare(side, share) : share;
}

/** Higher than the floor and lower than a seat, in metres, a palm holds a roller and carries nobody. */
const [overFloorM, underSeatM] = [0.1, 0.3];

function isCarrying(arm: Arm): boolean {
  return isPalmDown(arm) && !(arm.wrist.yM > overFloorM && arm.wrist.yM < underSeatM);
}

function wristBetween(from: Arm, to: Arm, done: number): Point & { readonly liftedM: number } {
  const [one, other] = [from.wrist, to.wrist];
  const awayM = Math.hypot(other.xM - one.xM, other.yM - one.yM);
  const riseM = other.yM - one.yM;
  const upM = awayM < drawnM ? 0 : liftM * Math.min(1, 2 * Math.sin(Math.PI * done));
  // Round the edge of a seat: who goes down first draws the hand back, who goes up first lifts it.
  const bow = Math.sign(riseM) * Math.min(1, Math.abs(riseM) / 0.3) * done * (1 - done);
  return {
    xM: one.xM + (other.xM - one.xM) * (done - bow),
    yM: one.yM + riseM * (done + Math.abs(bow) * Math.sign(riseM)) + upM,
    liftedM: Math.abs(riseM) * done * (1 - done),
  };
}

/** An arm whose hand keeps its place in the room, whatever the body does. */
export function plantedInRoom(
  skeleton: Skeleton,
  body: Body,
  side: 'near' | 'far',
  wrist: RoomPoint,
): BodySide {
  const { shoulder } = limbsOf(skeleton, body).trunk;
  const { upperArmDeg, elbowDeg } = armAngles(shoulder, wrist, skeleton.upperArmM, skeleton.forearmM);
  return {
    ...body[side],
    upperArmDeg,
    forearmDeg: upperArmDeg + elbowDeg,
    handDeg: -90,
    plantedHand: 1,
    handAsideM: wrist.zM - body.turns.asideM,
    seen: { ...loose, palm: 1 },
  };
}
