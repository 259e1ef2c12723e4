import type { FolderState } from '#contract/staff-content.ts';
import type { CrashNote } from './crash-note.ts';

/** How the kiosk is, as data. Times are the practice's own, `2026-11-22T14:32`. */
export interface HealthFacts {
  readonly version: string;
  readonly now: string;
  readonly runningSince: string;
  /** Null where the data folder is the one that it should be. */
  readonly refusedDataFolder: RefusedDataFolder | null;
  /** Free room where the data are; an error's code where it cannot be told. */
  readonly disk: { readonly freeBytes: number } | { readonly errorCode: string };
  /** The code with which the disk refused to take a file the last time; null where it took it. */
  readonly writeRefusal: string | null;
  /** When a file of what is on the wall was last found spoilt on the disk; null for never in this run. */
  readonly spoiltFile: string | null;
  readonly database: DatabaseState;
  /** What was put back, and when, where the database was taken away under Foyer; null for never in this run. */
  readonly databasePutBack: {
    readonly what: 'gone' | 'replaced' | 'cut' | 'missing';
    readonly at: string;
  } | null;
  /** The file of a database that was found damaged, or strange, and put aside, and lies there still; null for none. */
  readonly damagedDatabase: string | null;
  /** The last one that is known of. */
  readonly crash: CrashNote | null;
  /** Null before the first release. */
  readonly folder: FolderLook | null;
  /** When an archive last reached the owner's folder; null for never. */
  readonly lastArchive: string | null;
  readonly hasPins: boolean;
  readonly areSettingsSpoilt: boolean;
}

/** `away`: it takes no writes now, and is tried again. `newer`: a later version of Foyer made it. */
export type DatabaseState = 'open' | 'away' | 'newer';

/** A data folder that could not be used: this run keeps everything elsewhere, and loses it. */
export interface RefusedDataFolder {
  readonly errorCode: string;
  /** Null where the computer's user has no home to keep it in. */
  readonly path: string | null;
}

export interface FolderLook {
  readonly state: FolderState;
  /** Null before the first look. */
  readonly lookedAt: string | null;
}

/** Less room than this, and somebody should make some. */
export const leastFreeBytes = 1024 ** 3; // 1 GB
