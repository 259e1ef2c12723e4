import type { Pose } from './pose.ts';
import type { RoomPoint } from './room-vector.ts';

/** A body with its joints, at rest or in a movement. */
export type Jointed = Pick<Pose, 'heightM' | 'trunk' | 'head' | 'turns' | 'near' | 'far'>;

export interface RoomSide {
  readonly hip: RoomPoint;
  readonly knee: RoomPoint;
  readonly ankle: RoomPoint;
  readonly foot: RoomFoot;
  readonly shoulder: RoomPoint;
  readonly elbow: RoomPoint;
  readonly wrist: RoomPoint;
  readonly fingertip: RoomPoint;
}

export interface RoomFoot {
  readonly heel: RoomPoint;
  readonly ball: RoomPoint;
  readonly toe: RoomPoint;
  /** Of length 1: along the sole to the toes, and from the sole to the ankle. */
  readonly ahead: RoomPoint;
  readonly up: RoomPoint;
}

/**
 * From the middle to the joints, as shares of height: about half the breadth over the hip and shoulder joints in
 * Drillis and Contini (1966), which are measured from outside to outside, less the flesh.
 */
export const halfBreadth = { hip: 0.045, shoulder: 0.1 } as const;
