import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadNewestWhole } from '#adapters/release-store/load-release.ts';
import { buildStarterRelease } from '#build/starter-release.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
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
