import type { NotDone } from './staff-content.ts';

/** A calendar month at the practice, `2026-11`. */
export type LocalMonth = string & { readonly __brand: 'LocalMonth' };

/** What the owner takes away: reports to share, in which few people are hidden, and archives that hold everything. */
export type ReportsCommand =
  /** Of a month, `2026-11`, or of a year, `2026`, of which every month that is over is told. */
  | {
      readonly kind: 'save-report';
      readonly period: string;
      /** Null: the owner's folder, or the kiosk's own where none is set. */
      readonly folder: string | null;
      readonly formats: readonly ReportFormat[];
    }
  /** Everything that was counted. Answered when it is done; meanwhile `describe-saving` tells how far it is. */
  | { readonly kind: 'save-archive'; readonly folder: string | null }
  | { readonly kind: 'list-saved' }
  | { readonly kind: 'describe-saving' }
  /** What is being saved ends between two files. */
  | { readonly kind: 'stop-saving' };

export type ReportFormat = 'pdf' | 'csv' | 'xlsx';

export type ReportsAnswer =
  | { readonly kind: 'report-saved'; readonly entry: SavedEntry }
  | {
      readonly kind: 'saved-list';
      /** The newest first. */
      readonly entries: readonly SavedEntry[];
      readonly ownersFolder: OwnersFolder;
    }
  | { readonly kind: 'saving'; readonly saving: Saving | null }
  /** It ended before the end; files that were written stand. */
  | { readonly kind: 'saving-stopped' }
  | { readonly kind: 'not-done'; readonly because: NotDone };

/** Something that was saved. Times are the practice's own, `2026-11-22T14:32`. */
export interface SavedEntry {
  readonly at: string;
  readonly what: 'report' | 'archive';
  /** The month or year of a report; of an archive the last day that is in it. */
  readonly of: string;
  readonly folder: string;
  readonly files: number;
  /** By whose wish: a person's, or the kiosk's own by its calendar. */
  readonly by: 'owner' | 'kiosk';
}

/** How it stands with what the kiosk puts into the owner's folder by itself. */
export type OwnersFolder =
  | { readonly kind: 'none' }
  | { readonly kind: 'in-order'; readonly folder: string }
  /** It waits and tries again. */
  | { readonly kind: 'waits'; readonly folder: string; readonly since: string; readonly because: NotDone };

export interface Saving {
  readonly what: SavedEntry['what'];
  readonly done: number;
  readonly of: number;
}
