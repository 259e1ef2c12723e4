import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackReading } from '#core/content/pack-reading.ts';
import type { ProblemCode } from '#core/content/problems.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { openPack, readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { fourBytes, patched, sampleCaptions, sampleClip } from '#test/support/sample-clips.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { type PackFileChanges, smallPack, topicText } from '#test/support/small-pack.ts';

const mp4 = await sampleClip('sound.mp4');
const webm = await sampleClip('sound.webm');
const silent = await sampleClip('silent.webm');
const withClip = (more: string, body = 'Some words.') => topicText({ title: 'Ice', more, body });

/** The published topic `ice` of a reading. */
function iceOf({ topics }: PackReading) {
  const reading = topics.find(({ id }) => id === 'ice')?.reading;
  if (reading?.kind !== 'good' || reading.value.kind !== 'published')
    throw new Error('Ice is not published.');
  return reading.value;
}

async function refused(changes: PackFileChanges, code: ProblemCode, file: string): Promise<string> {
  const { topics, problems } = await readPackWith({
    'topics/ice/index.en.md': withClip('clip: walk.mp4\n'),
    ...changes,
  });
  expect(problems.map((found) => [found.code, found.file])).toEqual([[code, file]]);
  expect(topics.map(({ id, reading }) => [id, reading.kind])).toEqual([
    ['gas', 'good'],
    ['ice', 'faulty'],
  ]);
  return problems.slice(0, 1).map(sentenceOf).join('');
}

test('a clip with sound comes with its captions, cleaned', async () => {
  const reading = await readPackWith({
    'topics/ice/index.en.md': withClip('clip: walk.mp4\n'),
    'topics/ice/walk.mp4': mp4,
    'topics/ice/walk.en.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000 line:0\n<b onclick=x>Stand</b> tall & go.\n',
  });
  expect(reading.problems).toEqual([]);
  const { item, files } = iceOf(reading);
  const { clip } = item.card;
  expect(clip).toMatchObject({ hasSound: true, widthPx: 160, heightPx: 90, seconds: expect.closeTo(3, 0) });
  expect(files[clip?.path ?? '']).toMatchObject({ type: 'video/mp4', size: mp4.length });
  expect(files[clip?.captions ?? '']).toMatchObject({ type: 'text/vtt' });
  expect(item.paths).toEqual(expect.arrayContaining([clip?.path, clip?.captions]));
});

test('a clip may be named as picture, and one without sound needs no captions', async () => {
  const reading = await readPackWith({
    'topics/ice/index.en.md': withClip('picture: my walk.webm\n'),
    'topics/ice/my walk.webm': silent,
  });
  expect(reading.problems).toEqual([]);
  const { card } = iceOf(reading).item;
  expect(card.picture).toBeNull();
  expect(card.clip).toMatchObject({ captions: null, hasSound: false, seconds: 4 });
});

test('a picture beside the clip stays, to stand in for it', async () => {
  const reading = await readPackWith({
    'topics/ice/index.en.md': withClip('picture: ice.jpg\nclip: walk.webm\n'),
    'topics/ice/ice.jpg': await samplePicture(),
    'topics/ice/walk.webm': silent,
  });
  const { card } = iceOf(reading).item;
  expect(card.picture).toMatch(/\.jpg$/);
  expect(card.clip?.path).toMatch(/\.webm$/);
});

test('a text shows a clip by its name, in each language with its own captions', async () => {
  const { folder, dataFolder } = await openPack({
    'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi]'),
    'topics/ice/index.en.md': withClip('', '![A person walks](my%20walk.webm)'),
    'topics/ice/index.vi.md': '---\ntitle: Ice\nanswer: Ice.\n---\n![Đi](<my walk.webm>)\n',
    'topics/ice/my walk.webm': webm,
    'topics/ice/my walk.en.vtt': sampleCaptions,
    'topics/ice/my walk.vi.vtt': sampleCaptions.replace('Stand tall', 'Đứng thẳng'),
  });
  const scan = await folder.scan();
  if (scan.kind !== 'found') throw new Error('not found');
  const reading = await folder.read(scan, ['en' as never]);
  if (reading === undefined) throw new Error('moved');
  expect(reading.problems).toEqual([]);
  const { files } = iceOf(reading);
  const objects = join(dataFolder, 'content', 'objects');
  const documentOf = async (path: string) => readFile(join(objects, files[path]?.object ?? ''), 'utf8');
  for (const [language, alt, words] of [
    ['en', 'A person walks', 'Stand tall'],
    ['vi', 'Đi', 'Đứng thẳng'],
  ] as const) {
    const [paragraph] = JSON.parse(await documentOf(`topic/ice/${language}.json`)).body.children;
    const [video] = paragraph.children;
    expect(video).toMatchObject({ tagName: 'video', properties: { alt, hasSound: true, widthPx: 160 } });
    expect(await documentOf(video.properties.captions)).toContain(words);
    expect(files[video.properties.path]).toMatchObject({ type: 'video/webm', size: webm.length });
  }
});

test('what a clip is shows its bytes, not its name; the name is only remarked on', async () => {
  const reading = await readPackWith({
    'topics/ice/index.en.md': withClip('clip: walk.mp4\n'),
    'topics/ice/walk.mp4': silent,
  });
  expect(iceOf(reading).item.card.clip?.path).toMatch(/\.webm$/);
  expect(reading.problems.map(({ code }) => code)).toEqual(['clip-misnamed']);
});

const clipFile = 'topics/ice/walk.mp4';
const captions = { 'topics/ice/walk.vtt': sampleCaptions };
const description = mp4.subarray(mp4.lastIndexOf('avc1'), mp4.lastIndexOf('avc1') + 12);
const trackHeader = mp4.subarray(mp4.indexOf('tkhd'), mp4.indexOf('tkhd') + 24);
const mediaHeader = mp4.subarray(mp4.indexOf('mdhd'), mp4.indexOf('mdhd') + 24);

