import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { sep } from 'node:path';
import { fault } from '#core/fault-code.ts';
import type { FileEntry, FileStat, Files } from '#core/ports.ts';
import { createDigest } from './digest.ts';
import { makeFolderNow } from './make-folder.ts';
import { canSyncFolders, fileStat, inChunks, kindOf, plainFlags } from './place.ts';
import { renaming } from './retry.ts';

/**
 * The real disk without a way back to the event loop between two calls: several times as quick, and only for a thread
 * of its own. Calls `beat` whenever a call has come back.
 */
export function blockingFiles(beat: () => void): Files {
  return {
    async list(folder, atMost) {
      const entries = readdirSync(folder, { withFileTypes: true }); // in pieces it takes three times as long
      const isTooMuch = entries.length > atMost;
      return entries.slice(0, atMost + 1).map((entry): FileEntry => {
        beat();
        const [{ name }, kind] = [entry, kindOf(entry)];
        const stat = kind === 'file' && !isTooMuch ? lookAt(`${folder}${sep}${name}`) : undefined;
        return stat === undefined ? { name, kind } : { name, kind, stat };
      });
    },

    async stat(path) {
      beat();
      return fileStat(lstatSync(path, { bigint: true }));
    },

    async read(path, maxBytes, stamp) {
      using file = openPlain(path);
      if (stamp !== undefined && stamp !== file.stamp) throw fault('ESTALE', path);
      if (file.sizeBytes > maxBytes) throw fault('EFBIG', path);
      return readPiece(file, 0, file.sizeBytes, beat);
    },

    async readPart(path, at, length) {
      using file = openPlain(path);
      return readPiece(file, at, length, beat);
    },

    async hash(path) {
      using file = openPlain(path);
      return readThrough(file, path, file.sizeBytes, beat).hash; // one that grows might never end
    },

    async write(path, bytes) {
      using file = opened(openSync(path, 'w'));
      writeAll(file.id, bytes);
      beat();
      fsyncSync(file.id);
    },

    async copy(from, to, maxBytes) {
      using source = openPlain(from);
      using copy = opened(openSync(to, 'w'));
      const copied = readThrough(source, from, maxBytes, beat, (piece) => writeAll(copy.id, piece));
      fsyncSync(copy.id);
      return copied;
    },

    async writePieces(path, pieces) {
      using file = opened(openSync(path, 'w'));
      for (const chunk of inChunks(pieces)) {
        writeAll(file.id, Buffer.from(chunk));
        beat();
      }
      fsyncSync(file.id);
    },

    async rename(from, to) {
      await renaming.run(async () => renameSync(from, to));
    },

    async syncFolder(folder) {
      if (!canSyncFolders) return;
      using handle = opened(openSync(folder, constants.O_RDONLY));
      fsyncSync(handle.id);
    },

    async makeFolder(folder) {
      makeFolderNow(folder);
    },

    async remove(path) {
      rmSync(path, { force: true });
    },
  };
}

/** Undefined where it cannot be looked at: whoever asks for it alone is told why. */
function lookAt(path: string): FileStat | undefined {
  try {
    return fileStat(lstatSync(path, { bigint: true }));
  } catch {
    return undefined;
  }
}

const pieceBytes = 512 * 1024; // 512 kB: stays in the processor's own memory between reading, hashing and writing

function readThrough(
  { id }: OpenFile,
  path: string,
  maxBytes: number,
  beat: () => void,
  use: (piece: Uint8Array) => void = () => {},
) {
  const digest = createDigest();
  const buffer = spareBuffer;
  for (let sizeBytes = 0; ; ) {
    const length = readSync(id, buffer, 0, buffer.length, null);
    beat();
    if (length === 0) return { hash: digest.hex(), sizeBytes };
    sizeBytes += length;
    if (sizeBytes > maxBytes) throw fault('EFBIG', path);
    const piece = buffer.subarray(0, length);
    use(piece);
    digest.add(piece);
  }
}

function readPiece({ id }: OpenFile, at: number, length: number, beat: () => void): Uint8Array {
  const piece = Buffer.allocUnsafeSlow(length);
  for (let filled = 0; filled < length; ) {
    const count = readSync(id, piece, filled, length - filled, at + filled);
    beat();
    if (count === 0) return piece.subarray(0, filled);
    filled += count;
  }
  return piece;
}

/** One for the whole thread: no call gives way to another. */
const spareBuffer = Buffer.allocUnsafeSlow(pieceBytes);

function writeAll(id: number, piece: Uint8Array): void {
  for (let written = 0; written < piece.length; ) written += writeSync(id, piece, written);
}

interface OpenFile extends Disposable {
  readonly id: number;
}

function opened(id: number): OpenFile {
  return { id, [Symbol.dispose]: () => closeSync(id) };
}

/** Neither a link nor a pipe. */
function openPlain(path: string): OpenFile & Pick<FileStat, 'sizeBytes' | 'stamp'> {
  const file = opened(openSync(path, plainFlags));
  const { kind, sizeBytes, stamp } = fileStat(fstatSync(file.id, { bigint: true }));
  if (kind === 'file') return { ...file, sizeBytes, stamp };
  file[Symbol.dispose]();
  throw fault('EINVAL', path);
}
