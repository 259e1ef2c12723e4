import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDryObjects } from '#adapters/release-store/dry-objects.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { Rollback } from '#core/content/rollback.ts';
import type { Files, ReleaseMade, ReleaseStore } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { sampleHelp, samplePractice, topicItem } from '#test/support/sample-release.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const made: ReleaseMade = {
  source: { kind: 'starter-pack' },
  madeAt: '2026-11-22T14:32',
  changes: { added: [], changed: [], gone: [] },
  problems: [],
};

async function openStore(folder: string, files: Files = diskFiles): Promise<ReleaseStore> {
  return await openReleaseStore(folder, { files, log: createRecordingLogger() });
}

/** A release of one topic with such a text. */
async function release(store: ReleaseStore, text: string) {
  const file = await store.put(new TextEncoder().encode(text), 'application/json');
  const content = {
    practice: samplePractice,
    topics: [topicItem('ice')],
    exercises: [],
    notices: [],
    help: sampleHelp,
  };
  return { content, files: { 'topic/ice/en.json': file } };
}

async function activate(store: ReleaseStore, text: string, minute = '32') {
  return await store.activate(await release(store, text), { ...made, madeAt: `2026-11-22T14:${minute}` });
}

test('a release is found again after a restart', async () => {
  const folder = await temporaryFolder();
  const manifest = await activate(await openStore(folder), 'one');
  const loaded = await (await openStore(folder)).load();
  expect(loaded).toEqual({ manifest, damaged: [] });
  expect(await readFile(join(folder, 'content/current'), 'utf8')).toBe(`${manifest.revision}\n`);
});

test('the same content has the same revision, and other content another', async () => {
  const store = await openStore(await temporaryFolder());
  const other = await openStore(await temporaryFolder());
  const first = await activate(store, 'one');
  expect((await activate(other, 'one', '59')).revision).toBe(first.revision);
  expect((await activate(store, 'two')).revision).not.toBe(first.revision);
});

test('every file is stored once, under its hash', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  const [one, again] = [
    await store.put(Buffer.from('x'), 'image/jpeg'),
    await store.put(Buffer.from('x'), 'image/jpeg'),
  ];
  expect(again).toEqual(one);
  expect(await readdir(join(folder, 'content/objects'))).toEqual([one.object]);
});

test('the writes come in the order that a power cut cannot break', async () => {
  const folder = await temporaryFolder();
  const steps: string[] = [];
  const noted =
    (operation: 'write' | 'rename' | 'syncFolder') =>
    async (...args: [string, never]) => {
      const path = (operation === 'rename' ? args[1] : args[0]).slice(folder.length + 1);
      steps.push(`${operation} ${path.replace(/[0-9a-f]{16,64}/, '…')}`);
      await (diskFiles[operation] as (...all: readonly unknown[]) => Promise<void>)(...args);
    };
  const files = {
    ...diskFiles,
    write: noted('write'),
    rename: noted('rename'),
    syncFolder: noted('syncFolder'),
  };
  const store = await openStore(folder, files as unknown as Files);
  steps.length = 0; // those of the opening
  await activate(store, 'one');
  expect(steps).toEqual([
    'write content/objects/….part',
    'rename content/objects/…',
    'syncFolder content/objects',
    'write content/releases/….json.part',
    'rename content/releases/….json',
    'syncFolder content/releases',
    'write content/current.part',
    'rename content/current',
    'syncFolder content',
  ]);
});

test('a failure at any step of an activation leaves the release before it', async () => {
  const operations = ['write', 'rename', 'syncFolder', 'stat'] as const;
  for (const operation of operations) {
    for (const code of ['ENOSPC', 'EIO']) {
      for (let call = 1; call <= 4; call++) {
        const folder = await temporaryFolder();
        const before = await activate(await openStore(folder), 'one');
        const faulty = await openStore(
          folder,
          withFaults(diskFiles, [{ operation, path: 'content', code, call }]),
        );
        const after = await activate(faulty, 'two', '33').catch(() => undefined);
        const loaded = await (await openStore(folder)).load();
        const allowed = after === undefined ? [before.revision] : [after.revision];
        // The very last step, the sync of the pointer's folder, may fail after the pointer changed: both are whole then.
        if (operation === 'syncFolder' && call === 4) continue; // the first is the opening's
        expect(allowed, `${operation} ${call} ${code}`).toContain(loaded?.manifest.revision);
      }
    }
  }
});

