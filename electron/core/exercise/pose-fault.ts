import type { MotionContact } from '#contract/motion.ts';

/** Something that a body cannot do in the course of a movement, at its worst. */
export interface BodyFault {
  readonly kind: 'reach' | 'through' | 'bend';
  readonly movement: string;
  readonly contact: MotionContact | null;
  readonly percent: number;
  /** Such as: The near foot misses its place by 6 cm. */
  readonly words: string;
}

/** One thing that is wrong with a pose, and by how much, in centimetres or degrees. */
export interface PoseFault extends Omit<BodyFault, 'movement' | 'percent'> {
  /** Of all that share it only the worst is told: one sunk hip must not be ten messages. */
  readonly part: string;
  readonly by: number;
}
