import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { notesFile } from '#core/content/release-layout.ts';
import { sampleClip } from '#test/support/sample-clips.ts';
import { changePack, topicText, writePack } from '#test/support/small-pack.ts';
import { newFolders, openContent, type ServiceFolders } from './open-service.ts';

const patience = { timeout: 8_000, interval: 20 };
const receipt = (folders: ServiceFolders) => readFile(join(folders.contentFolder, '_RECEIPT.txt'), 'utf8');
const told = 'topics/ice/stretch.webm: The screen left this clip out on ';

/** The same clip as another file: an empty element more. */
const other = async () => Buffer.concat([await sampleClip('silent.webm'), Buffer.from('ec80', 'hex')]);

/** A kiosk that shows a topic with a clip. */
async function openWithClip() {
  const folders = await newFolders();
  await writePack(folders.contentFolder, {
    'topics/ice/index.en.md': topicText({ title: 'Ice', more: 'clip: stretch.webm\n' }),
    'topics/ice/stretch.webm': await sampleClip('silent.webm'),
    'topics/ice/spare.webm': await other(),
  });
  const kiosk = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  return { ...kiosk, folders, path: clipPath(kiosk) };
}

function clipPath({ wall }: Pick<Awaited<ReturnType<typeof openContent>>, 'wall'>): string {
  const paths = Object.keys(wall.release()?.files ?? {});
  return paths.find((path) => path.endsWith('.webm')) ?? '';
}

test('a clip that the screen left out is in the receipt and on the staff screen, by the name of its file', async () => {
  const { content, folders, path } = await openWithClip();
  await content.noteStuckClip(path);
  expect(await receipt(folders)).toContain(told);
  expect(await receipt(folders)).toContain('1 needs you.');
  const { report } = await content.describe();
  expect(report.sections[0]?.entries).toMatchObject([{ place: 'topics/ice/stretch.webm' }]);
  await content.noteStuckClip(path);
  expect((await content.describe()).report.sections[0]?.entries).toHaveLength(1);
  const preview = await content.preview();
  if (preview.kind !== 'preview') throw new Error(preview.kind);
  expect(preview.report.sections[0]?.entries).toEqual(report.sections[0]?.entries);
});

test('it stays there over a restart, until there is another clip in its place', async () => {
  const { content, folders, path } = await openWithClip();
  await content.noteStuckClip(path);
  await content.stop();
  const next = await openContent(folders);
  await vi.waitFor(async () => {
    const [section] = (await next.content.describe()).report.sections;
    expect(section?.entries).toMatchObject([{ place: 'topics/ice/stretch.webm' }]);
  }, patience);
  await changePack(folders.contentFolder, { 'topics/gas/index.en.md': topicText({ title: 'Newer' }) });
  await vi.waitFor(async () => expect(await receipt(folders)).toContain('Newer'), patience);
  expect(await receipt(folders)).toContain(told);
  await changePack(folders.contentFolder, { 'topics/ice/stretch.webm': await other() });
  await vi.waitFor(async () => expect(await receipt(folders)).not.toContain('left this clip out'), patience);
});

test('what is no clip of the release on the wall is not noted', async () => {
  const { content, folders, wall } = await openWithClip();
  const [document = ''] = Object.keys(wall.release()?.files ?? {}).filter((path) => path.endsWith('.json'));
  for (const path of [document, 'media/none.webm', '../../etc/passwd', '__proto__', ''])
    await content.noteStuckClip(path);
  await expect(readFile(join(folders.dataFolder, notesFile))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('notes that are damaged are no notes, and the service runs', async () => {
  const { content, folders } = await openWithClip();
  await content.stop();
  for (const text of ['', '{', '[]', 'null', '{"stuckClips":[{"object":"x"},1],"missingSince":7}']) {
    await writeFile(join(folders.dataFolder, notesFile), text);
    const next = await openContent(folders);
    const path = clipPath(next);
    await next.content.noteStuckClip(path);
    expect((await next.content.describe()).report.headline, text).toContain('1 needs you.');
    await next.content.stop();
  }
});
