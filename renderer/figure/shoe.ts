import { eased } from '#core/exercise/eased.ts';
import type { Leg } from '#core/exercise/pose.ts';
import { closedPath, type Place, turned } from './smooth-path.ts';
import { seen, type View } from './view.ts';

export interface ShoePaths {
  readonly upper: string;
  readonly sole: string;
}

/** The height of the ankle above the sole, in cm, and where the toes begin to bend. */
const ankleCm = 6.63;
export const ballCm = 12.4;

/** The upper of a low shoe in the frame of its sole: origin under the ankle, x to the toes, y down. */
export const shoeUpper: readonly Place[] = [
  [-4.9, -9],
  [-6.2, -6],
  [-6.7, -3],
  [-6.4, -1],
  [0, -1],
  [7, -1],
  [ballCm, -1],
  [17.5, -1],
  [19.7, -1.6],
  [19.3, -3.9],
  [16.6, -5.4],
  [12, -6.4],
  [7.4, -8.4],
  [4.4, -9.9],
  [1.5, -8.6],
  [-2.2, -8.4],
];

export const shoeSole: readonly Place[] = [
  [-6.9, -2.2],
  [-6.9, -0.7],
  [-5.6, 0],
  [0, 0],
  [6.5, 0],
  [ballCm, 0],
  [17.6, 0],
  [19.6, -0.5],
  [20.2, -1.8],
  [17.6, -1.9],
  [ballCm, -2],
  [5, -2.3],
  [0, -2.3],
];

/** The shoe of a leg: its sole gives way to the floor, its toes bend at the ball. */
export function shoePaths(leg: Leg, zM: number, view: View, liftCm: number): ShoePaths {
  const footDeg = settledDeg(leg.footDeg);
  const toeDeg = leg.footDeg + leg.toeBendDeg;
  const shape = (places: readonly Place[]) =>
    closedPath(
      places.map((spot) => {
        const [x, y] = onFloor(shod(leg, spot, footDeg, toeDeg));
        return seen({ xM: x / 100, yM: -y / 100, zM }, view, liftCm);
      }),
    );
  return { upper: shape(shoeUpper), sole: shape(shoeSole) };
}

/** A soft sole lies flat where a rigid one would stand on its edge by a few degrees. */
function settledDeg(footDeg: number): number {
  return footDeg * eased((Math.abs(footDeg) - 2) / 8);
}

function shod(leg: Leg, [x, y]: Place, footDeg: number, toeDeg: number): Place {
  const under = turned([0, ankleCm], -footDeg, [leg.ankle.xM * 100, -leg.ankle.yM * 100]);
  if (x <= ballCm) return turned([x, y], -footDeg, under);
  return turned([x - ballCm, y], -toeDeg, turned([ballCm, 0], -footDeg, under));
}

/** What is nearly on the floor rests on it. */
function onFloor([x, y]: Place): Place {
  const free = Math.min(1, Math.max(0, (-y - settleCm) / (2 * settleCm)));
  return [x, Math.min(0, y + settleCm * (1 - free))];
}

/** How far a sole gives. */
const settleCm = 0.7;
