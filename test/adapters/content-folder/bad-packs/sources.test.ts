import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Snapshot } from '#contract/model.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import type { Wall } from '#service/wall.ts';
import { newFolders, openContent, type ServiceFolders } from '#test/service/open-service.ts';
import { type FileFault, withFaults } from '#test/support/faulty-files.ts';
import { changePack, topicText, writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const patience = { timeout: 10_000, interval: 20 };
const titles = ({ topics }: Snapshot) => topics.map((topic) => Object.values(topic.texts)[0]?.title);
const receipt = ({ contentFolder }: ServiceFolders) => readFile(join(contentFolder, '_RECEIPT.txt'), 'utf8');
const ice = (title: string) => ({ 'topics/ice/index.en.md': topicText({ title, order: '20' }) });
const small = ['Can gas hurt?', 'Does ice help?'];

async function shown(faults: readonly FileFault[] = []) {
  const folders = await newFolders();
  const kiosk = await openContent(folders, { files: withFaults(diskFiles, faults) });
  await vi.waitFor(() => receipt(folders), patience);
  return { folders, ...kiosk };
}

test('a disk that fails in the middle of a file is told, and the next look mends it', async () => {
  const faults: FileFault[] = [];
  const { folders, wall } = await shown(faults);
  faults.push({ operation: 'read', path: 'topics/ice', code: 'EIO' });
  await changePack(folders.contentFolder, ice('After the fault'));
  await vi.waitFor(async () => expect(await receipt(folders)).toContain('(EIO)'), patience);
  expect(titles(await wall.snapshot())).toEqual(small);
  faults.length = 0;
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('After the fault'), patience);
});

test('a folder that cannot be written is read all the same', async () => {
  const faults: FileFault[] = [];
  const { folders, wall, log } = await shown(faults);
  faults.push({ operation: 'write', path: folders.contentFolder, code: 'EROFS' });
  await changePack(folders.contentFolder, ice('From a locked stick'));
  await vi.waitFor(
    async () => expect(titles(await wall.snapshot())).toContain('From a locked stick'),
    patience,
  );
  await vi.waitFor(() => expect(log.events).toContain('receipt-not-written'), patience);
});

test('a folder that vanishes and comes back ten times leaves the wall alone', async () => {
  const { folders, wall } = await shown();
  const revisions = [wall.release()?.revision];
  wall.subscribe(() => revisions.push(wall.release()?.revision));
  for (let i = 0; i < 10; i++) {
    await rename(folders.contentFolder, `${folders.contentFolder}-away`);
    await pause(40);
    await rename(`${folders.contentFolder}-away`, folders.contentFolder);
    await pause(40);
  }
  await changePack(folders.contentFolder, ice('Still read'));
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('Still read'), patience);
  const changes = revisions.filter((revision, at) => revision !== revisions[at - 1]);
  expect(changes).toEqual([revisions[0], wall.release()?.revision]); // a mark for staff is no change of the wall
});

test('files that say 1970 or 2099 are files like others, and the same pack written again changes nothing', async () => {
  const { folders, wall, numbers } = await shown();
  const { utimes } = await import('node:fs/promises');
  const file = join(folders.contentFolder, 'topics/ice/index.en.md');
  await changePack(folders.contentFolder, ice('Old clock'));
  await utimes(file, 0, 0);
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('Old clock'), patience);
  await changePack(folders.contentFolder, ice('New clock'));
  await utimes(file, 4_070_908_800, 4_070_908_800);
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('New clock'), patience);
  const before = numbers.length;
  await writePack(folders.contentFolder, ice('New clock'));
  await pause(800);
  expect(numbers.length).toBe(before);
});

test('two packs written at once into one folder end as one whole pack', async () => {
  const { folders, wall } = await shown();
  const write = async (name: string) => {
    for (let i = 0; i < 20; i++) {
      await changePack(folders.contentFolder, {
        ...ice(`${name} ice`),
        'topics/gas/index.en.md': topicText({ title: `${name} gas`, order: '10' }),
      });
      await pause(5);
    }
  };
  await Promise.all([write('One'), write('Two')]);
  await changePack(folders.contentFolder, {
    ...ice('Last ice'),
    'topics/gas/index.en.md': topicText({ title: 'Last gas', order: '10' }),
  });
  await vi.waitFor(
    async () => expect(titles(await wall.snapshot())).toEqual(['Last gas', 'Last ice']),
    patience,
  );
});

test('a storm of thousands of events leaves what is shown alone and the service answering', async () => {
  const { folders, wall } = await shown();
  const before = wall.release();
  const folder = join(folders.contentFolder, 'topics/ice');
  const beside = await temporaryFolder();
  const usualMs = await answerMs(wall, beside);
  expect(await answerMs(wall, folder)).toBeLessThan(5 * Math.max(usualMs, 1)); // as quickly as if nobody listened
  expect(wall.release()).toBe(before);
  await mkdir(folder, { recursive: true });
  await changePack(folders.contentFolder, ice('After the storm'));
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('After the storm'), patience);
});

/** How long an answer takes, at its median, after each of many storms of files in a folder. */
async function answerMs(wall: Pick<Wall, 'snapshot'>, folder: string): Promise<number> {
  const tookMs: number[] = [];
  for (let storm = 0; storm < 40; storm++) {
    const files = Array.from({ length: 25 }, (_, file) => join(folder, `storm-${file}.dat`));
    await Promise.all(files.map((file) => writeFile(file, `${storm}`)));
    await Promise.all(files.map((file) => rm(file, { force: true })));
    const askedAtMs = performance.now();
    await wall.snapshot();
    await pause(0);
    tookMs.push(performance.now() - askedAtMs);
  }
  return tookMs.sort((one, other) => one - other)[tookMs.length / 2] ?? 0;
}
