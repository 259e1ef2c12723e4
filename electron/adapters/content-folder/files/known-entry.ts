import { join } from 'node:path';
import type { FileEntry, FileStat, Files } from '#core/ports.ts';
import { isUsableName, nameInCloud } from './file-names.ts';

/** What a folder's list holds. */
export interface KnownEntry extends FileEntry {
  /** Its name as people know it; on the disk it may have another. */
  readonly known: string;
}

/** What stands in for a file in iCloud has its name, unless the file itself is there. */
export function withCloudNames(entries: readonly FileEntry[]): readonly KnownEntry[] {
  const names = new Set(entries.map(({ name }) => name));
  return entries.map((entry) => {
    const inCloud = entry.kind === 'file' ? nameInCloud(entry.name) : undefined;
    return { ...entry, known: inCloud === undefined || names.has(inCloud) ? entry.name : inCloud };
  });
}

/** What a file looks like, why nobody can tell, or that its name alone is too much. */
export type Look = { readonly stat: FileStat } | { readonly cause: unknown } | 'unusable-name';

/** What an entry of a folder looks like; undefined for what is looked into, or never opened. */
export function lookAt(
  files: Pick<Files, 'stat'>,
  folder: string,
  { name, known, kind, stat }: KnownEntry,
): Look | Promise<Look> | undefined {
  if (!isUsableName(known)) return 'unusable-name';
  if (kind !== 'file') return undefined;
  if (stat !== undefined) return { stat };
  return files.stat(join(folder, name)).then(
    (found) => ({ stat: found }),
    (cause: unknown) => ({ cause }),
  );
}
