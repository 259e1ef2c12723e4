import { endsInZeros } from '#core/content/ends-in-zeros.ts';
import type { PictureHeader } from './picture-header.ts';

/** True where a picture's end is missing: it is still being copied, or the copy was cut short. */
export function isEndMissing(bytes: Uint8Array, header: PictureHeader): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (header.format) {
    case 'jpeg':
      return !hasJpegEnd(bytes, header.frameAt);
    case 'png':
      return !hasPngEnd(view);
    case 'webp':
      return !hasWebpEnd(bytes, view.getUint32(4, true) + 8);
    case 'gif':
    case 'heic':
      return false; // the decoder knows
  }
}

/** RIFF tells its own length. Zeros up to there decode well, as grey: no picture is written so. */
function hasWebpEnd(bytes: Uint8Array, ownLength: number): boolean {
  return ownLength <= bytes.length && !endsInZeros(bytes.subarray(0, ownLength));
}

/** The end mark cannot occur inside the picture's data; a preview, which has one of its own, stands before the frame. */
function hasJpegEnd(bytes: Uint8Array, frameAt: number): boolean {
  for (let at = bytes.length - 2; at > frameAt; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

function hasPngEnd(view: DataView): boolean {
  const lastChunk = 0x49454e44; // IEND
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === lastChunk) return true;
  }
  return false;
}