test('a release with a missing, short or changed manifest or file is passed over for the one before', async () => {
  const damages: readonly ((folder: string, revision: string, object: string) => Promise<void>)[] = [
    (folder, revision) => truncate(join(folder, 'content/releases', `${revision}.json`), 100),
    (folder, revision) => writeFile(join(folder, 'content/releases', `${revision}.json`), ''),
    async (folder, revision) => {
      const path = join(folder, 'content/releases', `${revision}.json`);
      await writeFile(path, (await readFile(path, 'utf8')).replace('Our practice', 'My practice'));
    },
    (folder, _, object) => truncate(join(folder, 'content/objects', object), 1),
    (folder) => writeFile(join(folder, 'content/current'), '../../etc/passwd'),
    (folder) => writeFile(join(folder, 'content/current'), ''),
  ];
  for (const [i, damage] of damages.entries()) {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    const before = await activate(store, 'one', '31');
    const now = await activate(store, 'two', '32');
    await damage(folder, now.revision, now.files['topic/ice/en.json']?.object ?? '');
    const loaded = await (await openStore(folder)).load();
    // Without a pointer the newest whole release is the right one.
    expect(loaded?.manifest.revision, String(i)).toBe(i < 4 ? before.revision : now.revision);
  }
});

test('a changed byte is found by hashing, and the damaged file is made again by the next import', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  const manifest = await activate(store, 'one');
  const object = manifest.files['topic/ice/en.json']?.object ?? '';
  expect(await store.verify(manifest)).toBe(true);
  await writeFile(join(folder, 'content/objects', object), 'onf');
  expect(await store.verify(manifest)).toBe(false);
  expect(await store.load()).toBeUndefined();
  expect((await activate(store, 'one')).revision).toBe(manifest.revision);
  expect(await store.verify(manifest)).toBe(true);
});

test('a release whose file is gone is not activated', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  const ready = await release(store, 'one');
  await diskFiles.remove(join(folder, 'content/objects', ready.files['topic/ice/en.json'].object));
  await expect(store.activate(ready, made)).rejects.toThrow();
  expect(await store.load()).toBeUndefined();
});

test('the last ten releases are kept, and objects that none of them uses go', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  for (let i = 10; i < 23; i++) await activate(store, `text ${i}`, String(i));
  await writeFile(join(folder, 'content/objects', 'note.txt'), 'not ours');
  await store.collect();
  expect(await readdir(join(folder, 'content/releases'))).toHaveLength(10);
  expect(await readdir(join(folder, 'content/objects'))).toHaveLength(10 + 1);
  expect((await store.load())?.manifest.madeAt).toBe('2026-11-22T14:22');
});

test('the release on the wall is kept also when it is an old one', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  const current = await activate(store, 'undone', '01');
  for (let i = 10; i < 22; i++) await activate(store, `text ${i}`, String(i));
  await writeFile(join(folder, 'content/current'), `${current.revision}\n`);
  await store.collect();
  expect((await store.load())?.manifest.revision).toBe(current.revision);
});

test('without a pointer nothing is collected', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  await activate(store, 'one');
  await store.put(Buffer.from('loose'), 'image/jpeg');
  await diskFiles.remove(join(folder, 'content/current'));
  await store.collect();
  expect(await readdir(join(folder, 'content/objects'))).toHaveLength(2);
});

