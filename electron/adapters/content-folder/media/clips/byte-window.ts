import type { ClipSource } from './inspected-clip.ts';
import { ClipRefused } from './refusal.ts';

/** A file of which only a small piece is in memory. */
export interface ByteWindow {
  readonly sizeBytes: number;
  /** So many bytes from there. Refuses the clip as cut short where the file ends before. */
  view(at: number, length: number): Promise<DataView>;
}

const pieceBytes = 16 * 1024;

/** Reads in pieces, and a piece at most once while one goes on forwards. */
export function createByteWindow({ sizeBytes, read }: ClipSource): ByteWindow {
  let from = 0;
  let piece = new Uint8Array(0);
  return {
    sizeBytes,
    async view(at, length) {
      if (at + length > sizeBytes) throw new ClipRefused({ kind: 'cut-short' });
      if (at < from || at + length > from + piece.length) {
        piece = new Uint8Array(await read(at, Math.min(Math.max(length, pieceBytes), sizeBytes - at)));
        from = at;
        if (piece.length < length) throw new ClipRefused({ kind: 'cut-short' });
      }
      return new DataView(piece.buffer, piece.byteOffset + at - from, length);
    },
  };
}
