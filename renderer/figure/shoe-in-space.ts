import type { RoomFoot } from '#core/exercise/body-in-room.ts';
import type { Leg } from '#core/exercise/pose.ts';
import { cross, plus, type RoomPoint } from '#core/exercise/room-vector.ts';
import { sweptPath } from './round-path.ts';
import { ballCm, type ShoePaths, shoeSole, shoeUpper } from './shoe.ts';
import { type Place, turned } from './smooth-path.ts';
import { seen, towardsViewer, type View } from './view.ts';

/** Half as broad as a shoe, at so far ahead of the ankle, in cm. */
const breadths: readonly Place[] = [
  [-7, 2.4],
  [-3, 3.2],
  [6, 3.6],
  [12.4, 4.4],
  [17, 3.6],
  [20.2, 1.4],
];
/** A sole that is seen from above by so much is hidden by its shoe. */
const hidden = 0.4;

/** The shoe of a leg, with its breadth. */
export function shoeInSpace(leg: Leg, foot: RoomFoot, view: View, liftCm: number): ShoePaths {
  const { ahead, up, heel } = foot;
  const aside = cross(ahead, up);
  // The heel is 6.29 cm behind the ankle, on the sole.
  const underAnkle = plus(heel, ahead, 0.0629);
  const swept = (places: readonly Place[], moreCm: number) => {
    const edge = (sign: 1 | -1) =>
      places.map((spot) => {
        const [x, y] = bentAtBall(spot, leg.toeBendDeg);
        const onSole = plus(plus(underAnkle, ahead, x / 100), up, -y / 100);
        const place: RoomPoint = plus(onSole, aside, (sign * (halfBreadthCm(spot[0]) + moreCm)) / 100);
        return seen(place, view, liftCm);
      });
    return sweptPath(edge(1), edge(-1));
  };
  return {
    upper: swept(shoeUpper, 0),
    sole: towardsViewer(up, view) > hidden ? '' : swept(shoeSole, 0.2),
  };
}

function bentAtBall([x, y]: Place, toeBendDeg: number): Place {
  return x <= ballCm ? [x, y] : turned([x - ballCm, y], -toeBendDeg, [ballCm, 0]);
}

function halfBreadthCm(x: number): number {
  const next = breadths.findIndex(([at]) => at >= x);
  const [toX, to] = breadths.at(next) ?? [0, 0];
  const [fromX, from] = breadths[next - 1] ?? [toX - 1, to];
  return from + ((to - from) * (x - fromX)) / (toX - fromX);
}
