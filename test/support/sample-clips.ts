import { readFile } from 'node:fs/promises';

export type ClipName = 'sound.mp4' | 'sound.webm' | 'silent.webm';

/** A real clip of three or four seconds. */
export async function sampleClip(name: ClipName): Promise<Buffer> {
  return await readFile(new URL(`../fixtures/clips/${name}`, import.meta.url));
}

/** Captions for it. */
export const sampleCaptions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nStand tall.\n';

/** The clip with other bytes a few places after a mark. Fails where the mark is not in it. */
export function patched(clip: Buffer, mark: string | Uint8Array, offset: number, bytes: Uint8Array): Buffer {
  const at = clip.indexOf(mark);
  if (at < 0) throw new Error(`The clip has no ${String(mark)}.`);
  const copy = Buffer.from(clip);
  copy.set(bytes, at + offset);
  return copy;
}

/** A number as the four bytes that MP4 writes it in. */
export function fourBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** The same MP4 with its index first, as for the web: every place in it moves by the index's length. */
export function indexFirst(clip: Buffer): Buffer {
  const index = clip.indexOf('moov') - 4;
  const length = clip.readUInt32BE(index);
  const data = clip.indexOf('mdat') - 4;
  const moved = Buffer.from(clip.subarray(index, index + length));
  for (let at = moved.indexOf('stco'); at >= 0; at = moved.indexOf('stco', at + 1)) {
    const count = moved.readUInt32BE(at + 8);
    for (let entry = at + 12; entry < at + 12 + 4 * count; entry += 4) {
      moved.writeUInt32BE(moved.readUInt32BE(entry) + length, entry);
    }
  }
  return Buffer.concat([
    clip.subarray(0, data),
    moved,
    clip.subarray(data, index),
    clip.subarray(index + length),
  ]);
}
