import { expect, test } from 'vitest';
import { inspectClip } from '#adapters/content-folder/clips/inspect-clip.ts';
import { webmOf } from '#build/motion/page/webm.ts';

const frames = Array.from({ length: 100 }, (_, number) => ({
  timeMs: number * 40,
  isKey: number % 50 === 0,
  bytes: new Uint8Array([number]),
}));
const film = { widthPx: 720, heightPx: 984, durationMs: 4000 };

test('a film is one that the kiosk itself would play', async () => {
  const bytes = webmOf(frames, film);
  const answer = await inspectClip({
    sizeBytes: bytes.length,
    read: async (at, length) => bytes.subarray(at, at + length),
  });
  expect(answer).toMatchObject({ kind: 'playable', type: 'video/webm', seconds: 4, hasSound: false });
  expect(answer).toMatchObject({ widthPx: 720, heightPx: 984 });
});

test('its index tells where each cluster begins', () => {
  const bytes = Buffer.from(webmOf(frames, film));
  const segmentStart = bytes.indexOf(Buffer.from('18538067', 'hex')) + 12;
  const clusters = [...positions(bytes, '1f43b675')].map((at) => at - segmentStart);
  expect(clusters).toHaveLength(2);
  const indexed = [...positions(bytes, 'f101000000')].map((at) => bytes.readUInt32BE(at + 9));
  expect(indexed).toEqual(clusters);
});

test('a film that does not begin with a key frame is a mistake', () => {
  expect(() => webmOf(frames.slice(1), film)).toThrow('key frame');
});

function* positions(bytes: Buffer, mark: string): Generator<number> {
  const wanted = Buffer.from(mark, 'hex');
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) yield at;
}
