import { createHash } from 'node:crypto';
import { type BigIntStats, constants, type Dirent } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, opendir, rename, rm } from 'node:fs/promises';
import type { FileKind, FileStat, Files } from '#core/ports.ts';
import { renamePatiently } from './patient-rename.ts';

/** The real disk. */
export const diskFiles: Files = {
  async list(folder, atMost) {
    const entries = [];
    for await (const entry of await opendir(folder)) {
      entries.push({ name: entry.name, kind: kindOf(entry) });
      if (entries.length > atMost) break;
    }
    return entries;
  },

  async stat(path) {
    return fileStat(await lstat(path, { bigint: true }));
  },

  async read(path, maxBytes, stamp) {
    await using file = await openPlain(path);
    const stat = await file.stat({ bigint: true });
    // A folder on the way may have become a link since the scan, and what was opened may lie anywhere.
    if (stamp !== undefined && stamp !== stampOf(stat)) throw fault('ESTALE', path);
    if (stat.size > maxBytes) throw fault('EFBIG', path);
    return await readAll(file, maxBytes, path);
  },

  async readPart(path, at, length) {
    await using file = await openPlain(path);
    const buffer = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await file.read(buffer, filled, length - filled, at + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  },

  async hash(path) {
    await using file = await openPlain(path);
    const { size } = await file.stat();
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(hashPieceBytes);
    for (let sizeBytes = 0; ; ) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, sizeBytes);
      if (bytesRead === 0) return hash.digest('hex');
      sizeBytes += bytesRead;
      if (sizeBytes > size) throw fault('EFBIG', path); // it grows while it is read: it might never end
      hash.update(buffer.subarray(0, bytesRead));
    }
  },

  async write(path, bytes) {
    await using file = await open(path, 'w');
    await file.writeFile(bytes);
    await file.sync();
  },

  async copy(from, to, maxBytes) {
    await using source = await openPlain(from);
    await using copy = await open(to, 'w');
    const hash = createHash('sha256');
    const readPiece = async (buffer: Buffer, at: number) => {
      const { bytesRead } = await source.read(buffer, 0, buffer.length, at);
      return buffer.subarray(0, bytesRead);
    };
    let [buffer, spare] = [Buffer.alloc(copyPieceBytes), Buffer.alloc(copyPieceBytes)];
    let piece = await readPiece(buffer, 0);
    let sizeBytes = 0;
    while (piece.length > 0) {
      sizeBytes += piece.length;
      if (sizeBytes > maxBytes) throw fault('EFBIG', from);
      // The disk is busy with this piece and the next one while this one is hashed.
      const busy = Promise.all([readPiece(spare, sizeBytes), copy.writeFile(piece)]);
      hash.update(piece);
      [piece] = await busy;
      [buffer, spare] = [spare, buffer];
    }
    await copy.sync();
    return { hash: hash.digest('hex'), sizeBytes };
  },

  async writePieces(path, pieces) {
    await using file = await open(path, 'w');
    await file.writeFile(inChunks(pieces));
    await file.sync();
  },

  rename: process.platform === 'win32' ? renamePatiently : rename,

  async syncFolder(folder) {
    if (process.platform === 'win32') return; // folders cannot be opened there; the file system orders renames itself
    await using handle = await open(folder, constants.O_RDONLY);
    await handle.sync();
  },

  async makeFolder(folder) {
    await mkdir(folder, { recursive: true });
  },

  async remove(path) {
    await rm(path, { force: true });
  },
};

/** Some disks keep a small file in its folder's own records. Windows tells no blocks that mean the same. */
const largestWithoutBlocks = process.platform === 'win32' ? Number.POSITIVE_INFINITY : 4096;

/** A link or a pipe that was put there after the scan must neither lead away nor wait for ever. */
export const plainFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function openPlain(path: string): Promise<FileHandle> {
  const file = await open(path, plainFlags);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw fault('EINVAL', path);
}

const hashPieceBytes = 256 * 1024; // 256 kB: a fifth of a millisecond between two looks at what else there is to do
const copyPieceBytes = 1024 ** 2; // 1 MB
const chunkLength = 64 * 1024;

/** Joins small pieces, so that each does not cost a system call. */
function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

async function readAll(file: FileHandle, maxBytes: number, path: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let sizeBytes = 0;
  for (;;) {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(256 * 1024) });
    if (bytesRead === 0) return Buffer.concat(pieces, sizeBytes);
    sizeBytes += bytesRead;
    if (sizeBytes > maxBytes) throw fault('EFBIG', path);
    pieces.push(buffer.subarray(0, bytesRead));
  }
}

/** What the disk says of a place, in our words. */
export function fileStat(stat: BigIntStats): FileStat {
  const isOnlineOnly = stat.isFile() && stat.blocks === 0n && stat.size > largestWithoutBlocks;
  const [kind, sizeBytes, stamp] = [kindOf(stat), Number(stat.size), stampOf(stat)];
  return isOnlineOnly ? { kind, sizeBytes, stamp, isOnlineOnly } : { kind, sizeBytes, stamp };
}

/** No inode number: some network drives give a new one at every look. */
function stampOf({ mtimeNs, ctimeNs }: BigIntStats): string {
  return `${mtimeNs}.${ctimeNs}`;
}

export function kindOf(place: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): FileKind {
  if (place.isSymbolicLink()) return 'link';
  if (place.isDirectory()) return 'folder';
  return place.isFile() ? 'file' : 'other';
}

/** An error as Node's own file functions give it. */
export function fault(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
