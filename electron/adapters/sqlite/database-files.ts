import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** SQLite's files: the database, and what is not in it yet. */
export const endings = ['', '-wal', '-shm'] as const;

/** Which file stands at a path. A link is followed. */
export interface FileMark {
  readonly isFile: boolean;
  readonly id: string;
  readonly sizeBytes: number;
}

export function markOf(path: string): FileMark | undefined {
  try {
    const { dev, ino, size } = statSync(path, { bigint: true });
    return { isFile: statSync(path).isFile(), id: `${dev} ${ino}`, sizeBytes: Number(size) };
  } catch {
    return undefined; // nothing that can be looked at
  }
}

/**
 * Gives ourselves back the right to read and write them, and takes it from everybody else. While the database may only be
 * read SQLite makes its other files so, and nobody else ever mends those.
 */
export function keepOurs(path: string): void {
  if (process.platform === 'win32') return; // it knows no such modes
  const folder = dirname(path);
  for (const each of [folder, ...endings.map((ending) => path + ending)]) {
    try {
      const stat = statSync(each);
      if (stat.uid !== process.getuid?.() || stat.isFile() === (each === folder)) continue;
      const mode = stat.isFile() ? 0o600 : (stat.mode & 0o777) | 0o700;
      if ((stat.mode & 0o777) !== mode) chmodSync(each, mode);
    } catch {
      // not there, or on a disk that takes nothing: whoever opens it is told
    }
  }
}

/**
 * Gives the file, and what SQLite keeps beside it, a name that says when it was found so. What `isOurs` says of the files
 * beside it stays: it belongs to another.
 */
export function moveAside(
  path: string,
  what: 'damaged' | 'replaced',
  nowMs: number,
  isOurs: (path: string) => boolean = () => false,
): string {
  const time = new Date(nowMs).toISOString().slice(0, 19).replaceAll(':', '-');
  const target = `${path}.${what}-${time}`;
  for (const ending of endings) {
    if (markOf(path + ending) === undefined || isOurs(path + ending)) continue;
    rmSync(target + ending, { recursive: true, force: true }); // of the same second
    renameSync(path + ending, target + ending);
  }
  return target;
}

/** Lets a whole file take its place, for good. */
export function putInPlace(from: string, path: string): void {
  syncPlace(from);
  renameSync(from, path);
  if (process.platform !== 'win32') syncPlace(dirname(path)); // Windows opens no folder
}

function syncPlace(path: string): void {
  const file = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
