import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSticks, stickPlaces } from '#adapters/sticks/find-sticks.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a stick is known by its folder foyer-content, wherever the system puts sticks', async () => {
  const media = await temporaryFolder();
  await mkdir(join(media, 'ann', 'BLUE', 'foyer-content'), { recursive: true });
  await mkdir(join(media, 'ann', 'photos', 'holiday'), { recursive: true });
  await mkdir(join(media, 'ben', 'A stick', 'foyer-content'), { recursive: true });
  const found = await findSticks([{ folder: media, depth: 2 }], diskFiles);
  expect(found.map(({ name }) => name)).toEqual(['A stick', 'BLUE']);
  expect(found[1]).toEqual({
    id: join(media, 'ann', 'BLUE'),
    name: 'BLUE',
    path: join(media, 'ann', 'BLUE', 'foyer-content'),
  });
  const oneUser = await findSticks([{ folder: join(media, 'ann'), depth: 1 }], diskFiles);
  expect(oneUser.map(({ name }) => name)).toEqual(['BLUE']);
  const drive = await findSticks([{ folder: join(media, 'ann', 'BLUE'), depth: 0 }], diskFiles);
  expect(drive.map(({ name }) => name)).toEqual(['BLUE']);
});

test('a link or a file of that name is no pack, and a place that does not exist has no sticks', async () => {
  const media = await temporaryFolder();
  await mkdir(join(media, 'linked'));
  await symlink('/etc', join(media, 'linked', 'foyer-content'));
  await mkdir(join(media, 'filed'));
  await writeFile(join(media, 'filed', 'foyer-content'), '');
  expect(await findSticks([{ folder: media, depth: 1 }], diskFiles)).toEqual([]);
  expect(await findSticks([{ folder: join(media, 'nowhere'), depth: 2 }], diskFiles)).toEqual([]);
});

test('a drive that does not answer holds up nobody for more than seconds', async () => {
  const media = await temporaryFolder();
  await mkdir(join(media, 'BLUE', 'foyer-content'), { recursive: true });
  await mkdir(join(media, 'asleep'));
  const sleepy = {
    ...diskFiles,
    stat: (path: string) => (path.includes('asleep') ? new Promise<never>(() => {}) : diskFiles.stat(path)),
  };
  const found = await findSticks([{ folder: media, depth: 1 }], sleepy, 500);
  expect(found.map(({ name }) => name)).toEqual(['BLUE']);
});

test('each system’s places are looked at, and never the drive that Windows itself is on', () => {
  expect(stickPlaces('linux').map(({ folder }) => folder)).toEqual(['/media', '/run/media']);
  expect(stickPlaces('darwin').map(({ folder }) => folder)).toEqual(['/Volumes']);
  const letters = stickPlaces('win32').map(({ folder }) => folder);
  expect(letters).toContain('E:\\');
  expect(letters).not.toContain('C:\\');
});
