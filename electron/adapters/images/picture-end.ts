import { endsInZeros } from '#core/content/ends-in-zeros.ts';
import type { PictureHeader } from './picture-header.ts';
import { pngChunks } from './png-chunks.ts';

/** True where a picture's end is missing: it is still being copied, or the copy was cut short. */
export function isEndMissing(bytes: Uint8Array, header: PictureHeader): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (header.format) {
    case 'jpeg':
      return !hasJpegEnd(bytes, header.frameAt);
    case 'png':
      return pngChunks(bytes).at(-1)?.name !== 'IEND';
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
