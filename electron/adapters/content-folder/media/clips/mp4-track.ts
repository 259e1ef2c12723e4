import { findBox, innerBoxes, lettersAt, part } from './boxes.ts';
import { readSeconds } from './mp4-time.ts';
import { ClipRefused } from './refusal.ts';

/** A track of pictures or sound. */
export interface Mp4Track {
  readonly handler: 'vide' | 'soun';
  readonly seconds: number;
  /** Four letters for each description of its samples; nearly always one. */
  readonly codecs: readonly string[];
  /** As it is shown, turned upright. Zero for sound. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly samples: number;
  /** Where in the file its first and last run of samples begin. */
  readonly chunks: { readonly first: number; readonly last: number };
}

/** Reads a `trak` box. Undefined for tracks that are neither seen nor heard, such as time codes. */
export function readTrack(track: DataView): Mp4Track | undefined {
  const handler = lettersAt(needed(track, 'mdia', 'hdlr'), 8);
  if (handler !== 'vide' && handler !== 'soun') return undefined;
  refuseOtherFiles(track);
  const samples = needed(track, 'mdia', 'minf', 'stbl');
  const descriptions = innerBoxes(part(needed(samples, 'stsd'), 8));
  if (descriptions.some(({ type }) => type === 'encv' || type === 'enca')) {
    throw new ClipRefused({ kind: 'protected' });
  }
  return {
    handler,
    seconds: readSeconds(needed(track, 'mdia', 'mdhd')),
    codecs: descriptions.map(({ type }) => type),
    ...(handler === 'vide' ? sizeOf(needed(track, 'tkhd')) : { widthPx: 0, heightPx: 0 }),
    samples: needed(samples, 'stsz').getUint32(8),
    chunks: chunksOf(samples),
  };
}

/** Width and height end the header as 16.16 numbers; the matrix before them turns by quarters where b is not zero. */
function sizeOf(header: DataView): { readonly widthPx: number; readonly heightPx: number } {
  const end = header.byteLength;
  const wide = Math.round(header.getUint32(end - 8) / 65_536);
  const high = Math.round(header.getUint32(end - 4) / 65_536);
  const isTurned = header.getInt32(end - 8 - 36) === 0 && header.getInt32(end - 8 - 32) !== 0;
  return isTurned ? { widthPx: high, heightPx: wide } : { widthPx: wide, heightPx: high };
}

/** A track may say that its samples are in another file, even on another computer. None of that is followed. */
function refuseOtherFiles(track: DataView): void {
  const references = innerBoxes(part(needed(track, 'mdia', 'minf', 'dinf', 'dref'), 8));
  const isInside = references.every(({ body }) => (body.getUint32(0) & 1) === 1);
  if (references.length === 0 || !isInside) throw new ClipRefused({ kind: 'points-outside' });
}

function chunksOf(samples: DataView): Mp4Track['chunks'] {
  const short = findBox(samples, 'stco');
  const table = short ?? needed(samples, 'co64');
  const size = short ? 4 : 8;
  const count = table.getUint32(4);
  if (count === 0) throw new ClipRefused({ kind: 'cut-short' });
  const read = (index: number): number => {
    const at = 8 + index * size;
    return short ? table.getUint32(at) : Number(table.getBigUint64(at));
  };
  return { first: read(0), last: read(count - 1) };
}

function needed(inside: DataView, ...path: readonly string[]): DataView {
  const box = findBox(inside, ...path);
  if (box === undefined) throw new ClipRefused({ kind: 'damaged' });
  return box;
}
