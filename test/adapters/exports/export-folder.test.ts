import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('an export is one whole file, and its folder is made', async () => {
  const folder = join(await temporaryFolder(), 'exports');
  const path = await createExportFolder(folder, diskFiles).write('a.csv', ['one\r\n', 'two\r\n']);
  expect(await readFile(path, 'utf8')).toBe('one\r\ntwo\r\n');
  expect(await readdir(folder)).toEqual(['a.csv']);
});

test('an export that fails leaves the one before and nothing half written', async () => {
  const folder = await temporaryFolder();
  await createExportFolder(folder, diskFiles).write('a.csv', ['old']);
  for (const operation of ['writePieces', 'rename'] as const) {
    const full = withFaults(diskFiles, [{ operation, path: 'a.csv', code: 'ENOSPC' }]);
    await expect(createExportFolder(folder, full).write('a.csv', ['new'])).rejects.toMatchObject({
      code: 'ENOSPC',
    });
  }
  const broken = (function* () {
    yield 'half';
    throw new Error('the database is gone');
  })();
  await expect(createExportFolder(folder, diskFiles).write('a.csv', broken)).rejects.toThrow('is gone');
  expect(await readdir(folder)).toEqual(['a.csv']);
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('old');
});

test('only what an export wrote gives way: not another file, a folder or a link', async () => {
  const folder = await temporaryFolder();
  const exports = createExportFolder(folder, diskFiles);
  const isOwn = (start: string) => start.startsWith('\uFEFFours,');
  await exports.mayReplace('none.csv', isOwn);
  await writeFile(join(folder, 'ours.csv'), '\uFEFFours,1\r\n');
  await exports.mayReplace('ours.csv', isOwn);
  await writeFile(join(folder, 'theirs.csv'), 'a list of phone numbers');
  await writeFile(join(folder, 'empty.csv'), '');
  await mkdir(join(folder, 'folder.csv'));
  await symlink(join(folder, 'ours.csv'), join(folder, 'link.csv'));
  for (const name of ['theirs.csv', 'empty.csv', 'folder.csv', 'link.csv'])
    await expect(exports.mayReplace(name, isOwn), name).rejects.toMatchObject({ code: 'EEXIST' });
});
