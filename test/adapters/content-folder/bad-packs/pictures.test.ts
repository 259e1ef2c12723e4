import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { topicText } from '#test/support/small-pack.ts';
import { type BadInput, type BadPackKiosk, openBadPackKiosk } from './bad-pack-kiosk.ts';
import { bomb, flatPng, hugeHeader, longGif, manyScans, photoWithPlace } from './hostile-pictures.ts';

let kiosk: BadPackKiosk;
beforeAll(async () => {
  kiosk = await openBadPackKiosk({ title: 'Bad pictures' });
});
afterAll(() => kiosk.close());

const picture = (input: string, bytes: Uint8Array | string, ends: BadInput['ends'], name = 'p.jpg') =>
  kiosk.check({
    input,
    make: {
      'topics/ice/index.en.md': topicText({ body: `![x](${name})`, order: '20' }),
      [`topics/ice/${name}`]: bytes,
    },
    ends,
  });

test('a picture too large to decode is refused before any decoder sees it', async () => {
  await picture('a header that says 65,535 × 65,535', hugeHeader(65_535, 65_535), 'picture-too-many-pixels');
  await picture('a header that says 4,294,967,295 × 1', hugeHeader(0xffffffff, 1), 'picture-too-many-pixels');
  await picture('14,000 × 14,000 of one colour', flatPng(14_000, 14_000), 'picture-too-many-pixels');
  await picture('a WebP header of 16,384 × 16,384', webpHeader(), 'picture-too-many-pixels');
  await picture('a GIF header of 65,535 × 65,535', longGif(1, 65_535, 65_535), 'picture-too-many-pixels');
  await picture('a size of 0 × 0', hugeHeader(0, 0), 'picture-damaged');
});

test('a bomb in a picture costs neither time nor memory', async () => {
  const rssBefore = process.memoryUsage().rss;
  await picture('a packed remark of 200 MB (zTXt)', flatPng(40, 30, [bomb('zTXt', 200 * 1024 ** 2)]), {
    harmless: 'remarks are not unpacked, or only up to a bound, and never stored',
  });
  await picture('a packed colour profile of 200 MB', flatPng(40, 30, [bomb('iCCP', 200 * 1024 ** 2)]), {
    harmless: 'a profile of that size is passed over',
  });
  await picture('a GIF of 10,000 frames', longGif(10_000), { harmless: 'the first frame is shown' });
  await picture('a JPEG of 100 passes', await manyScans(100), 'picture-damaged');
  expect(process.memoryUsage().rss - rssBefore).toBeLessThan(500 * 1024 ** 2);
});

test('what is no picture, or half of one, is named', async () => {
  const whole = Buffer.from(await samplePicture({ widthPx: 300, heightPx: 300 }));
  await picture('0 bytes', '', 'picture-empty');
  await picture('the first half of a JPEG', whole.subarray(0, whole.length / 2), 'picture-unfinished');
  await picture('a web page called .jpg', '<html><script>alert(1)</script>', 'picture-kind');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><image href="http://x/y"/><foreignObject/></svg>';
  await picture('an SVG with a script', svg, 'picture-kind', 'p.svg');
  await picture('an SVG called .jpg', svg, 'picture-kind');
  await picture(
    'an SVG with unfolding entities',
    `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg}`,
    'picture-kind',
  );
  await picture('a packed SVG', gzipSync(svg), 'picture-kind');
  await picture(
    'an icon',
    Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0]), Buffer.alloc(64)]),
    'picture-kind',
  );
  await picture(
    'a TIFF',
    await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .tiff()
      .toBuffer(),
    'picture-kind',
  );
  await picture(
    'an AVIF',
    Buffer.concat([Buffer.from('\0\0\0\x20ftypavif'), Buffer.alloc(64)]),
    'picture-kind',
  );
  await picture('remarks without end', `${'<!---->'.repeat(140)}<sv`, 'picture-kind');
});

test('a picture that is something else besides is shown as the picture, and the rest is gone', async () => {
  const gif = longGif(1);
  await picture('a GIF that is a ZIP too', Buffer.concat([gif, Buffer.from('PK\x03\x04 TELLTALE')]), {
    harmless: 'drawn anew: what stands behind the picture is not kept',
  });
  await picture(
    'a JPEG with a script in its remark',
    withRemark(await samplePicture(), '<script>TELLTALE</script>'),
    {
      harmless: 'drawn anew, without remarks',
    },
  );
  await picture('a photo with place, camera and author', await photoWithPlace(60, 40), {
    harmless: 'turned upright; nothing but the picture is kept',
  });
  const cmyk = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  await picture('a JPEG in printing colours (CMYK)', cmyk, { harmless: 'its colours become the screen’s' });

  const objects = join(kiosk.dataFolder, 'content/objects');
  let upright = 0;
  for (const name of await readdir(objects)) {
    const bytes = await readFile(join(objects, name));
    expect(bytes.includes('TELLTALE')).toBe(false);
    if (bytes[0] !== 0xff) continue;
    const { exif, xmp, orientation, space, width = 0, height = 0 } = await sharp(bytes).metadata();
    expect([exif, xmp, orientation, space]).toEqual([undefined, undefined, undefined, 'srgb']);
    if (width === 40 && height === 60) upright += 1;
  }
  expect(upright).toBe(1);
});

function webpHeader(): Buffer {
  const bytes = Buffer.from('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\x3f\0\xff\x3f\0', 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  return bytes;
}

function withRemark(jpeg: Uint8Array, words: string): Buffer {
  const remark = Buffer.concat([Buffer.from([0xff, 0xfe, 0, words.length + 2]), Buffer.from(words)]);
  return Buffer.concat([jpeg.subarray(0, 2), remark, jpeg.subarray(2)]);
}
