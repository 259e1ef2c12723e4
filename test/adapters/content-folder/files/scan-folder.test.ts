import { mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scanFolder } from '#adapters/content-folder/files/scan-folder.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { bounds, isSameScan } from '#core/content/folder-scan.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { smallPack, writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const tools = { files: diskFiles, clock };

async function packFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await writePack(folder);
  return folder;
}

test('a scan lists every file once, by path', async () => {
  const scan = await scanFolder(await packFolder(), tools);
  expect(scan.kind === 'found' && scan.files.map((file) => file.path)).toEqual(Object.keys(smallPack).sort());
});

test('two scans of a folder at rest are the same, and a write of the same length is seen', async () => {
  const folder = await packFolder();
  const before = await scanFolder(folder, tools);
  expect(isSameScan(before, await scanFolder(folder, tools))).toBe(true);
  await writeFile(join(folder, 'practice.yaml'), smallPack['practice.yaml'].replace('Our', 'The'));
  expect(isSameScan(before, await scanFolder(folder, tools))).toBe(false);
});

test('a missing folder is not an empty folder', async () => {
  const folder = await temporaryFolder();
  expect(await scanFolder(join(folder, 'gone'), tools)).toMatchObject({
    kind: 'missing',
    problem: { code: 'folder-missing' },
  });
  expect(await scanFolder(folder, tools)).toMatchObject({ kind: 'found', files: [] });
});

test('a file in the place of the folder, and a folder that cannot be read, are missing too', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  expect(await scanFolder(join(folder, 'file'), tools)).toMatchObject({
    kind: 'missing',
    problem: { code: 'folder-not-folder' },
  });
  const files = withFaults(diskFiles, [{ operation: 'list', path: folder, code: 'EACCES' }]);
  const scan = await scanFolder(folder, { files, clock });
  expect(scan).toMatchObject({ kind: 'missing', problem: { code: 'folder-unreadable' } });
});

test('a stick that is pulled during the scan is missing, not empty', async () => {
  const folder = await packFolder();
  const list: typeof diskFiles.list = async (path, atMost) => {
    const entries = await diskFiles.list(path, atMost);
    if (path.endsWith('topics')) await rename(folder, `${folder}-pulled`);
    return entries;
  };
  const scan = await scanFolder(folder, { files: { ...diskFiles, list }, clock });
  await rm(`${folder}-pulled`, { recursive: true });
  expect(scan.kind).toBe('missing');
});

test('links are never followed, also not to a folder or round in a circle', async () => {
  const folder = await packFolder();
  const outside = await mkdtemp(join(await temporaryFolder(), 'outside-'));
  await writeFile(join(outside, 'secret.md'), 'x');
  await symlink(outside, join(folder, 'topics', 'out'));
  await symlink(folder, join(folder, 'topics', 'round'));
  await symlink(join(outside, 'secret.md'), join(folder, 'topics', 'ice', 'index.vi.md'));
  const scan = await scanFolder(folder, tools);
  expect(scan).toMatchObject({
    kind: 'found',
    problems: [{ code: 'link-found' }, { code: 'link-found' }, { code: 'link-found' }],
  });
  expect(scan.kind === 'found' && scan.files).toHaveLength(Object.keys(smallPack).length);
});

test('names that other systems cannot hold are refused and never opened', async () => {
  const folder = await packFolder();
  for (const name of ['con.md', 'a\nb.md', 'a'.repeat(201)]) await writeFile(join(folder, name), 'x');
  const scan = await scanFolder(folder, tools);
  expect(scan.kind === 'found' && scan.problems.map((found) => found.code)).toEqual(
    Array(3).fill('file-name'),
  );
});

test('a name that is not UTF-8 is told, of a file and of a folder, and never passed over as removed', async () => {
  const folder = await packFolder();
  const below = (path: string) => Buffer.concat([Buffer.from(`${folder}/${path}`), Buffer.from([0xe4])]);
  await writeFile(below('topics/ice/h'), 'x');
  await mkdir(below('topics/w'));
  const scan = await scanFolder(folder, tools);
  expect(scan.kind === 'found' && scan.problems).toEqual([
    { code: 'file-name', file: 'topics/ice', name: 'h\ufffd' },
    { code: 'folder-name', file: 'topics', name: 'w\ufffd' },
  ]);
});

