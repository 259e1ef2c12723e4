import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '#platform/files/disk-files.ts';
import { nameWhenWhole, replaceFile, replaceFileUnsynced } from '#platform/files/replace-file.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createSimulatedDisk } from '#test/support/simulated-disk.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const bytes = new TextEncoder().encode('new');

test('a file is written and synced under another name before it gets its own, and its folder is synced last', async () => {
  const steps: string[] = [];
  const { files } = createSimulatedDisk(new Map([['/data', null]]), {
    onStep: ({ call, path }) => steps.push(`${call} ${path}`),
  });
  await replaceFile('/data/file', bytes, files);
  expect(steps).toEqual([
    'open /data/file.part',
    'write /data/file.part',
    'fsync /data/file.part',
    'rename /data/file',
    'fsync /data',
  ]);
  steps.length = 0;
  await replaceFileUnsynced('/data/file', bytes, files);
  expect(steps.at(-1)).toBe('rename /data/file');
});

test('what cannot be written or named leaves the old file and nothing else, and the first error is told', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'file');
  await writeFile(path, 'old');
  for (const operation of ['write', 'rename'] as const) {
    const faults = [operation, 'remove'].map((each) => ({
      operation: each as 'write',
      path: 'file',
      code: each,
    }));
    await expect(replaceFile(path, bytes, withFaults(diskFiles, faults))).rejects.toThrow(operation);
    await expect(replaceFile(path, bytes, withFaults(diskFiles, faults.slice(0, 1)))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['file']);
  }
  expect(await readFile(path, 'utf8')).toBe('old');
  await replaceFile(path, bytes, diskFiles);
  expect(await readFile(path, 'utf8')).toBe('new');
});

test('a file for which there is no name after all is gone', async () => {
  const folder = await temporaryFolder();
  await nameWhenWhole(join(folder, 'file.part'), diskFiles, async (part) => {
    await writeFile(part, 'half');
    return { path: undefined };
  });
  expect(await readdir(folder)).toEqual([]);
});
