import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';

const jpeg = Buffer.from(await samplePicture());
const png = Buffer.from(await samplePicture({ format: 'png' }));
const scanAt = jpeg.indexOf(Buffer.from([0xff, 0xda]));

const prepare = (bytes: Uint8Array) => sharpPictures.prepare(bytes);
const inserted = (bytes: Buffer, at: number, more: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);

test('a photo with the scan numbers that some phones write is shown', async () => {
  const scanEnd = scanAt + 2 + jpeg.readUInt16BE(scanAt + 2);
  const phone = Buffer.from(jpeg);
  phone.set([0, 0, 0], scanEnd - 3);
  expect(await prepare(phone)).toMatchObject({ kind: 'prepared', isMended: true });
});

test('stray bytes between two segments of a photo cost nothing', async () => {
  for (const stray of [Buffer.alloc(4), Buffer.from('stray'), Buffer.from([0x12, 0xff, 0x00])])
    for (const at of [4 + jpeg.readUInt16BE(4), scanAt])
      expect((await prepare(inserted(jpeg, at, stray))).kind, `${stray.toString('hex')} at ${at}`).toBe(
        'prepared',
      );
});

test('a remark in a PNG that is wrong, or bytes behind its end, cost nothing', async () => {
  const profile = Buffer.concat([Buffer.from('iCCPx\0\0'), deflateSync('no profile')]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(profile.length - 4);
  const chunk = Buffer.concat([length, profile, Buffer.from([1, 2, 3, 4])]); // and a wrong checksum
  expect((await prepare(inserted(png, 33, chunk))).kind).toBe('prepared');
  expect((await prepare(Buffer.concat([png, Buffer.from('more')]))).kind).toBe('prepared');
});

test('a picture whose own data is wrong stays refused', async () => {
  const half = scanAt + Math.round((jpeg.length - scanAt) / 2);
  const cut = Buffer.concat([jpeg.subarray(0, half), jpeg.subarray(-2)]);
  expect((await prepare(cut)).kind).not.toBe('prepared');
  const flipped = Buffer.from(png);
  const dataAt = png.indexOf('IDAT') + 12;
  flipped.set([flipped.readUInt8(dataAt) ^ 0xff], dataAt);
  expect((await prepare(flipped)).kind).toBe('damaged');
});

test('a picture without a flaw is not touched', async () => {
  for (const whole of [jpeg, png]) {
    const prepared = await prepare(whole);
    expect(prepared.kind === 'prepared' && prepared.isMended).toBeUndefined();
  }
});
