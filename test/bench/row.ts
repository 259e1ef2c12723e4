/** One row of `docs/performance.md`: what is measured, against what, and how. */
export interface Row {
  readonly id: string;
  /** What the figures say, with their unit. */
  readonly metric: string;
  readonly target: Target;
  /** How often ours and the peers take their turns. */
  readonly rounds: number;
  /** More turns than these are not taken, whoever asks for them: each is minutes long. */
  readonly mostRounds?: number;
  /** Throws with the reason where this machine cannot measure it. */
  measure(rounds: number): Promise<readonly Finding[]>;
}

/** How ours must stand to the peer. */
export type Target =
  | { readonly kind: 'at-most'; readonly times: number }
  | { readonly kind: 'at-least'; readonly times: number };

/** What a row found against one peer or limit. */
export type Finding =
  | {
      readonly kind: 'compared';
      readonly part?: string;
      /** Where it is another one than the row's. */
      readonly target?: Target;
      readonly ours: readonly number[];
      readonly peer: readonly number[];
      /** Who the peer is, and whatever else a reader must know. */
      readonly remark: string;
    }
  | { readonly kind: 'not-run'; readonly part?: string; readonly why: string };
