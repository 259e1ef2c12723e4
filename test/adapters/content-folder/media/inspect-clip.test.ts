import { expect, test } from 'vitest';
import { inspectClip } from '#adapters/content-folder/media/clips/inspect-clip.ts';
import type { ClipFault, InspectedClip } from '#adapters/content-folder/media/clips/inspected-clip.ts';
import { fourBytes, indexFirst, patched, sampleClip } from '#test/support/sample-clips.ts';

/** Inspects a clip in memory, and counts what was read of it. */
async function inspect(clip: Uint8Array, sizeBytes = clip.length) {
  let readBytes = 0;
  const answer = await inspectClip({
    sizeBytes,
    read: async (at, length) => {
      readBytes += length;
      return clip.subarray(at, at + length);
    },
  });
  return { answer, readBytes };
}

async function check(clip: Uint8Array, expected: Partial<ClipFault> | Partial<InspectedClip>): Promise<void> {
  expect((await inspect(clip)).answer).toMatchObject(expected);
}

const mp4 = await sampleClip('sound.mp4');
const webm = await sampleClip('sound.webm');
const silent = await sampleClip('silent.webm');
const zeros = (length: number) => new Uint8Array(length);

test('MP4, QuickTime and WebM tell their length, size and sound', async () => {
  const size = { widthPx: 160, heightPx: 90 };
  await check(mp4, { kind: 'playable', type: 'video/mp4', hasSound: true, ...size });
  await check(indexFirst(mp4), { kind: 'playable', type: 'video/mp4', hasSound: true, ...size });
  await check(patched(mp4, 'ftyp', 4, Buffer.from('qt  ')), { kind: 'playable', type: 'video/mp4' });
  await check(webm, { kind: 'playable', type: 'video/webm', hasSound: true, ...size });
  await check(silent, { kind: 'playable', type: 'video/webm', hasSound: false, seconds: 4, ...size });
  const { answer } = await inspect(mp4);
  expect(answer.kind === 'playable' && answer.seconds).toBeCloseTo(3, 1);
});

test('a clip turned by the phone is as high as it is shown', async () => {
  // The matrix of the picture's track header: a quarter turn.
  const quarter = Buffer.concat([0, 65_536, 0, -65_536 >>> 0, 0].map(fourBytes));
  const header = mp4.indexOf('tkhd');
  await check(patched(mp4, mp4.subarray(header, header + 16), 44, quarter), { widthPx: 90, heightPx: 160 });
});

test('an end that is missing is noticed wherever the file was cut', async () => {
  for (const clip of [mp4, indexFirst(mp4), webm, silent]) {
    for (const part of [0.2, 0.5, 0.9, 0.999]) {
      const { answer } = await inspect(clip.subarray(0, Math.floor(clip.length * part)));
      expect(answer.kind, `${part}`).toMatch(/cut-short|damaged/);
    }
  }
});

test('zeros where a copy never arrived are noticed', async () => {
  const first = indexFirst(mp4);
  const half = Math.floor(first.length / 2);
  await check(Buffer.concat([first.subarray(0, half), zeros(first.length - half)]), { kind: 'cut-short' });
  const cut = Math.floor(webm.length / 2);
  const { answer } = await inspect(Buffer.concat([webm.subarray(0, cut), zeros(webm.length - cut)]));
  expect(answer.kind).toMatch(/cut-short|damaged/);
  await check(zeros(5_000), { kind: 'unknown-container' });
});

test('other kinds of file are not clips, whatever they are called', async () => {
  for (const start of [
    'RIFF0000AVI LIST',
    '\u00ff\u00d8\u00ff\u00e0JFIF........',
    'a text that is longer',
    'x',
  ]) {
    await check(Buffer.from(start, 'latin1'), { kind: 'unknown-container' });
  }
  await check(patched(webm, 'webm', 0, Buffer.from('wham')), { kind: 'unknown-container' });
});

test('HEVC and other codecs are told apart', async () => {
  const description = mp4.lastIndexOf('avc1'); // the first is among the brands
  const inIndex = mp4.subarray(description, description + 12);
  for (const name of ['hvc1', 'hev1']) {
    await check(patched(mp4, inIndex, 0, Buffer.from(name)), { kind: 'hevc' });
  }
  await check(patched(mp4, inIndex, 0, Buffer.from('apcn')), { kind: 'codec', codec: 'apcn' });
  await check(patched(mp4, 'mp4a', 0, Buffer.from('ac-3')), { kind: 'codec', codec: 'ac-3' });
  await check(patched(mp4, inIndex, 0, Buffer.from('encv')), { kind: 'protected' });
  await check(patched(webm, 'V_VP9', 0, Buffer.from('V_XYZ')), { kind: 'codec', codec: 'V_XYZ' });
});

test('samples in another file are never followed', async () => {
  await check(patched(mp4, 'url ', 4, fourBytes(0)), { kind: 'points-outside' });
});

test('8K, 240 pictures a second and more than ten minutes are refused', async () => {
  const header = mp4.indexOf('tkhd') - 4;
  const end = header + mp4.readUInt32BE(header);
  const wide = patched(mp4, mp4.subarray(header, header + 24), end - header - 8, fourBytes(7_680 * 65_536));
  await check(wide, { kind: 'too-many-pixels', widthPx: 7_680, heightPx: 90 });

  const time = mp4.indexOf('mdhd');
  const units = mp4.readUInt32BE(time + 16);
  const mark = mp4.subarray(time, time + 24);
  await check(patched(mp4, mark, 16, fourBytes(units * 24)), { kind: 'too-fast', framesPerS: 240 });
  await check(patched(mp4, 'mvhd', 16, fourBytes(1)), { kind: 'too-long' });
  await check(patched(silent, Buffer.from([0x44, 0x89, 0x88]), 3, Buffer.from('4125000000000000', 'hex')), {
    kind: 'too-long', // 688 s, as WebM writes milliseconds
  });
});

test('any byte may be wrong: the answer is always one of the list, and quick', async () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  for (const clip of [mp4, indexFirst(mp4), webm]) {
    for (let round = 0; round < 700; round++) {
      const wrong = Buffer.from(clip);
      const from = round % 2 === 0 ? 0 : Math.max(0, clip.indexOf('moov'));
      for (let count = 0; count < 4; count++) wrong[from + random(clip.length - from)] = random(256);
      const { answer } = await inspect(wrong);
      expect(answer).toHaveProperty('kind');
    }
  }
});

test('of a clip of 480 MB only a few pieces are read', async () => {
  const data = mp4.indexOf('mdat') - 4;
  const index = mp4.indexOf('moov') - 4;
  const sizeBytes = 480 * 1024 ** 2;
  const room = sizeBytes - (mp4.length - index);
  const start = patched(mp4, 'mdat', -4, fourBytes(room - data));
  let readBytes = 0;
  const answer = await inspectClip({
    sizeBytes,
    read: async (at, length) => {
      readBytes += length;
      const piece = Buffer.alloc(length, 1);
      if (at < index) start.copy(piece, 0, at, Math.min(index, at + length));
      if (at + length > room) mp4.copy(piece, Math.max(0, room - at), index + Math.max(0, at - room));
      return piece;
    },
  });
  expect(answer).toMatchObject({ kind: 'playable' });
  expect(readBytes).toBeLessThan(200_000);
});