test('an item’s folder that holds nothing is told, also with empty folders or what systems leave in it', async () => {
  const folder = await packFolder();
  await mkdir(join(folder, 'topics/heat'));
  await mkdir(join(folder, 'Exercises/Sit/pictures'), { recursive: true });
  await mkdir(join(folder, 'topics/sleep'));
  await writeFile(join(folder, 'topics/sleep/Thumbs.db'), 'x');
  await mkdir(join(folder, 'topics/ice/pictures'));
  const scan = await scanFolder(folder, tools);
  const told = scan.kind === 'found' ? scan.problems : [];
  expect(told.map(({ file }) => file).sort()).toEqual(['Exercises/Sit', 'topics/heat', 'topics/sleep']);
  expect(told.every(({ code }) => code === 'folder-empty')).toBe(true);
});

test('a file that iCloud has taken away for room is known by its own name, as being elsewhere', async () => {
  const folder = await packFolder();
  await rename(join(folder, 'topics/ice/index.en.md'), join(folder, 'topics/ice/.index.en.md.icloud'));
  await writeFile(join(folder, 'topics/ice/.photo.jpg.icloud'), 'x');
  await writeFile(join(folder, 'topics/ice/photo.jpg'), 'it came down this moment');
  await writeFile(join(folder, 'topics/ice/..DS_Store.icloud'), 'x');
  const scan = await scanFolder(folder, tools);
  const ice = scan.kind === 'found' ? scan.files.filter(({ path }) => path.startsWith('topics/ice')) : [];
  expect(ice.map(({ path, isOnlineOnly = false }) => [path, isOnlineOnly])).toEqual([
    ['topics/ice/index.en.md', true],
    ['topics/ice/photo.jpg', false],
  ]);
  expect(scan).toMatchObject({ problems: [] });
});

test('past each bound the scan is refused and says which', async () => {
  const folder = await packFolder();
  const codeWith = async (limits: Partial<typeof bounds>) => {
    const scan = await scanFolder(folder, tools, { ...bounds, ...limits } as typeof bounds);
    return scan.kind === 'refused' && scan.problem.code;
  };
  expect(await codeWith({ files: 5 as never })).toBe('too-many-files');
  expect(await codeWith({ bytes: 100 as never })).toBe('too-much-data');
  expect(await codeWith({ items: 2 as never })).toBe('too-many-items');
  expect(await codeWith({ scanMs: -1 as never })).toBe('scan-too-slow');
  expect(await codeWith({})).toBe(false);
  await mkdir(join(folder, 'topics/ice/3/4/5/6/7'), { recursive: true });
  expect(await codeWith({})).toBe('too-deep');
});

test('the bounds are 20,000 files, 4 GB, 2,000 items and 60 seconds, and what is just within them is taken', async () => {
  const folder = await packFolder();
  const codeOf = async (changes: Partial<typeof diskFiles>, nowMs: () => number = () => 0) => {
    const clockNow = { ...clock, monotonicMs: nowMs };
    const scan = await scanFolder(folder, { files: { ...diskFiles, ...changes }, clock: clockNow });
    return scan.kind === 'refused' ? scan.problem.code : scan.kind;
  };
  const many = (count: number, kind: 'file' | 'folder', at: string): Partial<typeof diskFiles> => ({
    list: async (path, atMost) =>
      path.endsWith(at)
        ? Array.from({ length: Math.min(count, atMost + 1) }, (_, i) => ({ name: `n${i}`, kind }))
        : path.includes('/n')
          ? []
          : await diskFiles.list(path, atMost),
    stat: async (path) =>
      path.includes('/n') && !path.endsWith('.csv')
        ? { kind, sizeBytes: 1, stamp: 'x' }
        : await diskFiles.stat(path),
  });
  expect(await codeOf(many(19_000, 'file', '/topics/ice'))).toBe('found');
  expect(await codeOf(many(20_001, 'file', '/topics/ice'))).toBe('too-many-files');
  expect(await codeOf(many(1_990, 'folder', '/topics'))).toBe('found');
  expect(await codeOf(many(2_001, 'folder', '/topics'))).toBe('too-many-items');

  let looks = 0;
  expect(await codeOf({}, () => looks++ * 1_000)).toBe('found');
  looks = 0;
  expect(await codeOf({}, () => looks++ * 10_000)).toBe('scan-too-slow');

  const film = join(folder, 'topics/ice/film.mp4');
  await writeFile(film, '');
  await truncate(film, 4 * 1024 ** 3 - 100_000);
  expect(await codeOf({})).toBe('found');
  await truncate(film, 4 * 1024 ** 3 + 1);
  expect(await codeOf({})).toBe('too-much-data');
});

test('a folder that stands six deep is still looked at', async () => {
  const folder = await packFolder();
  await mkdir(join(folder, 'topics/ice/3/4/5'), { recursive: true });
  await writeFile(join(folder, 'topics/ice/3/4/5/x.jpg'), 'x');
  expect((await scanFolder(folder, tools)).kind).toBe('found');
});
