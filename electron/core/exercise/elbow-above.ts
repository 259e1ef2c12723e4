import { cross, dot, lengthOf, minus, plus, type RoomPoint, unit } from './room-vector.ts';

/** An elbow on the floor is so high, in metres: bone, skin and cloth. While the body still rolls it comes up to there. */
const [onFloorM, rollingM] = [0.026, -0.09];
/** From the side of the body, in degrees: so far from there it begins to. */
const rollDeg = 30;
const up: RoomPoint = { xM: 0, yM: 1, zM: 0 };

/**
 * The elbow of somebody on the side that would be in the floor, turned about the line from shoulder to wrist until it lies on it; both bones keep their
 * lengths. Where that line itself is too low, as high as it gets.
 */
export function elbowAbove(
  elbow: RoomPoint,
  shoulder: RoomPoint,
  wrist: RoomPoint,
  turnDeg: number,
): RoomPoint {
  const offSide = Math.min(1, Math.abs(Math.abs(turnDeg) - 90) / rollDeg);
  const leastM = onFloorM + (rollingM - onFloorM) * offSide;
  if (elbow.yM >= leastM) return elbow;
  const line = unit(minus(wrist, shoulder));
  const middle = plus(shoulder, line, dot(minus(elbow, shoulder), line));
  const out = minus(elbow, middle);
  const highest = unit(plus(up, line, -dot(up, line)));
  const aside = cross(line, highest);
  const radiusM = lengthOf(out);
  const cosine = Math.min(1, (leastM - middle.yM) / (radiusM * highest.yM || 1));
  const sine = Math.sqrt(1 - Math.max(-1, cosine) ** 2) * (dot(out, aside) < 0 ? -1 : 1);
  return plus(plus(middle, highest, radiusM * Math.max(-1, cosine)), aside, radiusM * sine);
}
