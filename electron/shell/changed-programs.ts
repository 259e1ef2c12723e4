import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The programs beside the archive, and the list inside it that says what they were when they were packaged. */
export interface PackagedPrograms {
  readonly list: string;
  readonly folder: string;
}

/**
 * Which of them are not what was packaged: changed, gone, or all where there is no list. Whoever can write the archive as
 * well is not found out by this: files that belong to root are what keeps people out.
 */
export function changedPrograms({ list, folder }: PackagedPrograms): readonly string[] {
  const hashes = readHashes(list);
  if (hashes === null) return [list];
  return Object.keys(hashes).filter((path) => hashOf(join(folder, path)) !== hashes[path]);
}

function readHashes(list: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return null;
  }
}

function hashOf(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return null; // gone, or not to be read
  }
}
