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
  upper: girths([0.28, 9.9, 10.7], [0.52, 8.6, 8.3], [0.78, 7.2, 6.7]),
  joint: { front: 6.7, back: 5.9 },
  lower: girths([0.24, 5.6, 7], [0.46, 5.1, 6.8], [0.68, 4.9, 5.6], [0.87, 5.1, 5.3]),
};

/** The thigh goes on to its joint, and a hem that is rounded ends a little higher. */
export const roundLeg: LimbShape = {
  ...trouserLeg,
  upper: [{ at: 0.04, front: 9.6, back: 9.6 }, ...trouserLeg.upper],
  lower: [...trouserLeg.lower.slice(0, -1), { at: 0.8, front: 5.1, back: 5.3 }],
};

/** The skin between hem and shoe. */
export const ankleGirth = { top: 3.4, bottom: 3.7 } as const;

/** A sleeve pushed up to the middle of the forearm. */
export const sleeve: LimbShape = {
  upper: girths([0.04, 5.8, 6], [0.3, 5.7, 6], [0.66, 5, 5.3]),
  joint: { front: 4.5, back: 4.9 },
  lower: girths([0.24, 4.7, 4.7], [0.5, 4.5, 4.6]),
};

/** The bare part of the forearm, from under the sleeve to the wrist. */
export const forearm: LimbShape = {
  upper: girths([0.9, 3, 3]),
  joint: { front: 3.5, back: 3.6 },
  lower: girths([0.35, 3.9, 3.8], [0.65, 3.3, 3.3], [0.88, 2.6, 2.6], [1.02, 2.5, 2.4]),
};

/** A place round the trunk: ahead of the spine, down, and how far the body reaches to the sides at that height. */
export type TrunkPlace = readonly [x: number, y: number, aside: number];

/** The top, from the neck to a loose hem below the hip bone. */
export const top: readonly TrunkPlace[] = [
  [-5.6, -56.5, 7],
  [-9, -52.5, 15],
  [-13.2, -46, 18],
  [-14.3, -38, 16],
  [-13.9, -29, 14.5],
  [-11.6, -20, 13.5],
  [-11, -12, 14],
  [-12.3, -4, 15.5],
  [-12.9, 2.4, 16],
  [-3, 4.8, 0],
  [11.2, 3, 16],
  [12.2, -3, 15.5],
  [12, -10, 14],
  [10.9, -17, 13.5],
  [10.4, -24, 14],
  [11.6, -31, 14.5],
  [11.2, -37.5, 16],
  [8.8, -44.5, 19],
  [5.4, -50.4, 18],
  [2.4, -53.2, 11],
];

/** A slice across the trunk so far down from the hip: from the spine to the front, to the back, and to either side. */
export interface TrunkSlice {
  readonly y: number;
  readonly front: number;
  readonly back: number;
  readonly aside: number;
}

function slices(...rows: readonly (readonly [y: number, front: number, back: number, aside: number])[]) {
  return rows.map(([y, front, back, aside]): TrunkSlice => ({ y, front, back, aside }));
}

/** The same top, in slices. */
export const topSlices = slices(
  [-56, 1.4, -5.6, 6.5],
  [-52.5, 3.4, -9, 14.5],
  [-46, 8, -13.2, 18.5],
  [-38, 11, -14.3, 16.5],
  [-29, 11.4, -13.9, 14.5],
  [-20, 10.6, -11.6, 13.8],
  [-11, 12, -11, 14.5],
  [-3, 12.2, -12.3, 15.6],
  [3.4, 11.2, -12.9, 16],
);

/** The trousers round the pelvis, from under the top to the crotch. */
export const pelvisSlices = slices(
  [-3, 10, -11, 15],
  [3, 10, -12.4, 16],
  [8, 7.5, -12.6, 16],
  [12.5, 3, -9.5, 13],
);

/** The seam above the hem. */
export const hem: readonly TrunkPlace[] = [
  [11.2, 1.4, 16],
  [4, 3.4, 0],
  [-4, 3.8, 0],
  [-13, 1.2, 16],
];

/**
 * The trousers round the hip, from waist to thigh, for the front and the back: each place, and how far it goes with
 * the thigh (1) rather than with the trunk (0).
 */
export const hipFront: readonly HipPlace[] = [
  { at: [6.6, -9], withThigh: 0 },
  { at: [10.4, -2], withThigh: 0.1 },
];
export const hipBack: readonly HipPlace[] = [
  { at: [-6.6, -9], withThigh: 0 },
  { at: [-11.2, -2], withThigh: 0 },
  { at: [-13.4, 5.5], withThigh: 0.4 },
];

/** A place round the hip joint. */
export interface HipPlace {
  readonly at: Place;
  readonly withThigh: number;
}

/** A loosely curled hand hanging from the wrist, its thumb in front. */
export const hand: readonly Place[] = [
  [-2.4, -1],
  [-3.4, 3],
  [-3.7, 7],
  [-3, 10.8],
  [-1, 13.2],
  [1.4, 13],
  [2.9, 11.2],
  [3.4, 9.4],
  [4.5, 8],
  [4.6, 5.8],
  [3.7, 3.4],
  [2.7, 1.2],
  [2.5, -1],
];

/** The same hand laid flat, palm down to the back: as many places, so that one becomes the other. */
export const flatHand: readonly Place[] = [
  [-2.2, -1],
  [-2.4, 3],
  [-2.5, 7.4],
  [-2.4, 12.4],
  [-1.4, 15.6],
  [0.2, 15.4],
  [0.6, 12.6],
  [1, 10],
  [1.5, 8],
  [1.8, 6],
  [2, 3.6],
  [2.3, 1.2],
  [2.4, -1],
];
