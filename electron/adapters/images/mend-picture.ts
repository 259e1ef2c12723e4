import type { PictureHeader } from './picture-header.ts';
import { endOfChunks, pngChunks } from './png-chunks.ts';

/**
 * The same picture without flaws that every browser passes over and a strict decoder does not: in a JPEG bytes between
 * two segments, and numbers of a progressive scan in one that is not (as some phones write them); in a PNG chunks that
 * say something of the picture besides. Undefined where there is nothing of the kind: what is wrong then is the picture.
 */
export function mendPicture(bytes: Uint8Array, header: PictureHeader): Uint8Array | undefined {
  if (header.format === 'jpeg') return mendJpeg(bytes);
  return header.format === 'png' ? mendPng(bytes) : undefined;
}

const scanMarker = 0xda;
const sequentialFrames = [0xc0, 0xc1];

function mendJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let isSequential = false;
  let isMended = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff || !isSegment(bytes[at + 1])) {
      isMended = true;
      at += 1; // between two segments there is nothing
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (sequentialFrames.includes(marker)) isSequential = true;
    const segment = bytes.slice(at, end);
    if (marker !== scanMarker) {
      parts.push(segment);
      at = end;
      continue;
    }
    if (isSequential && segment.slice(-3).join() !== wholeScan.join()) {
      segment.set(wholeScan, segment.length - 3);
      isMended = true;
    }
    return isMended ? Buffer.concat([...parts, segment, bytes.subarray(end)]) : undefined;
  }
  return undefined;
}

/** From the first to the last coefficient, all bits at once: the only scan that a sequential JPEG can have (ITU T.81, B.2.3). */
const wholeScan = [0, 63, 0] as const;

/** Tables, frames, scans and notes; neither a filling byte nor a mark within a scan. */
function isSegment(marker: number | undefined): boolean {
  return marker !== undefined && marker >= 0xc0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd9);
}

/** What a PNG needs to be drawn; all other chunks are remarks, and a flaw in one is no flaw of the picture. */
const drawnChunks = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

function mendPng(bytes: Uint8Array): Uint8Array | undefined {
  const chunks = pngChunks(bytes);
  const kept = chunks.filter(({ name }) => drawnChunks.includes(name));
  if (kept.length === chunks.length && endOfChunks(chunks) === bytes.length) return undefined;
  return Buffer.concat([bytes.subarray(0, 8), ...kept.map(({ from, to }) => bytes.subarray(from, to))]);
}
