import sharp from 'sharp';

export interface PictureWish {
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly format?: 'jpeg' | 'png' | 'webp' | 'gif';
  readonly hasAlpha?: boolean;
}

/** A real picture of noise-free colour. */
export async function samplePicture(wish: PictureWish = {}): Promise<Uint8Array> {
  const { widthPx: width = 64, heightPx: height = 48, format = 'jpeg', hasAlpha = false } = wish;
  const background = { r: 31, g: 111, b: 92, alpha: hasAlpha ? 0.5 : 1 };
  const picture = sharp({ create: { width, height, channels: hasAlpha ? 4 : 3, background } });
  return await picture.toFormat(format).toBuffer();
}
