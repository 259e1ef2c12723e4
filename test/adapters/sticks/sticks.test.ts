import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSticks } from '#adapters/sticks/sticks.ts';
import { fault } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('of a copy that the disk does not keep nothing is left: no later start takes it for the content folder', async () => {
  const folder = await temporaryFolder();
  const [stick, contentFolder] = [join(folder, 'stick'), join(folder, 'here', 'content')];
  await mkdir(stick);
  await mkdir(contentFolder, { recursive: true });
  await writeFile(join(stick, 'practice.yaml'), 'name: Elsewhere\n');
  const files: Files = {
    ...diskFiles,
    async syncFolder(path) {
      if (path === join(folder, 'here')) throw fault('EIO', path);
      await diskFiles.syncFolder(path);
    },
  };
  const { sizeBytes, stamp } = await files.stat(join(stick, 'practice.yaml'));
  const found = [{ path: 'practice.yaml', sizeBytes, stamp }];
  const copying = createSticks(files, []).copy({ id: stick, name: 'A', path: stick }, found, contentFolder);
  await expect(copying).rejects.toMatchObject({ code: 'EIO' });
  expect(await readdir(join(folder, 'here'))).toEqual(['content']);
});
