import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillCache } from '#build/offline/assembled-runtime.ts';
import { isComplete } from '#build/offline/inventory.ts';

let cache: string;
let folder: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'foyer-cache-'));
  folder = join(cache, 'electron');
});

afterEach(() => rm(cache, { recursive: true, force: true }));

test('a folder made to the end is in the cache and whole', async () => {
  await fillCache(folder, makeRuntime);
  expect(await isComplete(folder)).toBe(true);
  expect(await readdir(cache)).toEqual(['electron']);
});

test('an attempt that fails leaves nothing in the cache', async () => {
  const failing = async (workFolder: string) => {
    await makeRuntime(workFolder);
    throw new Error('cut off');
  };
  await expect(fillCache(folder, failing)).rejects.toThrow('cut off');
  expect(await readdir(cache)).toEqual([]);
});

test('a folder without its inventory is not used, and is replaced', async () => {
  await mkdir(folder);
  await writeFile(join(folder, 'electron'), 'half');
  expect(await isComplete(folder)).toBe(false);
  await fillCache(folder, makeRuntime);
  expect(await readFile(join(folder, 'electron'), 'utf8')).toBe('executable');
});

test('a folder with a file cut short or gone is not used', async () => {
  await fillCache(folder, makeRuntime);
  await truncate(join(folder, 'electron'), 3);
  expect(await isComplete(folder)).toBe(false);
  await rm(join(folder, 'electron'));
  expect(await isComplete(folder)).toBe(false);
});

test('of two attempts at once, both end well and one folder stays', async () => {
  await Promise.all([fillCache(folder, makeRuntime), fillCache(folder, makeRuntime)]);
  expect(await isComplete(folder)).toBe(true);
  expect(await readdir(cache)).toEqual(['electron']);
});

async function makeRuntime(workFolder: string): Promise<string> {
  const made = join(workFolder, 'made');
  await mkdir(made);
  await writeFile(join(made, 'electron'), 'executable');
  return made;
}