test.each<[ProblemCode, Uint8Array | string]>([
  ['clip-empty', ''],
  ['clip-kind', 'GIF89a, says a text that is called a clip'],
  ['clip-damaged', patched(mp4, 'stbl', 0, Buffer.from('stxx'))],
  ['clip-cut-short', mp4.subarray(0, 9_000)],
  ['clip-in-parts', patched(mp4, 'url ', 4, fourBytes(0))],
  ['clip-protected', patched(mp4, description, 0, Buffer.from('encv'))],
  ['clip-without-picture', patched(mp4, 'hdlr', 12, Buffer.from('text'))],
  ['clip-hevc', patched(mp4, description, 0, Buffer.from('hvc1'))],
  ['clip-codec', patched(mp4, 'mp4a', 0, Buffer.from('ac-3'))],
  ['clip-too-many-pixels', patched(mp4, trackHeader, 80, fourBytes(7_680 * 65_536))],
  ['clip-too-fast', patched(mp4, mediaHeader, 16, fourBytes(mediaHeader.readUInt32BE(16) * 24))],
  ['clip-too-long', patched(mp4, 'mvhd', 16, fourBytes(1))],
])('%s: the item is refused by name, and the others are not', async (code, bytes) => {
  await refused({ [clipFile]: bytes, ...captions }, code, clipFile);
});

test('captions are compulsory with sound, and named as they should be called', async () => {
  expect(await refused({ [clipFile]: mp4 }, 'captions-missing', clipFile)).toContain('walk.en.vtt');
});

test('captions that cannot be used refuse the clip', async () => {
  const vtt = 'topics/ice/walk.vtt';
  const long = `WEBVTT\n\n${'00:00.000 --> 00:01.000\nx\n\n'.repeat(2_001)}`;
  await refused({ [clipFile]: mp4, [vtt]: 'Stand tall.' }, 'captions-broken', vtt);
  await refused({ [clipFile]: mp4, [vtt]: '' }, 'captions-broken', vtt);
  await refused({ [clipFile]: mp4, [vtt]: long }, 'captions-too-long', vtt);
  await refused({ [clipFile]: mp4, [vtt]: 'x'.repeat(300_000) }, 'captions-too-long', vtt);
});

test('names that lead elsewhere or nowhere are refused', async () => {
  const topic = 'topics/ice/index.en.md';
  await refused({ [topic]: withClip('clip: ../gas/walk.mp4\n') }, 'clip-outside', topic);
  await refused({ [topic]: withClip('', '![x](/etc/walk.mp4)') }, 'clip-outside', topic);
  await refused({}, 'clip-missing', topic);
});

test('a clip that no text names is told', async () => {
  const { problems } = await readPackWith({ 'topics/ice/walk.webm': silent, 'welcome.mp4': mp4 });
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['clip-unused', 'welcome.mp4'],
    ['clip-unused', 'topics/ice/walk.webm'],
  ]);
});

test('a clip that another program holds waits by itself; a full disk is not its fault', async () => {
  const changes = { 'topics/ice/index.en.md': withClip('clip: walk.webm\n'), 'topics/ice/walk.webm': silent };
  const read = async (code: string) => {
    const storeFiles = withFaults(diskFiles, [{ operation: 'copy', path: 'walk.webm', code }]);
    const { folder } = await openPack(changes, diskFiles, { storeFiles });
    const scan = await folder.scan();
    return scan.kind === 'found' ? await folder.read(scan, ['en' as never]) : undefined;
  };
  const held = await read('EBUSY');
  expect(held?.problems.map(({ code, file }) => [code, file])).toEqual([
    ['file-locked', 'topics/ice/walk.webm'],
  ]);
  await expect(read('ENOSPC')).rejects.toMatchObject({ code: 'ENOSPC' });
});

test('a clip that is written while it is read ends the reading', async () => {
  const { folder, path } = await openPack({
    'topics/ice/index.en.md': withClip('clip: walk.webm\n'),
    'topics/ice/walk.webm': silent,
  });
  const scan = await folder.scan();
  await writeFile(join(path, 'topics/ice/walk.webm'), Buffer.concat([silent, silent]));
  expect(scan.kind === 'found' && (await folder.read(scan, ['en' as never]))).toBeUndefined();
});

test('captions of the kind that most programs write are captions, whatever Windows hides of their name', async () => {
  const srt = '1\n00:00:00,000 --> 00:00:02,000\nStand tall.\n';
  for (const [name, text] of [
    ['walk.srt', srt],
    ['walk.en.srt', srt],
    ['walk.vtt.txt', sampleCaptions],
  ] as const) {
    const reading = await readPackWith({
      'topics/ice/index.en.md': withClip('clip: walk.mp4\n'),
      'topics/ice/walk.mp4': mp4,
      [`topics/ice/${name}`]: text,
    });
    expect(reading.problems, name).toEqual([]);
    expect(iceOf(reading).item.card.clip?.captions, name).not.toBeNull();
  }
});

test('captions that belong to no clip are told with how to call them', async () => {
  for (const name of ['captions.vtt', 'walk_en.srt', 'walk.sbv']) {
    const { problems } = await readPackWith({
      'topics/ice/index.en.md': withClip('clip: walk.mp4\n'),
      'topics/ice/walk.mp4': mp4,
      [`topics/ice/${name}`]: sampleCaptions,
    });
    const codes = problems.map(({ code, file }) => [code, file]);
    expect(codes).toEqual([
      ['captions-astray', `topics/ice/${name}`],
      ['captions-missing', 'topics/ice/walk.mp4'],
    ]);
  }
});
