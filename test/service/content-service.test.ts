import { mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { LocalDate, Snapshot } from '#contract/model.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { type FileFault, withFaults } from '#test/support/faulty-files.ts';
import { changePack, topicText, writePack } from '#test/support/small-pack.ts';
import { newFolders, openContent, type ServiceFolders } from './open-service.ts';

const patience = { timeout: 8_000, interval: 20 };
const titles = ({ topics }: Snapshot) => topics.map((topic) => Object.values(topic.texts)[0]?.title);
const receipt = (folders: ServiceFolders) => readFile(join(folders.contentFolder, '_RECEIPT.txt'), 'utf8');
const iceWith = (title: string) => ({ 'topics/ice/index.en.md': topicText({ title, order: '20' }) });
const small = ['Can gas hurt?', 'Does ice help?'];

test('the first start shows the starter pack and puts a copy into a new content folder', async () => {
  const folders = await newFolders();
  const { wall, sentences } = await openContent(folders);
  expect(titles(await wall.snapshot())).toEqual(small);
  expect(await readdir(folders.contentFolder)).toContain('practice.yaml');
  expect(sentences).toEqual([`The starter pack was copied to ${folders.contentFolder}: edit it there.`]);
});

test('the copy is the same release: nothing changes on the wall when the folder is read', async () => {
  const folders = await newFolders();
  const { wall, numbers } = await openContent(folders);
  await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('content-folder'), patience);
  expect(numbers).toEqual([1]);
});

test('an existing content folder is shown, and nothing is ever copied into it', async () => {
  const folders = await newFolders();
  await writePack(folders.contentFolder, iceWith('Our own words'));
  const { wall } = await openContent(folders);
  expect(titles(await wall.snapshot())).toContain('Our own words');
  const empty = await newFolders();
  await mkdir(empty.contentFolder);
  const other = await openContent(empty, { uses: { firstReleaseMs: 300 } });
  expect(titles(await other.wall.snapshot())).toEqual(small);
  expect(await readdir(empty.contentFolder)).not.toContain('practice.yaml');
});

test('an edit reaches the wall, and the news says that there is a newer snapshot', async () => {
  const folders = await newFolders();
  const { wall, numbers } = await openContent(folders);
  await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('content-folder'), patience);
  const before = await wall.snapshot();
  await changePack(folders.contentFolder, iceWith('New words'));
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('New words'), patience);
  const after = await wall.snapshot();
  expect(after.number).toBeGreaterThan(before.number);
  expect(numbers.at(-1)).toBe(after.number);
});

test('a broken topic keeps its last good words while another edit goes on the wall', async () => {
  const folders = await newFolders();
  const { wall } = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  await changePack(folders.contentFolder, {
    'topics/ice/index.en.md': '---\ntitle: "broken\n---\n',
    'topics/gas/index.en.md': topicText({ title: 'New gas', order: '10' }),
  });
  await vi.waitFor(
    async () => expect(titles(await wall.snapshot())).toEqual(['New gas', 'Does ice help?']),
    patience,
  );
  await vi.waitFor(
    async () => expect(await receipt(folders)).toMatch(/5 of 5 items\. 1 needs you\./),
    patience,
  );
  expect(await receipt(folders)).toContain(
    'topics/ice/index.en.md, line 2: These settings cannot be understood:',
  );
});

test('a new topic that is broken is left out and told', async () => {
  const folders = await newFolders();
  const { wall } = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  await changePack(folders.contentFolder, { 'topics/new/index.en.md': topicText({ order: 'first' }) });
  await vi.waitFor(
    async () => expect(await receipt(folders)).toMatch(/5 of 6 items\. 1 needs you\./),
    patience,
  );
  expect(titles(await wall.snapshot())).toEqual(small);
});

test('a folder that goes missing leaves the wall alone, and counts again when it is back', async () => {
  const folders = await newFolders();
  const { wall, log } = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  const before = await wall.snapshot();
  await rename(folders.contentFolder, `${folders.contentFolder}-away`);
  await vi.waitFor(() => expect(log.events).toContain('folder-trouble'), patience);
  expect(await wall.snapshot()).toEqual({ ...before, number: 2, needsStaff: true });
  await rename(`${folders.contentFolder}-away`, folders.contentFolder);
  await vi.waitFor(async () => expect(await receipt(folders)).toContain('Nothing needs you.'), patience);
  await changePack(folders.contentFolder, iceWith('Back again'));
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('Back again'), patience);
});

