import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LanguageTag } from '#contract/model.ts';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createRetry, withRetries } from '#platform/files/retry.ts';
import { withTimeLimits } from '#platform/files/time-limits.ts';
import { openPack, readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { topicText } from '#test/support/small-pack.ts';

const file = 'topics/ice/index.en.md';
const isIce = (path: string) => path.endsWith(file);

const codesOf = async (files: Files) => (await readPackWith({}, files)).problems.map(({ code }) => code);
const once = (code: string, call: number) => ({ operation: 'read', path: 'topics/ice', code, call }) as const;

test('a file that another program holds for a moment is tried again, without a word', async () => {
  for (const code of ['EBUSY', 'EPERM', 'EACCES'])
    expect(await codesOf(withFaults(diskFiles, [once(code, 1), once(code, 1)])), code).toEqual([]);
});

test('one that stays held is named', async () => {
  expect(
    await codesOf(withFaults(diskFiles, [{ operation: 'read', path: 'topics/ice', code: 'EBUSY' }])),
  ).toEqual(['file-locked']);
});

test('a file that is held now and free later is read then, although nothing in the folder changed', async () => {
  const faults = [1, 2, 3, 4].map(() => once('EBUSY', 1)); // each is reached only after the one before it
  const { folder } = await openPack({}, withFaults(diskFiles, faults));
  const read = async () => {
    const scan = await folder.scan();
    const reading = scan.kind === 'found' ? await folder.read(scan, ['en' as LanguageTag]) : undefined;
    return reading?.problems.map(({ code }) => code);
  };
  expect([await read(), await read()]).toEqual([['file-locked'], []]);
});

test('waiting for held files is bounded for the whole folder', async () => {
  const held = withFaults(diskFiles, [{ operation: 'read', path: '', code: 'EBUSY' }]);
  const files = withRetries(held, createRetry({ codes: ['EBUSY'], pausesMs: [10, 10], inAllMs: 50 }));
  const startedAtMs = performance.now();
  for (let i = 0; i < 200; i++) await expect(files.read(`f${i}`, 1)).rejects.toThrow('EBUSY');
  expect(performance.now() - startedAtMs).toBeLessThan(500);
});

test('a file that never answers is named, and does not stop the rest', async () => {
  const silent: Files = {
    ...diskFiles,
    read: (path, most) => (isIce(path) ? new Promise(() => {}) : diskFiles.read(path, most)),
  };
  expect(await codesOf(withTimeLimits(silent, { lookMs: 1000, readMs: 300, maxHanging: 2 }))).toEqual([
    'file-slow',
  ]);
});

test('past two that hang nothing more is opened until one of them comes back', async () => {
  const open: (() => void)[] = [];
  let calls = 0;
  const read: Files['read'] = () => {
    calls += 1;
    return new Promise((resolve) => open.push(() => resolve(new Uint8Array(1))));
  };
  const files = withTimeLimits({ ...diskFiles, read }, { lookMs: 20, readMs: 20, maxHanging: 2 });
  for (const name of ['a', 'b', 'c', 'd'])
    await expect(files.read(name, 1)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  expect(calls).toBe(2);
  open[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  await expect(files.read('e', 1)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  expect(calls).toBe(3);
});

test('a file that is only in the cloud is named and never opened', async () => {
  const opened: string[] = [];
  const files: Files = {
    ...diskFiles,
    read: (path, most) => {
      opened.push(path);
      return diskFiles.read(path, most);
    },
  };
  const { folder, path } = await openPack({ [file]: topicText({ body: '![x](p.jpg)' }) }, files);
  await writeFile(join(path, 'topics/ice/p.jpg'), '');
  await truncate(join(path, 'topics/ice/p.jpg'), 50_000); // a size, and no room on the disk
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? await folder.read(scan, ['en' as LanguageTag]) : undefined;
  expect(reading?.problems.map(({ code, file: named }) => [code, named])).toEqual([
    ['file-online-only', 'topics/ice/p.jpg'],
  ]);
  expect(opened.some((one) => one.endsWith('p.jpg'))).toBe(false);
});

test('a text or a picture whose room a network drive has not filled is named as such', async () => {
  const text = Buffer.from(topicText());
  const half = Buffer.concat([text.subarray(0, 60), Buffer.alloc(4000)]);
  const picture = Buffer.concat([(await samplePicture()).subarray(0, 200), Buffer.alloc(20_000)]);
  for (const changes of [
    { [file]: half },
    { [file]: new Uint8Array(300) },
    { [file]: topicText({ body: '![x](p.jpg)' }), 'topics/ice/p.jpg': picture },
    { 'notices.csv': new Uint8Array(100) },
    { 'practice.yaml': new Uint8Array(100) },
  ]) {
    const { problems } = await readPackWith(changes);
    expect(problems.map(({ code }) => code)).toEqual(['file-zeros']);
  }
});
