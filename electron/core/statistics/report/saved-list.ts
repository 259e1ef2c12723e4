import type { SavedEntry } from '#contract/staff-reports.ts';

/** Who saved what and when; kept by the kiosk. */
export interface SavedList {
  /** The newest first. */
  entries(): readonly SavedEntry[];
  /** Resolves when it is on the disk, or cannot be put there: then it is known until the next start. Never rejects. */
  add(entry: SavedEntry): Promise<void>;
}

/** At the bound the oldest are forgotten: a year of nights and of reports. */
export const mostSavedEntries = 400;