test('a folder that suddenly holds nothing waits for a person, and the receipt says so', async () => {
  const folders = await newFolders();
  const { wall } = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  await rm(join(folders.contentFolder, 'topics'), { recursive: true });
  await rm(join(folders.contentFolder, 'exercises'), { recursive: true });
  await vi.waitFor(
    async () => expect(await receipt(folders)).toContain('None of the items on the wall'),
    patience,
  );
  expect(titles(await wall.snapshot())).toEqual(small);
});

test('a missing folder at the start shows the last release', async () => {
  const folders = await newFolders();
  const first = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  first.content.stop();
  await rename(folders.contentFolder, `${folders.contentFolder}-away`);
  const { wall } = await openContent(folders);
  expect(titles(await wall.snapshot())).toEqual(small);
  await expect(stat(folders.contentFolder)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('another content folder is somebody’s decision, also when it holds none of the old items', async () => {
  const folders = await newFolders();
  const first = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  first.content.stop();
  const contentFolder = join(folders.folder, 'other');
  await writePack(contentFolder, {
    'topics/ice/index.en.md': null,
    'topics/gas/index.en.md': null,
    'exercises/walking/index.en.md': null,
    'exercises/walking/motion.yaml': null,
    'topics/other/index.en.md': topicText({ title: 'Other' }),
  });
  const { wall } = await openContent({ ...folders, contentFolder });
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toEqual(['Other']), patience);
});

test('a damaged release falls back to the one before, and the folder makes the newest again', async () => {
  const folders = await newFolders();
  const first = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  await changePack(folders.contentFolder, iceWith('Newest'));
  await vi.waitFor(async () => expect(titles(await first.wall.snapshot())).toContain('Newest'), patience);
  first.content.stop();
  const damaged = first.wall.release()?.files['topic/ice/en.json']?.object ?? '';
  await truncate(join(folders.dataFolder, 'content/objects', damaged), 3);
  const { wall, log } = await openContent(folders);
  expect(log.facts[0]).toMatchObject({ damaged: 1 });
  expect(titles(await wall.snapshot())).toEqual(small);
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('Newest'), patience);
});

test('a byte that changed on the disk is found while the kiosk runs, and the folder makes it good', async () => {
  const folders = await newFolders();
  const first = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  await first.content.stop();
  const file = first.wall.release()?.files['topic/ice/en.json'];
  const object = join(folders.dataFolder, 'content/objects', file?.object ?? '');
  const whole = await readFile(object);
  const damaged = Buffer.from(whole);
  damaged[10] = (damaged[10] ?? 0) ^ 1;
  await writeFile(object, damaged);
  const { wall, log } = await openContent(folders, { uses: { verifyAfterMs: 400 } });
  expect(titles(await wall.snapshot())).toEqual(small);
  await vi.waitFor(() => expect(log.events).toContain('release-damaged'), patience);
  await vi.waitFor(async () => expect(await readFile(object)).toEqual(whole), patience);
  expect(titles(await wall.snapshot())).toEqual(small);
});

test('with every release damaged the starter pack is shown until the folder is read', async () => {
  const folders = await newFolders();
  const first = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  first.content.stop();
  const releases = join(folders.dataFolder, 'content/releases');
  for (const name of await readdir(releases)) await writeFile(join(releases, name), '{');
  await rename(folders.contentFolder, `${folders.contentFolder}-away`);
  const { wall } = await openContent(folders);
  expect(titles(await wall.snapshot())).toEqual(small);
});

test('without any content the screen is told that there is none', async () => {
  const folders = await newFolders();
  await rm(join(folders.folder, 'starter'), { recursive: true });
  const { wall } = await openContent(folders);
  await expect(wall.snapshot()).rejects.toMatchObject({ code: 'no-content' });
});

test('an item appears on its first day and leaves after its last without anybody’s help', async () => {
  let date = '2026-11-30';
  const clock = { ...systemClock, local: () => ({ date: date as LocalDate, time: '00:00' }) };
  const folders = await newFolders();
  await writePack(join(folders.folder, 'starter'), {
    'topics/ice/index.en.md': topicText({ title: 'Winter', more: 'from: 2026-12-01\nto: 2026-12-01\n' }),
  });
  const { wall, numbers } = await openContent(folders, { clock });
  expect(titles(await wall.snapshot())).toEqual(['Can gas hurt?']);
  date = '2026-12-01';
  await vi.waitFor(() => expect(numbers).toEqual([1, 2]), patience);
  expect(titles(await wall.snapshot())).toEqual(['Can gas hurt?', 'Winter']);
  date = '2026-12-02';
  expect(titles(await wall.snapshot())).toEqual(['Can gas hurt?']);
});

test('a full disk leaves the wall as it is, and the update comes when there is room', async () => {
  const folders = await newFolders();
  const faults: FileFault[] = [];
  const { wall } = await openContent(folders, { files: withFaults(diskFiles, faults) });
  await vi.waitFor(() => receipt(folders), patience);
  const before = await wall.snapshot();
  faults.push({ operation: 'write', path: folders.dataFolder, code: 'ENOSPC' });
  await changePack(folders.contentFolder, iceWith('When there is room'));
  await vi.waitFor(
    async () => expect(await receipt(folders)).toContain('could not be stored on this computer (ENOSPC)'),
    patience,
  );
  expect(await wall.snapshot()).toEqual({ ...before, number: 2, needsStaff: true });
  faults.length = 0;
  await vi.waitFor(
    async () => expect(titles(await wall.snapshot())).toContain('When there is room'),
    patience,
  );
});

test('a file that another program holds is taken when it is free, though it did not change', async () => {
  const folders = await newFolders();
  const faults: FileFault[] = [];
  const { wall } = await openContent(folders, { files: withFaults(diskFiles, faults) });
  await vi.waitFor(() => receipt(folders), patience);
  faults.push({ operation: 'read', path: 'topics/ice', code: 'EBUSY' });
  await changePack(folders.contentFolder, iceWith('Saved in Word'));
  await vi.waitFor(
    async () => expect(await receipt(folders)).toContain('Another program has this file open.'),
    patience,
  );
  expect(titles(await wall.snapshot())).toEqual(small);
  faults.length = 0;
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('Saved in Word'), patience);
});

