import type { Girth, LimbShape } from './limb-shape.ts';
import type { Place } from './smooth-path.ts';

/*
 * How the person is built and dressed, in centimetres of somebody 170 cm tall. Trunk, head, hand and foot are drawn
 * in their own frames: the origin in the hip joint, the middle of the head, the wrist, the sole under the ankle;
 * x forward, y down, as if the part hung or stood upright.
 */

function girths(...rows: readonly (readonly [at: number, front: number, back: number])[]): readonly Girth[] {
  return rows.map(([at, front, back]) => ({ at, front, back }));
}

/** Straight trousers with a thigh, a calf and a hem above the ankle. */
export const trouserLeg: LimbShape = {
  upper: girths([0, 9.6, 10.6], [0.2, 9.4, 9.6], [0.45, 8.6, 7.9], [0.72, 7.2, 6.5], [0.9, 6.4, 5.8]),
  joint: { front: 6.5, back: 5.6 },
  lower: girths([0.1, 5.7, 6.2], [0.28, 5.1, 6.9], [0.5, 4.7, 6.2], [0.72, 4.6, 5.1], [0.87, 4.9, 5.2]),
};

/** The skin between hem and shoe. */
export const ankleGirth = { top: 3.4, bottom: 3.7 } as const;

/** A sleeve pushed up to the middle of the forearm. */
export const sleeve: LimbShape = {
  upper: girths([0.04, 5.3, 5.6], [0.25, 5.3, 5.5], [0.55, 4.8, 4.9], [0.85, 4.3, 4.5]),
  joint: { front: 4.2, back: 4.5 },
  lower: girths([0.14, 4.4, 4.3], [0.32, 4.3, 4.3], [0.5, 4.3, 4.3]),
};

/** The bare part of the forearm, from under the sleeve to the wrist. */
export const forearm: LimbShape = {
  upper: girths([0.9, 3, 3]),
  joint: { front: 3.3, back: 3.4 },
  lower: girths([0.3, 3.6, 3.6], [0.6, 3.1, 3.1], [0.85, 2.6, 2.5], [1.02, 2.6, 2.4]),
};

/** The top, from the neck to a loose hem below the hip bone. */
export const top: readonly Place[] = [
  [-4.2, -53],
  [-8.6, -49.5],
  [-11.8, -42],
  [-12.4, -34],
  [-11, -25],
  [-9.2, -16],
  [-10, -8],
  [-12.6, -1],
  [-12.9, 3.2],
  [-3, 4.6],
  [10.2, 2.6],
  [11.2, -3],
  [11, -10],
  [9.8, -18],
  [9.6, -25],
  [10.9, -32],
  [10.6, -38],
  [7.6, -45],
  [3.6, -50.4],
  [0, -52.6],
];

/** The seat of the trousers, under the top. */
export const seat: readonly Place[] = [
  [-9.5, -8],
  [-12.2, -2],
  [-12.9, 4],
  [-11.2, 9.5],
  [-5, 11],
  [3, 9],
  [8.6, 5],
  [10, -2],
  [8, -9],
];

/** A loosely curled hand hanging from the wrist, its thumb in front. */
export const hand: readonly Place[] = [
  [-2.3, -1],
  [-3.2, 4],
  [-3, 8.2],
  [-1.4, 12.2],
  [1.2, 13.6],
  [3, 12.4],
  [3.2, 9.6],
  [4.6, 9.3],
  [5.3, 7.6],
  [4.4, 4.6],
  [3, 2],
  [2.5, -1],
];