test('a large file is taken in once, under its hash, and nothing is left of one that could not be', async () => {
  const folder = await temporaryFolder();
  const [from, objects] = [join(folder, 'clip'), join(folder, 'content', 'objects')];
  await writeFile(from, Buffer.alloc(2_500_000, 7));
  let copies = 0;
  const counting: Files = {
    ...diskFiles,
    copy: (...args) => {
      copies += 1;
      return diskFiles.copy(...args);
    },
  };
  const store = await openStore(folder, counting);
  const stored = await store.putFile(from, 'video/mp4', 3_000_000);
  expect(stored).toEqual({ object: await diskFiles.hash(from), size: 2_500_000, type: 'video/mp4' });
  const { content, files } = await release(store, 'one');
  await store.activate({ content, files: { ...files, 'media/clip.mp4': stored } }, made);
  expect(await store.putFile(from, 'video/mp4', 3_000_000)).toEqual(stored);
  expect(copies).toBe(1);
  const before = await readdir(objects);

  await writeFile(from, Buffer.alloc(100, 8));
  const full = await openStore(
    folder,
    withFaults(diskFiles, [{ operation: 'copy', path: 'clip', code: 'ENOSPC' }]),
  );
  await expect(full.putFile(from, 'video/mp4', 3_000_000)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await readdir(objects)).toEqual(before);
});

test('the same bytes that come several times at once are written once', async () => {
  const folder = await temporaryFolder();
  const from = join(folder, 'clip');
  await writeFile(from, Buffer.alloc(300_000, 7));
  const written: string[] = [];
  const store = await openStore(folder, {
    ...diskFiles,
    write: (path, bytes) => {
      written.push('write');
      return diskFiles.write(path, bytes);
    },
    copy: (...args) => {
      written.push('copy');
      return diskFiles.copy(...args);
    },
  });
  const put = () => store.put(Buffer.alloc(400_000, 8), 'image/jpeg');
  const putFile = () => store.putFile(from, 'video/mp4', 3_000_000);
  const all = await Promise.all([put(), putFile(), put(), putFile()]);
  expect(written.sort()).toEqual(['copy', 'write']);
  const hashes = await Promise.all(
    all.map(({ object }) => diskFiles.hash(join(folder, 'content/objects', object))),
  );
  expect(hashes).toEqual(all.map(({ object }) => object));
});

test('a large file that cannot be here yet is read once, one that may be here is known by its hash after a restart', async () => {
  const folder = await temporaryFolder();
  const from = join(folder, 'clip');
  await writeFile(from, Buffer.alloc(300_000, 7));
  const read: string[] = [];
  const counting: Files = {
    ...diskFiles,
    hash: (path) => {
      read.push('hash');
      return diskFiles.hash(path);
    },
    copy: (...args) => {
      read.push('copy');
      return diskFiles.copy(...args);
    },
  };
  const store = await openStore(folder, counting);
  const stored = await store.putFile(from, 'video/mp4', 3_000_000);
  expect(read).toEqual(['copy']);
  const { content, files } = await release(store, 'one');
  await store.activate({ content, files: { ...files, 'media/clip.mp4': stored } }, made);
  const again = await openStore(folder, counting);
  expect(await again.putFile(from, 'video/mp4', 3_000_000)).toEqual(stored);
  await writeFile(from, Buffer.alloc(300_000, 8));
  const other = await again.putFile(from, 'video/mp4', 3_000_000);
  expect(other.object).not.toBe(stored.object);
  expect(read).toEqual(['copy', 'hash', 'hash', 'copy']);
});

test('a file that grows while it is taken in is known by what was copied', async () => {
  const folder = await temporaryFolder();
  const from = join(folder, 'clip');
  await writeFile(from, 'short');
  const growing: Files = {
    ...diskFiles,
    copy: async (...args) => {
      await writeFile(from, 'longer than before');
      return await diskFiles.copy(...args);
    },
  };
  const stored = await (await openStore(folder, growing)).putFile(from, 'video/webm', 100);
  expect(stored).toMatchObject({ object: await diskFiles.hash(from), size: 18 });
});