test('nothing is taken while files keep changing, and staff are told', async () => {
  const folders = await newFolders();
  const { wall, content } = await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  let count = 0;
  let isWriting = true;
  const writing = (async () => {
    while (isWriting) {
      count += 1;
      await changePack(folders.contentFolder, iceWith(`Version ${count}`));
      await pause(10);
    }
  })();
  try {
    await vi.waitFor(
      async () =>
        expect(await receipt(folders)).toContain(
          'topics/ice/index.en.md: This file does not come to rest. Files have been changing since ',
        ),
      patience,
    );
    expect((await content.describe()).folderState.kind).toBe('restless');
    expect(titles(await wall.snapshot())).toEqual(small);
  } finally {
    isWriting = false;
    await writing;
  }
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain(`Version ${count}`), patience);
});

test('a folder whose watcher never says anything is still followed', async () => {
  const folders = await newFolders();
  const { createContentFolder } = await import('#adapters/content-folder/content-folder.ts');
  const { sharpPictures } = await import('#adapters/images/pictures.ts');
  const { openReleaseStore } = await import('#adapters/release-store/release-store.ts');
  const { createRecordingLogger } = await import('#test/support/recording-logger.ts');
  const log = createRecordingLogger();
  const releases = await openReleaseStore(folders.dataFolder, { files: diskFiles, log });
  const tools = {
    files: diskFiles,
    clock: systemClock,
    log,
    pictures: sharpPictures,
    objects: releases,
    reader,
  };
  const silent = { ...createContentFolder(folders.contentFolder, tools), watch: () => () => {} };
  const { wall } = await openContent(folders, { uses: { folder: silent, releases } });
  await vi.waitFor(() => receipt(folders), patience);
  await changePack(folders.contentFolder, iceWith('Found by looking'));
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('Found by looking'), patience);
});

test('the receipt is not written again while nothing changes', async () => {
  const folders = await newFolders();
  await openContent(folders);
  await vi.waitFor(() => receipt(folders), patience);
  const before = await stat(join(folders.contentFolder, '_RECEIPT.txt'), { bigint: true });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const after = await stat(join(folders.contentFolder, '_RECEIPT.txt'), { bigint: true });
  expect(after.mtimeNs).toBe(before.mtimeNs);
});
