import type { PictureFault, Pictures, PreparedPicture } from '#core/ports.ts';
import { readPictureHeader } from './picture-header.ts';

const maxPixels = 40_000_000; // 40 megapixels
const maxSidePx = 8_192;
const screenSidePx = 2_160; // the short side of a 4K panel

/** Makes pictures upright, small enough for the screen and free of everything but the picture itself. */
export const sharpPictures: Pictures = {
  async prepare(bytes) {
    const header = readPictureHeader(bytes);
    if (header === undefined) return { kind: 'unknown-format' };
    if (header === 'damaged') return { kind: 'damaged' };
    const { widthPx, heightPx } = header;
    if (widthPx * heightPx > maxPixels || Math.max(widthPx, heightPx) > maxSidePx) {
      return { kind: 'too-many-pixels', widthPx, heightPx };
    }
    return await decode(bytes);
  },
};

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
