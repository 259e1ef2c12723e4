import { endsInZeros } from '#core/content/ends-in-zeros.ts';
import type { PictureFault, Pictures, PreparedPicture } from '#core/ports.ts';
import { mendPicture } from './mend-picture.ts';
import { otherFormatOf } from './other-format.ts';
import { isEndMissing } from './picture-end.ts';
import { readPictureHeader } from './picture-header.ts';

const maxPixels = 40_000_000; // 40 megapixels
const maxSidePx = 8_192;
const screenSidePx = 2_160; // the short side of a 4K panel

/** Makes pictures upright, small enough for the screen and free of everything but the picture itself. */
export const sharpPictures: Pictures = {
  async prepare(bytes) {
    if (bytes.every((byte) => byte === 0)) return { kind: 'zeros' };
    const header = readPictureHeader(bytes);
    if (header === undefined) return unknownFormat(bytes);
    if (header === 'damaged') return endsInZeros(bytes) ? { kind: 'zeros' } : { kind: 'damaged' };
    const { widthPx, heightPx } = header;
    if (widthPx * heightPx > maxPixels || Math.max(widthPx, heightPx) > maxSidePx) {
      return { kind: 'too-many-pixels', widthPx, heightPx };
    }
    if (isEndMissing(bytes, header)) return { kind: endsInZeros(bytes) ? 'zeros' : 'unfinished' };
    const picture = await decode(bytes);
    if (picture.kind !== 'damaged') return picture;
    const mended = mendPicture(bytes, header);
    const again = mended && (await decode(mended));
    if (again?.kind === 'prepared') return { ...again, isMended: true };
    if (header.format === 'heic') return { kind: 'heic' }; // few decoders may read the phones' own codec
    return endsInZeros(bytes) ? { kind: 'zeros' } : picture;
  },
};

function unknownFormat(bytes: Uint8Array): PictureFault {
  const format = otherFormatOf(bytes);
  return format === undefined ? { kind: 'unknown-format' } : { kind: 'unknown-format', format };
}

async function decode(bytes: Uint8Array): Promise<PreparedPicture | PictureFault> {
  const { default: sharp } = await import('sharp'); // with the first picture: it takes long to load
  try {
    const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'warning', animated: false });
    const { hasAlpha } = await picture.metadata();
    const fitted = picture
      .autoOrient()
      .resize({ width: screenSidePx, height: screenSidePx, fit: 'inside', withoutEnlargement: true });
    // Output has no metadata unless it is asked for; the colours become sRGB.
    const output = hasAlpha ? fitted.webp({ quality: 85 }) : fitted.jpeg({ quality: 85 });
    return {
      kind: 'prepared',
      bytes: await output.toBuffer(),
      type: hasAlpha ? 'image/webp' : 'image/jpeg',
    };
  } catch {
    return { kind: 'damaged' }; // the decoder's words are about bytes; what to do is the same for all of them
  }
}
