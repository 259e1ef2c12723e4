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

async function noise(format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  const gaussian = { type: 'gaussian', mean: 128, sigma: 50 } as const;
  const create = { width: 400, height: 400, channels: 3, background: '#fff', noise: gaussian } as const;
  return await sharp({ create }).toFormat(format).toBuffer();
}

const kindOf = async (bytes: Uint8Array) => (await sharpPictures.prepare(bytes)).kind;

test('a picture whose end is missing is named as such', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const whole = await noise(format);
    expect(await kindOf(whole.subarray(0, Math.floor(whole.length * 0.6))), format).toBe('unfinished');
    expect(await kindOf(whole.subarray(0, 20)), format).toBe('damaged');
    expect(await kindOf(Buffer.concat([whole, Buffer.alloc(100)])), format).toBe('prepared');
  }
});

test('a preview inside a photo does not pass for the end of the photo', async () => {
  const photo = await noise('jpeg');
  const preview = await samplePicture();
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), preview]);
  comment.writeUInt16BE(preview.length + 2, 2);
  const both = Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]);
  expect(await kindOf(both)).toBe('prepared');
  expect(await kindOf(both.subarray(0, both.length - 3000))).toBe('unfinished');
});

test('a picture whose room a network drive has not filled yet is named as such', async () => {
  expect(await kindOf(new Uint8Array(5000))).toBe('zeros');
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const half = await noise(format);
    half.fill(0, Math.floor(half.length * 0.6));
    expect(await kindOf(half), format).toBe('zeros');
  }
});

test('a picture with its middle overwritten is damaged', async () => {
  const broken = await noise('png');
  broken.fill(7, 2000, 4000);
  expect(await kindOf(broken)).toBe('damaged');
});

test('what is no picture for the wall is known by its first bytes', async () => {
  const tiff = await sharp(await samplePicture())
    .tiff()
    .toBuffer();
  const avif = await sharp(await samplePicture())
    .avif()
    .toBuffer();
  const others: readonly (readonly [Uint8Array | string, string | undefined])[] = [
    [tiff, 'tiff'],
    [avif, 'avif'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['\uFEFF<?xml version="1.0"?>\n<!-- made by x -->\n<svg/>', 'svg'],
    ['<!DOCTYPE html><p>', 'web-page'],
    ['%PDF-1.7', 'pdf'],
    ['BM\x46\x02\0\0\0\0\0\0', 'bmp'],
    ['\0\0\x01\0\x01\0', 'ico'],
    ['II*\0', 'tiff'],
    ['\0\0\0\x18ftypmp42', 'clip'],
    ['PK\u0003\u0004', 'zip'],
    ['some words', undefined],
  ];
  for (const [bytes, format] of others) {
    const expected = format === undefined ? { kind: 'unknown-format' } : { kind: 'unknown-format', format };
    expect(await sharpPictures.prepare(Buffer.from(bytes)), format).toEqual(expected);
  }
});

/** What a phone writes: the same container as AVIF, under other names. */
async function heicPhoto(codec: 'av01' | 'hvc1'): Promise<Buffer> {
  const avif = await sharp(await samplePicture())
    .avif()
    .toBuffer();
  const named = avif.toString('latin1').replace('ftypavif', 'ftypheic');
  const coded = codec === 'av01' ? named : named.replace('av01', 'hvc1').replace('av1C', 'hvcC');
  return Buffer.from(coded, 'latin1');
}

test('a HEIC photo is shown where it can be decoded, else it is named, and too many pixels are seen first', async () => {
  expect(await kindOf(await heicPhoto('av01'))).toBe('prepared');
  expect(await kindOf(await heicPhoto('hvc1'))).toBe('heic');
  const huge = await heicPhoto('hvc1');
  huge.writeUInt32BE(60_000, huge.indexOf('ispe') + 8);
  expect(await kindOf(huge)).toBe('too-many-pixels');
});
