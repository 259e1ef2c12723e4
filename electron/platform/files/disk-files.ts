import { constants } from 'node:fs';
import { type FileHandle, lstat, open, opendir, rename, rm } from 'node:fs/promises';
import { fault } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';
import { createDigest } from './digest.ts';
import { makeFolder } from './make-folder.ts';
import { canSyncFolders, fileStat, inChunks, kindOf, plainFlags, stampOf } from './place.ts';
import { renaming } from './retry.ts';

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
    const digest = createDigest();
    const buffer = Buffer.alloc(hashPieceBytes);
    for (let sizeBytes = 0; ; ) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, sizeBytes);
      if (bytesRead === 0) return digest.hex();
      sizeBytes += bytesRead;
      if (sizeBytes > size) throw fault('EFBIG', path); // it grows while it is read: it might never end
      digest.add(buffer.subarray(0, bytesRead));
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
    const digest = createDigest();
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
      digest.add(piece);
      [piece] = await busy;
      [buffer, spare] = [spare, buffer];
    }
    await copy.sync();
    return { hash: digest.hex(), sizeBytes };
  },

  async writePieces(path, pieces) {
    await using file = await open(path, 'w');
    await file.writeFile(inChunks(pieces));
    await file.sync();
  },

  async rename(from, to) {
    await renaming.run(() => rename(from, to));
  },

  async syncFolder(folder) {
    if (!canSyncFolders) return;
    await using handle = await open(folder, constants.O_RDONLY);
    await handle.sync();
  },

  async makeFolder(folder) {
    await makeFolder(folder);
  },

  async remove(path) {
    await rm(path, { force: true });
  },
};

async function openPlain(path: string): Promise<FileHandle> {
  const file = await open(path, plainFlags);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw fault('EINVAL', path);
}

const hashPieceBytes = 256 * 1024; // 256 kB: a fifth of a millisecond between two looks at what else there is to do
const copyPieceBytes = 1024 ** 2; // 1 MB

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
