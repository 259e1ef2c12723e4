import type { PartAnswer, PartOrder } from '#adapters/content-folder/part.ts';

/** What the two ends of a reader's thread say to each other. Several orders may be under way, each with its number. */

export type ToReader =
  | { readonly kind: 'order'; readonly id: number; readonly order: PartOrder }
  /** The answer to a call, whose promise it settles. */
  | { readonly kind: 'done'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly call: number; readonly code: string };

export type FromReader =
  | { readonly kind: 'ready' }
  | ReaderCall
  | { readonly kind: 'end'; readonly id: number; readonly outcome: ReadOutcome };

/** A wish to the ports that stayed behind: `method` of `port`. */
export interface ReaderCall {
  readonly kind: 'call';
  readonly id: number;
  readonly call: number;
  readonly port: RemotePort;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What came of an order. */
export type ReadOutcome =
  | { readonly kind: 'answer'; readonly answer: PartAnswer }
  /** A file is not what the scan saw. */
  | { readonly kind: 'moved' }
  /** A port refused, and the reading cannot go on without it. */
  | { readonly kind: 'refused'; readonly code: string }
  /** A parser gave up on what it was given. */
  | { readonly kind: 'baffled'; readonly words: string };

/** The ports that a reader reaches through messages: they write, or tests put faults into them. */
export const remotePorts = ['files', 'objects'] as const;
export type RemotePort = (typeof remotePorts)[number];
