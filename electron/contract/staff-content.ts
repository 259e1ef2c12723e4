import type { LocalDate, Revision } from './model.ts';

/** What is asked about the content, and the counters as one file. */
export type ContentCommand =
  /** How it stands with the content folder, and what waits for a person. */
  | { readonly kind: 'describe-content' }
  | { readonly kind: 'check-folder-now' }
  /** What the folder would change on the wall if it were taken as it is. Changes nothing. */
  | { readonly kind: 'preview-change' }
  /**
   * Puts the release before the current one back, and pins it until the folder changes again. Refused in words where another
   * than `revision`, which was looked at, is on the wall by now.
   */
  | { readonly kind: 'undo-last-change'; readonly revision: Revision }
  /** Takes the folder as it is: after it was emptied or replaced, or to end an undo. */
  | { readonly kind: 'accept-folder' }
  | { readonly kind: 'list-releases' }
  /** Puts a stick's pack in the content folder's place; what was there is kept beside it. */
  | { readonly kind: 'take-from-stick'; readonly stick: string }
  | { readonly kind: 'export-counters'; readonly from: LocalDate; readonly to: LocalDate };

export type ContentAnswer =
  | { readonly kind: 'content'; readonly content: ContentState }
  | { readonly kind: 'check-started' }
  | { readonly kind: 'preview'; readonly report: ContentReport }
  /** Undone, accepted or taken: how it stands now. */
  | { readonly kind: 'done'; readonly content: ContentState }
  /** Nothing was changed. */
  | { readonly kind: 'not-done'; readonly because: NotDone }
  | { readonly kind: 'releases'; readonly releases: readonly ReleaseEntry[] }
  | { readonly kind: 'exported'; readonly path: string; readonly rows: number };

/** How it stands with the content. */
export interface ContentState {
  /** The release on the wall; null before the first. */
  readonly revision: Revision | null;
  /** The receipt, word for word. */
  readonly report: ContentReport;
  /** The content folder's path. */
  readonly folder: string;
  readonly folderState: FolderState;
  /** Packs on sticks. Never taken unless staff say so. */
  readonly sticks: readonly Stick[];
}

/** Times are the practice's own, `2026-11-22T14:32`. */
export type FolderState =
  | { readonly kind: 'followed' }
  /** Not there. `since` the first look that did not find it. */
  | { readonly kind: 'missing'; readonly since: string }
  /** It is written to without an end. */
  | { readonly kind: 'restless'; readonly since: string }
  /** It cannot be taken as it is, for a reason that the report names. */
  | { readonly kind: 'refused'; readonly since: string }
  /** Emptied, or of another practice: `accept-folder` takes it. */
  | { readonly kind: 'waits'; readonly since: string }
  /** The last change was undone, and what was put back is pinned: the wall stays as it is until the folder changes, or `accept-folder`. */
  | { readonly kind: 'pinned'; readonly since: string };

/** The receipt's words in their parts. */
export interface ContentReport {
  /** The one line that anybody can read. */
  readonly headline: string;
  /** A sentence each: since when, what is pinned or missing, which kiosk. */
  readonly facts: readonly string[];
  /** Only those that have entries, the most pressing first. */
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly kind: 'needs-you' | 'new' | 'changed' | 'gone' | 'advice';
  readonly heading: string;
  readonly entries: readonly ReportEntry[];
}

export type ReportEntry =
  | { readonly kind: 'title'; readonly title: string }
  | {
      readonly kind: 'problem';
      /** File and line as the person knows them; null where no one file is meant. */
      readonly place: string | null;
      readonly what: string;
      readonly why: string;
      readonly todo: string;
    };

/** Why a command changed nothing, in words. */
export interface NotDone {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export interface ReleaseEntry {
  readonly revision: Revision;
  /** When it was put on the wall. */
  readonly madeAt: string;
  readonly isCurrent: boolean;
  /** How many items it added, changed and took away. */
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

export interface Stick {
  /** For `take-from-stick`. */
  readonly id: string;
  /** As the system shows it. */
  readonly name: string;
}
