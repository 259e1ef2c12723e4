import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { failEveryCall } from '#test/faults/file-errors.ts';
import { type FileFault, withFaults } from '#test/support/faulty-files.ts';
import { changePack, topicText } from '#test/support/small-pack.ts';
import { newFolders, openContent } from './open-service.ts';

const patience = { timeout: 8_000, interval: 20 };

test('whichever call of the disk fails, the wall is whole, staff are told, and the update comes afterwards', async () => {
  const result = await failEveryCall({ stride: 83, lasts: ['once', 'a moment'] });
  const { cases, tookMs } = result;
  console.info(`${cases} failing calls, ${Math.round(tookMs)} ms`);
  expect(result).toMatchObject({ halfStates: [], lost: [], untold: [] });
  expect(cases).toBeGreaterThan(25);
}, 120_000);

test('a file that cannot be read at the moment is not taken for a damaged one', async () => {
  const stays = async (code: string): Promise<void> => {
    const folders = await newFolders();
    const faults: FileFault[] = [];
    const { wall, releases } = await openContent(folders, { files: withFaults(diskFiles, faults) });
    const release = wall.release();
    const objects = join(folders.dataFolder, 'content/objects');
    const before = await readdir(objects);
    faults.push({ operation: 'hash', path: 'objects', code });
    expect(release && (await releases.verify(release))).toBe(code !== 'ENOENT');
    expect(await readdir(objects), code).toEqual(before);
  };
  await Promise.all(['EMFILE', 'EACCES', 'EIO', 'ESTALE', 'ENOENT'].map(stays));
}, 30_000);

test('one file that cannot be read while its neighbours can is a bad place on the disk: it is made anew', async () => {
  const folders = await newFolders();
  const faults: FileFault[] = [];
  const { wall, releases } = await openContent(folders, { files: withFaults(diskFiles, faults) });
  const release = wall.release();
  const [object = ''] = Object.values(release?.files ?? {}).map((file) => file.object);
  faults.push({ operation: 'hash', path: object, code: 'EIO' });
  expect(release && (await releases.verify(release))).toBe(false);
  expect(await readdir(join(folders.dataFolder, 'content/objects'))).not.toContain(object);
}, 20_000);

test('a disk that fails for a moment at the start does not bring an older release back', async () => {
  const folders = await newFolders();
  const first = await openContent(folders);
  await changePack(folders.contentFolder, { 'topics/ice/index.en.md': topicText({ title: 'Newer' }) });
  await vi.waitFor(() => expect(JSON.stringify(first.wall.release()?.content)).toContain('Newer'), patience);
  await first.content.stop();
  for (const operation of ['stat', 'read'] as const) {
    for (const code of ['EIO', 'EBUSY', 'EMFILE']) {
      const files = withFaults(diskFiles, [{ operation, path: folders.dataFolder, code, call: 2 }]);
      const { wall, content } = await openContent(folders, { files });
      expect(JSON.stringify(wall.release()?.content), `${operation} ${code}`).toContain('Newer');
      await content.stop();
    }
  }
}, 30_000);

/** A kiosk that shows a practice's own content, then stops; afterwards the content folder is gone. */
async function showOurOwnAndTakeTheFolderAway(
  folders: Awaited<ReturnType<typeof newFolders>>,
): Promise<void> {
  const first = await openContent(folders);
  await changePack(folders.contentFolder, { 'topics/ice/index.en.md': topicText({ title: 'Our own' }) });
  await vi.waitFor(
    () => expect(JSON.stringify(first.wall.release()?.content)).toContain('Our own'),
    patience,
  );
  await first.content.stop();
  await rename(folders.contentFolder, `${folders.contentFolder}-away`);
}

test('the starter pack does not replace a release that a troubled disk hid at the start', async () => {
  const folders = await newFolders();
  await showOurOwnAndTakeTheFolderAway(folders);
  const faults: FileFault[] = [{ operation: 'stat', path: folders.dataFolder, code: 'EACCES' }];
  const files: Files = {
    ...withFaults(diskFiles, faults),
    write: async (path, bytes) => {
      faults.length = 0; // the trouble ends while the starter pack is being stored
      await diskFiles.write(path, bytes);
    },
  };
  const { wall, content } = await openContent(folders, { files });
  expect(JSON.stringify(wall.release()?.content)).toContain('Our own');
  await content.stop();
  const next = await openContent(folders);
  expect(JSON.stringify(next.wall.release()?.content)).toContain('Our own');
}, 30_000);

test('a content folder that cannot be looked at is not taken for one that is not there', async () => {
  for (const isThere of [true, false]) {
    const folders = await newFolders();
    if (isThere) await mkdir(folders.contentFolder); // empty: the one kind of folder that a rename replaces
    const faults: FileFault[] = [{ operation: 'stat', path: folders.contentFolder, code: 'EACCES' }];
    const { content, sentences, wall } = await openContent(folders, { files: withFaults(diskFiles, faults) });
    expect(sentences).toEqual([]);
    expect(wall.release()?.source.kind).toBe(isThere ? undefined : 'starter-pack');
    if (isThere) expect(await readdir(folders.contentFolder)).toEqual([]);
    else await expect(readdir(folders.contentFolder)).rejects.toMatchObject({ code: 'ENOENT' });
    await content.stop();
  }
}, 20_000);

test('a disk that hides the releases for a whole run does not make the starter pack the content folder', async () => {
  const folders = await newFolders();
  await showOurOwnAndTakeTheFolderAway(folders);
  for (const operation of ['stat', 'list'] as const) {
    const faults: FileFault[] = [{ operation, path: folders.dataFolder, code: 'EINVAL' }]; // one that is not waited for
    const { content, sentences } = await openContent(folders, { files: withFaults(diskFiles, faults) });
    expect(sentences, operation).toEqual([]);
    await expect(readdir(folders.contentFolder), operation).rejects.toMatchObject({ code: 'ENOENT' });
    await content.stop();
    const next = await openContent(folders);
    expect(JSON.stringify(next.wall.release()?.content), operation).toContain('Our own');
    await next.content.stop();
  }
}, 30_000);
