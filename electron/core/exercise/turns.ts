import { radians } from './angle.ts';
import type { Point, Pose, Turns } from './pose.ts';
import { inMiddle, minus, plus, type RoomPoint, turnedAbout } from './room-vector.ts';
import { spineLeanDeg } from './spine.ts';

/** True for a body that leaves its plane. */
export function isTurned({ turnDeg, pelvisTurnDeg, trunkTurnDeg, leanAsideDeg }: Turns): boolean {
  return turnDeg !== 0 || pelvisTurnDeg !== 0 || trunkTurnDeg !== 0 || leanAsideDeg !== 0;
}

type Turning = Pick<Pose, 'trunk' | 'turns'>;

/** A place of the plane that the body is in. */
export function inBody({ turns }: Pick<Pose, 'turns'>, place: Point): RoomPoint {
  return { ...inMiddle(place), zM: turns.asideM };
}

/** A way that is fixed to the trunk at a share of its height (0 hips, 1 shoulders), as it lies in the room. */
export function wayInRoom({ trunk, turns }: Turning, share: number, way: RoomPoint): RoomPoint {
  if (!isTurned(turns)) return way;
  const { pelvisTurnDeg, trunkTurnDeg, leanAsideDeg } = turns;
  const twistDeg = pelvisTurnDeg + (trunkTurnDeg - pelvisTurnDeg) * share;
  const twisted = turnedAbout(way, downOf(spineLeanDeg(trunk, share)), twistDeg);
  return asOnePiece(
    { trunk, turns },
    turnedAbout(twisted, aheadOf(trunk.leanDeg), leanAsideDeg * (0.5 + share)),
  );
}

/** A place of the spine at a share of its height, as it lies in the room. */
export function spineInRoom({ trunk, turns }: Turning, share: number, place: Point): RoomPoint {
  const flat = inBody({ turns }, place);
  if (!isTurned(turns)) return flat;
  const hip = inBody({ turns }, trunk.hip);
  const leanDeg = turns.leanAsideDeg * (0.5 + 0.5 * share);
  const leaning = turnedAbout(minus(flat, hip), aheadOf(trunk.leanDeg), leanDeg);
  return plus(hip, asOnePiece({ trunk, turns }, leaning));
}

function asOnePiece({ trunk, turns }: Turning, way: RoomPoint): RoomPoint {
  return turnedAbout(way, downOf(trunk.leanDeg), turns.turnDeg);
}

/** Down a spine that leans so far. */
function downOf(leanDeg: number): RoomPoint {
  return { xM: -Math.sin(radians(leanDeg)), yM: -Math.cos(radians(leanDeg)), zM: 0 };
}

/** Where the chest of such a spine looks. */
function aheadOf(leanDeg: number): RoomPoint {
  return { xM: Math.cos(radians(leanDeg)), yM: -Math.sin(radians(leanDeg)), zM: 0 };
}
