import type { NotDone } from './staff-content.ts';

/** A new version of Foyer, which came with the content or on a stick. */
export type UpdatesCommand =
  /** Whether there is one, and how it stands with it. May take some seconds. */
  | { readonly kind: 'describe-update' }
  /** The owner wants the one that was described: it is put in place outside opening hours. Answered with `update`. */
  | { readonly kind: 'take-update'; readonly version: string }
  /** Not any more. Answered with `update`. */
  | { readonly kind: 'drop-update' };

export type UpdatesAnswer =
  | ({ readonly kind: 'update' } & UpdateSeen)
  | { readonly kind: 'not-done'; readonly because: NotDone };

export interface UpdateSeen {
  /** `refused`: one is there that cannot be taken. */
  readonly state: 'none' | 'offered' | 'wanted' | 'refused';
  /** Such as `0.2.0`; null for none. */
  readonly version: string | null;
  /** How it stands, and what can be done; empty for none. */
  readonly sentence: string;
}
