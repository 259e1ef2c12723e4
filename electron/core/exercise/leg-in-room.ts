import { radians } from './angle.ts';
import type { Jointed, RoomSide } from './body-in-room.ts';
import { bentTowards, withinReach } from './bones-in-room.ts';
import type { Leg, Point } from './pose.ts';
import { between, cross, downwards, minus, plus, type RoomPoint, turnedAbout, unit } from './room-vector.ts';
import { skeletonOf } from './skeleton.ts';
import { inBody, isTurned, wayInRoom } from './turns.ts';

/** From the middle of a sole to the edge that it rolls on. */
export const soleHalfM = 0.035;

/** A leg with its joints and its foot. */
export type RoomLeg = Pick<RoomSide, 'hip' | 'knee' | 'ankle' | 'foot'>;

/** The leg of one side, whose hip joint is so far from the middle of the body. */
export function legInRoom(pose: Jointed, side: 'near' | 'far', hipM: number): RoomLeg {
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

/** The knee goes round the line from hip to ankle; both bones and the foot keep their places and lengths. */
function asideOf({ asideDeg }: Leg, hip: RoomPoint, knee: RoomPoint, ankle: RoomPoint): RoomPoint {
  return plus(hip, turnedAbout(minus(knee, hip), unit(minus(ankle, hip)), asideDeg));
}
