import { join } from 'node:path';
import type { Files } from '#core/ports.ts';

/** Where a system puts drives: a place, and how many folders below it a drive lies. */
export interface MountPlace {
  readonly folder: string;
  readonly depth: 0 | 1 | 2;
}

const mostEntries = 100;
const usualPatienceMs = 2_000; // for a network drive that sleeps

/** The folders at which drives are, at each of these places. What does not answer in time is left out. */
export async function drivesAt(
  places: readonly MountPlace[],
  files: Files,
  patienceMs = usualPatienceMs,
): Promise<readonly string[]> {
  const found = await Promise.all(places.map((place) => inTime(foldersBelow(place, files), [], patienceMs)));
  return found.flat();
}

async function foldersBelow({ folder, depth }: MountPlace, files: Files): Promise<readonly string[]> {
  if (depth === 0) return [folder];
  const entries = await files.list(folder, mostEntries).catch(() => []); // this system has no such place
  const folders = entries.filter(({ kind }) => kind === 'folder').map(({ name }) => join(folder, name));
  if (depth === 1) return folders;
  return (await Promise.all(folders.map((user) => foldersBelow({ folder: user, depth: 1 }, files)))).flat();
}

/** What `work` comes to, or `otherwise` where it fails or takes longer. */
export async function inTime<T>(work: Promise<T>, otherwise: T, patienceMs = usualPatienceMs): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const timer = setTimeout(() => resolve(otherwise), patienceMs);
  try {
    return await Promise.race([work.catch(() => otherwise), promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a drive is called: the last name of its path. */
export function nameOfDrive(root: string): string {
  return root.split(/[\\/]/).filter(Boolean).at(-1) ?? root;
}
