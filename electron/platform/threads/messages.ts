/**
 * What the two ends of a thread say to each other. Several orders may be under way, each with its number; a job may call
 * back for what only the near end may do.
 */

export type ToThread =
  | {
      readonly kind: 'order';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  /** What came of a call. */
  | { readonly kind: 'answer'; readonly call: number; readonly result: Result };

export type FromThread =
  /** Its program runs. */
  { readonly kind: 'ready' } | Call | { readonly kind: 'end'; readonly id: number; readonly result: Result };

/** A wish of an order's job: `method` of one of the ports that were given with the order. */
export interface Call {
  readonly kind: 'call';
  readonly id: number;
  readonly call: number;
  readonly port: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Errors lose their words at the border: only the code is sure to get across. */
export type Result =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly code: string };

/** Given to the thread when it starts. */
export interface ThreadData {
  /** Grows when its program runs, and while a job gets on. */
  readonly progress: Int32Array<SharedArrayBuffer>;
}
