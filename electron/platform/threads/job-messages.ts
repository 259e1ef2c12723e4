/** What the two ends of a thread for jobs say to each other. One job at a time. */

export interface JobOrder {
  readonly name: string;
  readonly args: readonly unknown[];
}

export type JobAnswer =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly code: string };

/** Given to the thread when it starts. */
export interface ThreadData {
  /** Grows while a job gets on. */
  readonly beat: Int32Array<SharedArrayBuffer>;
}
