/** What only a motion can have wrong with what was typed. */
export type MotionFault = MotionNameFault | MotionValueFault;

/** A name that cannot be taken. */
export type MotionNameFault =
  /** `instead`: a name that may be meant as `movements`. */
  | { readonly kind: 'no-movements'; readonly instead: string | null }
  | { readonly kind: 'unknown-joint' | 'unknown-muscle' | 'unknown-part'; readonly name: Meant }
  | { readonly kind: 'joint-with-side'; readonly name: string }
  /** `part` is what the figure calls it. */
  | {
      readonly kind: 'part-with-side';
      readonly name: string;
      readonly side: 'left' | 'right';
      readonly part: string;
    };

/** What is wrong with what stands at a place. */
export type MotionValueFault =
  | { readonly kind: 'wrong-percent'; readonly typed: string }
  | { readonly kind: 'unknown-step'; readonly name: Meant }
  | { readonly kind: 'no-thing'; readonly thing: 'roller' | 'wall' | 'chair' | 'front-chair' }
  | {
      readonly kind:
        | 'blank'
        | 'no-movement'
        | 'no-tempo'
        | 'two-tempos'
        | 'percent-twice'
        | 'not-on-body'
        | 'not-on-roller'
        | 'only-on-roller'
        | 'no-hips-distance'
        | 'no-place'
        | 'beside-seat'
        | 'not-aside';
    };

/** A word that nobody knows: what it may be meant as, if that is a slip or two away, and all that it could be. */
export interface Meant {
  readonly typed: string;
  readonly near: string | null;
  readonly known: readonly string[];
}
