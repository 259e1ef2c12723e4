import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemCode } from '#core/content/problems.ts';
import { fourBytes, patched, sampleCaptions, sampleClip } from '#test/support/sample-clips.ts';
import { type PackFileChanges, topicText } from '#test/support/small-pack.ts';
import { ice, type ProblemFixture, pack } from './problem-sources.ts';

const mp4 = await sampleClip('sound.mp4');
const clipPath = 'topics/ice/walk.mp4';
const captionsPath = 'topics/ice/walk.vtt';

const description = mp4.subarray(mp4.lastIndexOf('avc1'), mp4.lastIndexOf('avc1') + 12);
const trackHeader = mp4.subarray(mp4.indexOf('tkhd'), mp4.indexOf('tkhd') + 24);
const mediaHeader = mp4.subarray(mp4.indexOf('mdhd'), mp4.indexOf('mdhd') + 24);

function clip(
  bytes: Uint8Array | string,
  changes: PackFileChanges = { [captionsPath]: sampleCaptions },
): ProblemFixture {
  const text = topicText({ more: 'clip: walk.mp4\n' });
  return pack({ 'topics/ice/index.en.md': text, [clipPath]: bytes, ...changes });
}

/** Clips and their captions. */
export const clipFixtures: Readonly<Partial<Record<ProblemCode, ProblemFixture>>> = {
  'clip-outside': ice({ more: 'clip: ../gas/walk.mp4\n' }),
  'clip-missing': ice({ more: 'clip: walk.mp4\n' }),
  'clip-empty': clip(''),
  'clip-too-large': pack(
    { 'topics/ice/index.en.md': topicText({ more: 'clip: walk.mp4\n' }), [clipPath]: '' },
    { spoil: (path) => truncate(join(path, clipPath), 501 * 1024 ** 2) },
  ),
  'clip-kind': clip('GIF89a, says a text that is called a clip'),
  'clip-damaged': clip(patched(mp4, 'stbl', 0, Buffer.from('stxx'))),
  'clip-cut-short': clip(mp4.subarray(0, 9_000)),
  'clip-in-parts': clip(patched(mp4, 'url ', 4, fourBytes(0))),
  'clip-protected': clip(patched(mp4, description, 0, Buffer.from('encv'))),
  'clip-without-picture': clip(patched(mp4, 'hdlr', 12, Buffer.from('text'))),
  'clip-hevc': clip(patched(mp4, description, 0, Buffer.from('hvc1'))),
  'clip-codec': clip(patched(mp4, 'mp4a', 0, Buffer.from('ac-3'))),
  'clip-too-many-pixels': clip(patched(mp4, trackHeader, 80, fourBytes(7_680 * 65_536))),
  'clip-too-fast': clip(patched(mp4, mediaHeader, 16, fourBytes(mediaHeader.readUInt32BE(16) * 24))),
  'clip-too-long': clip(patched(mp4, 'mvhd', 16, fourBytes(1))),
  'clip-misnamed': clip(await sampleClip('silent.webm'), {}),
  'clip-other-kind': pack({ 'topics/ice/walk.avi': 'x' }),
  'clip-unused': pack({ 'topics/walk.mp4': mp4 }),
  'captions-missing': clip(mp4, {}),
  'captions-astray': pack({ 'topics/ice/captions.vtt': 'x' }),
  'captions-spare': clip(mp4, {
    [captionsPath]: sampleCaptions,
    'topics/ice/walk.srt': 'x',
  }),
  'captions-broken': clip(mp4, { [captionsPath]: 'Stand tall.' }),
  'captions-too-long': clip(mp4, { [captionsPath]: 'x'.repeat(300_000) }),
};
