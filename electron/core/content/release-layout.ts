import type { Revision } from '#contract/model.ts';

/** Where a release lies below the data folder. The service writes these places; the shell only reads them. */

/** Every file once, named by the SHA-256 of its bytes. */
export const objectsFolder = 'content/objects';
/** One manifest for each release that is kept. */
export const releasesFolder = 'content/releases';
/** One line: the revision on the wall. */
export const currentFile = 'content/current';
/** The first slides of that release, for a quick start; see `opening.ts`. */
export const openingFile = 'content/opening';
/** Which change was undone; see `rollback.ts`. Kiosks in the field have the file under this name. */
export const rollbackFile = 'content/held';
/** What staff are told that must outlive a restart; see `notes.ts`. */
export const notesFile = 'content/notes';

/** The manifest of a release, below the data folder. */
export function releaseFilePath(revision: Revision): string {
  return `${releasesFolder}/${revision}.json`;
}

/** A file of any release, below the data folder. */
export function objectFilePath(object: string): string {
  return `${objectsFolder}/${object}`;
}

/** True for a SHA-256 in lower-case hexadecimal digits. */
export function isObjectName(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
