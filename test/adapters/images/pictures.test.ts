import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';

async function prepared(bytes: Uint8Array) {
  const picture = await sharpPictures.prepare(bytes);
  if (picture.kind !== 'prepared') throw new Error(picture.kind);
  return { ...picture, metadata: await sharp(picture.bytes).metadata() };
}

test('JPEG, PNG, WebP and GIF are prepared', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'gif'] as const) {
    const { metadata } = await prepared(await samplePicture({ format }));
    expect([metadata.width, metadata.height], format).toEqual([64, 48]);
  }
});

test('a picture with clear parts keeps them', async () => {
  const { type, metadata } = await prepared(await samplePicture({ format: 'png', hasAlpha: true }));
  expect([type, metadata.hasAlpha]).toEqual(['image/webp', true]);
});

test('a picture is made no larger than the screen, and never enlarged', async () => {
  const { metadata } = await prepared(await samplePicture({ widthPx: 4000, heightPx: 1000 }));
  expect([metadata.width, metadata.height]).toEqual([2160, 540]);
});

test('a photo is turned upright, and what the camera wrote into it is gone', async () => {
  const photo = await sharp(await samplePicture())
    .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const { metadata } = await prepared(photo);
  expect([metadata.width, metadata.height]).toEqual([48, 64]);
  expect([metadata.exif, metadata.orientation]).toEqual([undefined, undefined]);
});

test('too many pixels are refused from the header alone', async () => {
  const header = Buffer.from(await samplePicture({ format: 'png' }));
  header.writeUInt32BE(60_000, 16);
  header.writeUInt32BE(60_000, 20);
  expect(await sharpPictures.prepare(header)).toEqual({
    kind: 'too-many-pixels',
    widthPx: 60_000,
    heightPx: 60_000,
  });
});

test('a picture that ends early is refused', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const noise = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#fff',
        noise: { type: 'gaussian', mean: 128, sigma: 50 },
      },
    })
      .toFormat(format)
      .toBuffer();
    const cut = noise.subarray(0, Math.floor(noise.length * 0.6));
    expect(await sharpPictures.prepare(cut), format).toEqual({ kind: 'damaged' });
    expect(await sharpPictures.prepare(noise.subarray(0, 20)), format).toEqual({ kind: 'damaged' });
  }
});

test('everything that is not one of the four kinds is refused', async () => {
  const others = ['<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7', 'BM', 'II*\0', '', '\0\0\0\0'];
  for (const start of others) {
    expect(await sharpPictures.prepare(Buffer.from(start)), start).toEqual({ kind: 'unknown-format' });
  }
});
