import { type BigIntStats, constants, type Dirent } from 'node:fs';
import type { FileKind, FileStat } from '#core/ports.ts';

/** What a disk says of a place, in our words: for the asynchronous and the blocking files alike. */
export function fileStat(stat: BigIntStats): FileStat {
  const isOnlineOnly = stat.isFile() && stat.blocks === 0n && stat.size > largestWithoutBlocks;
  const known = { kind: kindOf(stat), sizeBytes: Number(stat.size), stamp: stampOf(stat) };
  return { ...known, writtenAtMs: Number(stat.mtimeMs), ...(isOnlineOnly && { isOnlineOnly }) };
}

export function kindOf(place: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): FileKind {
  if (place.isSymbolicLink()) return 'link';
  if (place.isDirectory()) return 'folder';
  return place.isFile() ? 'file' : 'other';
}

/** No inode number: some network drives give a new one at every look. */
export function stampOf({ mtimeNs, ctimeNs }: BigIntStats): string {
  return `${mtimeNs}.${ctimeNs}`;
}

/** Some disks keep a small file in its folder's own records. Windows tells no blocks that mean the same. */
const largestWithoutBlocks = process.platform === 'win32' ? Number.POSITIVE_INFINITY : 4096;

/** A link or a pipe that was put there after the scan must neither lead away nor wait for ever. */
export const plainFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** On Windows folders cannot be opened; the file system orders renames itself. */
export const canSyncFolders = process.platform !== 'win32';

const chunkLength = 64 * 1024;

/** Joins small pieces of a text, so that each does not cost a system call. */
export function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
