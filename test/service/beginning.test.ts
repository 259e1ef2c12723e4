import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadNewestWhole } from '#adapters/release-store/load-release.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { buildStarterRelease } from '#build/starter-release.ts';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createWall } from '#service/wall.ts';
import { type FileFault, withFaults } from '#test/support/faulty-files.ts';
import { writePack } from '#test/support/small-pack.ts';
import { newFolders, openContent } from './open-service.ts';

const patience = { timeout: 8_000, interval: 20 };

/** A kiosk that never ran, whose disk takes nothing below these folders until `makeRoom`. */
async function openOnFullDisk(folders: Awaited<ReturnType<typeof newFolders>>, code: string) {
  const ready = join(folders.folder, 'ready');
  await buildStarterRelease(join(folders.folder, 'starter'), ready, '0.1.0');
  const faults: FileFault[] = (['write', 'makeFolder', 'copy', 'writePieces'] as const).flatMap((operation) =>
    [folders.dataFolder, folders.contentFolder].map((path) => ({ operation, path, code })),
  );
  const opened = await openContent(folders, {
    files: withFaults(diskFiles, faults),
    uses: { builtIn: async () => (await loadNewestWhole(ready, diskFiles))?.manifest, firstReleaseMs: 200 },
  });
  return { ...opened, makeRoom: () => faults.splice(0) };
}

test.each(['ENOSPC', 'EROFS', 'EACCES'])(
  'a first start on a disk that refuses all (%s) shows the starter pack, and is made good without a restart',
  async (code) => {
    const folders = await newFolders();
    const { wall, releases, makeRoom } = await openOnFullDisk(folders, code);
    const shown = await wall.snapshot();
    expect(shown.topics).toHaveLength(2);
    expect(await releases.load()).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 700)); // tried again in vain
    expect(await readdir(folders.folder)).not.toContain('content');
    makeRoom();
    await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('content-folder'), patience);
    expect(await readdir(folders.contentFolder)).toContain('practice.yaml');
    expect((await releases.load())?.manifest.source.kind).toBe('content-folder');
    const receipt = () => readFile(join(folders.contentFolder, '_RECEIPT.txt'), 'utf8');
    await vi.waitFor(async () => expect(await receipt()).toContain('Nothing needs you.'), patience);
  },
);

test('a content folder that is there already is shown as soon as the disk takes it', async () => {
  const folders = await newFolders();
  await writePack(folders.contentFolder);
  const { wall, makeRoom } = await openOnFullDisk(folders, 'ENOSPC');
  expect((await wall.snapshot()).topics).toHaveLength(2);
  expect(wall.release()?.source.kind).toBe('starter-pack');
  makeRoom();
  await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('content-folder'), patience);
});

test('a content folder that cannot be made is told in a sentence, once, with what is shown and what to do', async () => {
  const folders = await newFolders();
  const { wall, sentences, makeRoom } = await openOnFullDisk(folders, 'EACCES');
  await wall.snapshot();
  const said = `There is no content folder ${folders.contentFolder}. The wall shows the starter pack until there is one. Look for a slip in the path, put in the stick, or wake the drive that it is on: Foyer takes the folder as soon as it is there.`;
  await vi.waitFor(() => expect(sentences).toEqual([said]), patience);
  await new Promise((resolve) => setTimeout(resolve, 700)); // looked for again in vain
  expect(sentences).toEqual([said]);
  makeRoom();
  await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('content-folder'), patience);
});

test('a content folder that was on the wall and is gone is told at the start, and again when it goes again', async () => {
  const folders = await newFolders();
  await writePack(folders.contentFolder);
  const first = await openContent(folders);
  await vi.waitFor(() => expect(first.wall.release()?.source.kind).toBe('content-folder'), patience);
  await first.content.stop();
  await rename(folders.contentFolder, `${folders.contentFolder}-away`);
  const { sentences } = await openContent(folders);
  const isSaid = (times: number) =>
    vi.waitFor(
      () => expect(sentences.filter((one) => one.includes('what it showed last'))).toHaveLength(times),
      patience,
    );
  await isSaid(1);
  await rename(`${folders.contentFolder}-away`, folders.contentFolder);
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // it is read
  await rename(folders.contentFolder, `${folders.contentFolder}-away`);
  await isSaid(2);
});

/** A folder on a share that does not answer, until it is let go: then it is not there. */
function withSilentShare(folder: string) {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {});
  const silent = Object.entries(diskFiles).map(([operation, call]) => [
    operation,
    (path: string, ...more: readonly unknown[]) =>
      path.startsWith(folder) ? promise : (call as (...all: readonly unknown[]) => unknown)(path, ...more),
  ]);
  return {
    files: Object.fromEntries(silent) as Files, // each operation of the disk's
    letGo: () => reject(Object.assign(new Error('gone'), { code: 'ENOTCONN' })),
  };
}

test('a share that does not answer holds up neither what was on the wall last nor the rooms', async () => {
  const folders = await newFolders();
  await writePack(folders.contentFolder);
  const first = await openContent(folders);
  await vi.waitFor(() => expect(first.wall.release()?.source.kind).toBe('content-folder'), patience);
  await first.content.stop();

  const { files, letGo } = withSilentShare(folders.contentFolder);
  const wall = createWall(systemClock);
  const opened = openContent(folders, { files, wall, uses: { mendMs: 300 } });
  await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('content-folder'), patience);
  const { content } = await opened;
  expect(await content.describe()).toBeDefined();
  letGo();
});

test('on a kiosk that is new it does not hold up the starter pack', async () => {
  const folders = await newFolders();
  const { files, letGo } = withSilentShare(folders.contentFolder);
  const wall = createWall(systemClock);
  const opened = openContent(folders, { files, wall, uses: { firstReleaseMs: 200 } });
  await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('starter-pack'), patience);
  letGo();
  await opened;
});
