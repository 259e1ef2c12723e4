import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolders } from '#adapters/folders/folders.ts';
import { sharePlaces } from '#adapters/folders/likely-places.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const folders = createFolders(diskFiles);

test('a path is taken whole, with or without the quotation marks of Explorer', async () => {
  const folder = await temporaryFolder();
  expect(folders.pathOf(` "${folder}/"`)).toBe(folder);
  expect(folders.pathOf(`${folder}/a/../b`)).toBe(join(folder, 'b'));
  for (const typed of ['', 'content', './content', '~/content'])
    expect(folders.pathOf(typed), typed).toBeUndefined();
});

test('what stands at a path is told apart', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  expect(await folders.look(folder)).toEqual({ kind: 'folder' });
  expect(await folders.look(join(folder, 'nothing'))).toEqual({ kind: 'missing' });
  expect(await folders.look(join(folder, 'file'))).toEqual({ kind: 'not-a-folder' });
  const denied = createFolders(withFaults(diskFiles, [{ operation: 'list', path: folder, code: 'EACCES' }]));
  expect(await denied.look(folder)).toEqual({ kind: 'unreadable', errorCode: 'EACCES' });
});

test('only a file that could be put there proves that a folder can be written, and it is gone again', async () => {
  const folder = await temporaryFolder();
  expect(await folders.whyNotWritable(folder)).toBeNull();
  expect(await readdir(folder)).toEqual([]);
  const readOnly = createFolders(
    withFaults(diskFiles, [{ operation: 'write', path: folder, code: 'EROFS' }]),
  );
  expect(await readOnly.whyNotWritable(folder)).toBe('EROFS');
  expect(await folders.whyNotWritable(join(folder, 'nothing'))).toBe('ENOENT');
});

test('a folder is known again in itself and above itself, also by a link, and its neighbour is not', async () => {
  const folder = await temporaryFolder();
  const [content, inside] = [join(folder, 'content'), join(folder, 'content', 'reports')];
  await mkdir(inside, { recursive: true });
  await mkdir(join(folder, 'content 2'));
  await symlink(content, join(folder, 'link'));
  expect(await folders.isWithin(content, content)).toBe(true);
  expect(await folders.isWithin(inside, content)).toBe(true);
  expect(await folders.isWithin(join(folder, 'link', 'reports'), content)).toBe(true);
  expect(await folders.isWithin(content, join(folder, 'link'))).toBe(true);
  expect(await folders.isWithin(content, inside)).toBe(false);
  expect(await folders.isWithin(join(folder, 'content 2'), content)).toBe(false);
  expect(await folders.isWithin(join(folder, 'nothing'), content)).toBe(false);
});

test('cloud drives in the home folder and drives that are mounted come to mind, once each', async () => {
  const home = await temporaryFolder();
  const media = await temporaryFolder();
  const clouds = [
    'Dropbox (Harbour)',
    'OneDrive - Harbour Physio',
    'Google Drive',
    'iCloudDrive',
    'Nextcloud',
  ];
  for (const name of [...clouds, 'Documents', 'Dropboxes']) await mkdir(join(home, name));
  await mkdir(join(media, 'ann', 'BLUE'), { recursive: true });
  await mkdir(join(media, 'office'));
  const shares = [
    { folder: media, depth: 2 },
    { folder: join(media, 'ann'), depth: 1 },
  ] as const;
  const found = await createFolders(diskFiles, { platform: 'linux', home, shares }).likely();
  expect(
    found
      .filter(({ from }) => from === 'cloud')
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...clouds].sort());
  const mounted = { path: join(media, 'ann', 'BLUE'), from: 'share', name: 'BLUE' };
  expect(found.filter(({ from }) => from === 'share')).toEqual([mounted]);
});

test('on a Mac cloud drives stand in the Library', async () => {
  const home = await temporaryFolder();
  await mkdir(join(home, 'Library/CloudStorage/OneDrive-Harbour'), { recursive: true });
  await mkdir(join(home, 'Library/Mobile Documents/com~apple~CloudDocs'), { recursive: true });
  const found = await createFolders(diskFiles, { platform: 'darwin', home, shares: [] }).likely();
  expect(found.map(({ name }) => name)).toEqual(['OneDrive-Harbour', 'iCloud Drive']);
});

test('each system’s shares are looked for where it mounts them', () => {
  const places = (platform: NodeJS.Platform) => sharePlaces(platform, 1000).map(({ folder }) => folder);
  expect(places('linux')).toEqual(['/media', '/run/media', '/mnt', '/run/user/1000/gvfs']);
  expect(places('darwin')).toEqual(['/Volumes']);
  expect(places('win32')).toContain('Z:\\');
  expect(places('win32')).not.toContain('C:\\');
});

test('packs are found in a drive and one folder below it', async () => {
  const drive = await temporaryFolder();
  for (const path of ['Wall', 'Photos', 'deep/Wall']) await mkdir(join(drive, path), { recursive: true });
  for (const path of ['Wall', 'deep/Wall']) await writeFile(join(drive, path, 'practice.yaml'), '');
  expect(await folders.packsIn(drive)).toEqual([join(drive, 'Wall')]);
  expect(await folders.packsIn(join(drive, 'Wall'))).toEqual([join(drive, 'Wall')]);
});