const rollback = (restored: Manifest, undone: Manifest): Rollback => ({
  restored: restored.revision,
  undone: undone.revision,
  fingerprint: 'abc',
  since: '2026-11-22T14:40',
  changes: { added: [], changed: ['Ice'], gone: [] },
});

test('a release that is put back is the current one after a restart, with what was undone', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  const [one, two] = [await activate(store, 'one'), await activate(store, 'two', '33')];
  await store.restore(one, rollback(one, two));
  const again = await openStore(folder);
  expect((await again.load())?.manifest).toEqual(one);
  expect(await again.rollback()).toEqual(rollback(one, two));
  await activate(again, 'three', '34');
  expect(await again.rollback()).toBeUndefined();
});

test('an undone change that the first version noted is found under its name', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  const [one, two] = [await activate(store, 'one'), await activate(store, 'two', '33')];
  await store.restore(one, rollback(one, two));
  await writeFile(
    join(folder, 'content', 'held'),
    `{"restored":"${one.revision}","undone":"${two.revision}","fingerprint":null,"since":"2026-11-22T14:40","changes":{"added":[],"changed":["Name, order and colours (practice.yaml)"],"gone":[]}}`,
  );
  expect(await (await openStore(folder)).rollback()).toMatchObject({
    undone: two.revision,
    since: '2026-11-22T14:40',
    changes: { changed: ['Name, order and colours (practice.yaml)'] },
  });
});

test('a failure at any step of putting a release back leaves the wall as it was and nothing undone, or both done', async () => {
  for (const operation of ['write', 'rename', 'syncFolder', 'stat'] as const) {
    for (let call = 1; call <= 3; call++) {
      const folder = await temporaryFolder();
      const store = await openStore(folder);
      const [one, two] = [await activate(store, 'one'), await activate(store, 'two', '33')];
      const faulty = await openStore(
        folder,
        withFaults(diskFiles, [{ operation, path: 'content', code: 'EIO', call }]),
      );
      await faulty.restore(one, rollback(one, two)).catch(() => undefined);
      const again = await openStore(folder);
      const shown = (await again.load())?.manifest.revision;
      expect([one.revision, two.revision], `${operation} ${call}`).toContain(shown);
      expect((await again.rollback())?.restored, `${operation} ${call}`).toBe(
        shown === one.revision ? one.revision : undefined,
      );
    }
  }
});

test('releases are numbered in the order in which they were made, whatever the clock says', async () => {
  const folder = await temporaryFolder();
  const one = await activate(await openStore(folder), 'one', '50');
  const two = await activate(await openStore(folder), 'two', '10');
  const store = await openStore(folder);
  expect([one, two].map(({ number, previous }) => [number, previous])).toEqual([
    [1, null],
    [2, one.revision],
  ]);
  expect((await store.list()).map(({ number }) => number)).toEqual([2, 1]);
  const again = await activate(store, 'one', '05');
  expect([again.number, again.previous]).toEqual([3, two.revision]);
});

test('a manifest of the first version, without a number, is read as the oldest', async () => {
  const folder = await temporaryFolder();
  const one = await activate(await openStore(folder), 'one');
  const path = join(folder, 'content/releases', `${one.revision}.json`);
  const { number: _, previous: __, ...old } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify(old));
  const store = await openStore(folder);
  expect((await store.load())?.manifest).toMatchObject({ number: 0, previous: null });
  expect((await activate(store, 'two')).number).toBe(1);
});

test('dry objects are named as the store names them, and nothing is written', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  const dry = createDryObjects(diskFiles);
  const clip = join(folder, 'clip.mp4');
  await writeFile(clip, 'a clip');
  const bytes = Buffer.from('x');
  const before = await readdir(join(folder, 'content/objects'));
  const [put, putFile] = [await dry.put(bytes, 'image/jpeg'), await dry.putFile(clip, 'video/mp4', 100)];
  expect(await readdir(join(folder, 'content/objects'))).toEqual(before);
  expect(put).toEqual(await store.put(bytes, 'image/jpeg'));
  expect(putFile).toEqual(await store.putFile(clip, 'video/mp4', 100));
});
