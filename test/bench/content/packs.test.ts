import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { type KioskImport, openKioskImport, openRescan } from './kiosk-import.ts';
import { clipTopic, pictureTopic, writeTopics } from './packs.ts';

// What is measured must be what is meant: a pack that is refused is read quickly.

function kioskImport(): KioskImport {
  const kiosk = openKioskImport();
  onTestFinished(() => kiosk.close());
  return kiosk;
}

test('a measured pack of clips goes on the wall whole, each clip stored as it is', async () => {
  const folder = await temporaryFolder();
  const items = await writeTopics(join(folder, 'content'), 3, (name) => clipTopic(name, 300_000));
  const release = await kioskImport().importAll(join(folder, 'content'), join(folder, 'data'));
  expect(release.content.topics.length).toBe(items);
  const clips = Object.values(release.files).filter(({ type }) => type === 'video/webm');
  expect(clips.map(({ size }) => size)).toEqual([300_000, 300_000, 300_000]);
  expect(new Set(clips.map(({ object }) => object)).size).toBe(3);
});

test('a measured pack of pictures goes on the wall whole, and each of its files has the size that is said', async () => {
  const folder = await temporaryFolder();
  await writeTopics(join(folder, 'content'), 2, (name) => pictureTopic(name, 3, 20_000));
  const topic = join(folder, 'content', 'topics', 'topic-0001');
  const sizes = (await readdir(topic)).map(async (name) => (await stat(join(topic, name))).size);
  expect(await Promise.all(sizes)).toEqual([20_000, 20_000, 20_000, 20_000]);
  const release = await kioskImport().importAll(join(folder, 'content'), join(folder, 'data'));
  const pictures = Object.values(release.files).filter(({ type }) => type === 'image/jpeg');
  expect(new Set(pictures.map(({ object }) => object)).size).toBe(6);
  const current = await readFile(join(folder, 'data', 'content', 'current'), 'utf8');
  expect(current.trim()).toBe(release.revision);
});

test('a look that is measured notices a change', async () => {
  const folder = await temporaryFolder();
  await writeTopics(folder, 2, (name) => clipTopic(name, 20_000));
  const look = await openRescan(folder);
  await look();
  await writeTopics(folder, 1, (name) => clipTopic(name, 20_001));
  await expect(look()).rejects.toThrow('Something changed');
});
