import type { MotionContact, MotionJoint } from '#contract/motion.ts';

/** One thing that is wrong with a pose, and by how much. */
export type PoseFault =
  /** A part does not get to its place. */
  | {
      readonly kind: 'reach';
      readonly part: BodyPart;
      readonly contact: MotionContact;
      readonly byCm: number;
    }
  /** A part is inside a thing. */
  | { readonly kind: 'through'; readonly part: BodyPart; readonly thing: SolidThing; readonly byCm: number }
  /** A joint that follows a planted limb bends too far. */
  | {
      readonly kind: 'bend';
      readonly side: SideName;
      readonly joint: MotionJoint;
      readonly deg: number;
      readonly byDeg: number;
      readonly leastDeg: number;
      readonly mostDeg: number;
    };

/** The same in the course of a movement, at its worst. */
export type BodyFault = PoseFault & { readonly movement: string; readonly percent: number };

/** The near foot, the seat. */
export interface BodyPart {
  /** Null for what a body has once. */
  readonly side: SideName | null;
  readonly part:
    | 'foot'
    | 'knee'
    | 'hand'
    | 'seat'
    | 'back'
    | 'calf'
    | 'heel'
    | 'toe'
    | 'elbow'
    | 'thigh'
    | 'shin'
    | 'head';
}

export type SideName = 'near' | 'far';

export type SolidThing = 'floor' | 'wall' | 'roller';
