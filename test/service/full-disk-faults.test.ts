import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { mountSmallDisk } from '#test/support/read-only.ts';
import { changePack, topicText } from '#test/support/small-pack.ts';
import { newFolders, openContent } from './open-service.ts';

const patience = { timeout: 15_000, interval: 50 };

/** A picture of noise, which no format makes small. */
async function noisyPicture(): Promise<Uint8Array> {
  const [width, height] = [1_200, 1_200];
  const raw = randomBytes(width * height * 3);
  return await sharp(raw, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

test('an update too large for the disk leaves the wall, is told, and comes by itself when there is room', async ({
  skip,
}) => {
  const folders = await newFolders();
  const refusal = mountSmallDisk(folders.dataFolder, 6 * 1024 ** 2);
  if (refusal !== undefined) return skip(refusal); // a mount was refused just now: the words say which
  const receipt = () => readFile(join(folders.contentFolder, '_RECEIPT.txt'), 'utf8');
  const { wall, releases } = await openContent(folders);
  await vi.waitFor(receipt, patience);
  const old = wall.release();
  await writeFile(join(folders.dataFolder, 'ballast'), Buffer.alloc(5_700_000));
  await changePack(folders.contentFolder, {
    'topics/ice/noise.jpg': await noisyPicture(),
    'topics/ice/index.en.md': topicText({ title: 'Large', order: '20', more: 'picture: noise.jpg\n' }),
  });
  await vi.waitFor(async () => expect(await receipt()).toContain('ENOSPC'), patience);
  expect(wall.release()).toBe(old);
  expect((await releases.load())?.manifest.revision).toBe(old?.revision);
  const objects = join(folders.dataFolder, 'content/objects');
  expect((await readdir(objects)).filter((name) => name.endsWith('.part'))).toEqual([]); // no half file takes the room
  await rm(join(folders.dataFolder, 'ballast'));
  await vi.waitFor(() => expect(JSON.stringify(wall.release()?.content)).toContain('Large'), patience);
  await vi.waitFor(async () => expect(await receipt()).not.toContain('ENOSPC'), patience);
  const release = wall.release();
  expect(release && (await releases.verify(release))).toBe(true);
}, 60_000);
