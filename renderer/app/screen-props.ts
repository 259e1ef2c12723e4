import type { Surface } from '#contract/api.ts';
import type { ItemRef, Snapshot } from '#contract/model.ts';
import type { VisitEvent } from '#core/visit/visit.ts';
import type { Documents } from './documents.ts';

/** What a screen is drawn from, and whom it tells what happens on it. */
export interface ScreenProps {
  readonly snapshot: Snapshot;
  readonly documents: Documents;
  readonly pictureUrl: (path: string) => string;
  readonly isCalm: boolean;
  /** Everything to touch lies in the lowest third. */
  readonly isLow: boolean;
  /** An item was touched, or, with null, the way home. */
  readonly open: (item: ItemRef | null, surface: Surface) => void;
  readonly send: (event: VisitEvent) => void;
  /** As `send`, for what brings another screen. */
  readonly change: (event: VisitEvent) => void;
}
