import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Pictures that nobody would send by accident. */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of one colour, as small as it can be stored, with chunks of one's own before its data. */
export function flatPng(widthPx: number, heightPx: number, chunks: readonly Buffer[] = []): Buffer {
  const rows = Buffer.alloc((Math.ceil(widthPx / 8) + 1) * heightPx); // one bit a pixel
  return Buffer.concat([
    signature,
    header(widthPx, heightPx),
    ...chunks,
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG that says it is as large as a header can say, and holds nothing. */
export function hugeHeader(widthPx: number, heightPx: number): Buffer {
  return Buffer.concat([signature, header(widthPx, heightPx), chunk('IEND', Buffer.alloc(0))]);
}

/** A packed remark, or a packed colour profile, that unfolds to so many bytes. */
export function bomb(kind: 'zTXt' | 'iCCP', sizeBytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(sizeBytes), { level: 9 });
  return chunk(kind, Buffer.concat([Buffer.from('remark\0\0', 'latin1'), packed]));
}

function header(widthPx: number, heightPx: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(widthPx, 0);
  data.writeUInt32BE(heightPx, 4);
  data.set([1, 0, 0, 0, 0], 8); // one bit of grey
  return chunk('IHDR', data);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A GIF that moves: so many frames of one pixel. */
export function longGif(frames: number, widthPx = 1, heightPx = 1): Buffer {
  const start = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  start.writeUInt16LE(widthPx, 6);
  start.writeUInt16LE(heightPx, 8);
  const frame = Buffer.from('\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0', 'latin1');
  return Buffer.concat([start, ...Array.from({ length: frames }, () => frame), Buffer.from(';')]);
}

/** A photo with a place, a camera and a preview in it, and one that lies on its side. */
export async function photoWithPlace(widthPx: number, heightPx: number): Promise<Buffer> {
  const picture = sharp({ create: { width: widthPx, height: heightPx, channels: 3, background: '#c8553d' } });
  return await picture
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'TELLTALE camera', Copyright: 'TELLTALE author' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '37/1 48/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '144/1 57/1 0/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">TELLTALE words</x:xmpmeta>')
    .jpeg()
    .toBuffer();
}

/** A JPEG of 100 passes over a large picture: each pass costs a decoder as much as the whole. */
export async function manyScans(scans: number): Promise<Buffer> {
  const plain = await sharp({ create: { width: 4_000, height: 4_000, channels: 3, background: '#1f6f5c' } })
    .jpeg({ progressive: true })
    .toBuffer();
  const scanAt = plain.indexOf(Buffer.from([0xff, 0xda]), 0);
  const lastAt = plain.lastIndexOf(Buffer.from([0xff, 0xda]));
  const last = plain.subarray(lastAt, plain.length - 2);
  return Buffer.concat([
    plain.subarray(0, scanAt),
    plain.subarray(scanAt, plain.length - 2),
    ...Array.from({ length: scans }, () => last),
    plain.subarray(plain.length - 2),
  ]);
}
