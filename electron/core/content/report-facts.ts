import type { FolderState } from '#contract/staff-content.ts';
import type { DayOff } from './days-off.ts';
import type { Problem } from './problems.ts';
import type { ReleaseChanges } from './release-changes.ts';

/** What there is to tell the people who edit the folder. */
export interface ReportFacts {
  readonly of: Reported;
  /** Items that are on the wall today. */
  readonly shown: number;
  /** Items that should be there and are not. */
  readonly leftOut: number;
  readonly changes: ReleaseChanges;
  /** What is there for other days than this. */
  readonly daysOff: readonly DayOff[];
  readonly problems: readonly Problem[];
  /** Titles of items whose files are at fault, shown in their last good version. */
  readonly kept: readonly string[];
  readonly folderState: FolderState;
  readonly kiosk: string | null;
}

/** What the report is of. */
export type Reported =
  /** What is on the wall, since when: `2026-11-22T14:32`. */
  | { readonly kind: 'wall'; readonly since: string }
  /** What would be there, if the folder were taken. */
  | { readonly kind: 'preview' }
  /** Nothing would be: the folder cannot be taken. */
  | { readonly kind: 'refused-preview' }
  /** A kiosk that has shown nothing yet. */
  | { readonly kind: 'nothing' };

/** What there is to tell of a folder's exercises alone. */
export interface MotionFacts {
  readonly shown: number;
  readonly refused: number;
  readonly problems: readonly Problem[];
}
