import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildFresh } from '#build/build-state.ts';

let project: string;
const bundles = [
  'renderer/index.html',
  'shell/main.cjs',
  'shell/preload.cjs',
  'service/main.mjs',
  'commands/main.mjs',
  'threads/reader.mjs',
  'threads/jobs.mjs',
  'starter-release/content/opening',
];

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'foyer-project-'));
  await writeAt('electron/shell/main.ts', 1_000);
  await writeAt('renderer/main.tsx', 1_000);
  await writeAt('content/practice.yaml', 1_000);
  await utimes(join(project, 'content'), 1_000, 1_000);
  await utimes(join(project, 'electron/shell'), 1_000, 1_000);
  await utimes(join(project, 'electron'), 1_000, 1_000);
  await utimes(join(project, 'renderer'), 1_000, 1_000);
  for (const bundle of bundles) await writeAt(`dist/${bundle}`, 2_000);
});

afterEach(() => rm(project, { recursive: true }));

test('a build newer than every source is fresh', async () => {
  expect(await isBuildFresh(project)).toBe(true);
});

test('one newer source makes the build stale', async () => {
  await writeAt('electron/shell/main.ts', 3_000);
  expect(await isBuildFresh(project)).toBe(false);
});

test('a removed source makes the build stale', async () => {
  await rm(join(project, 'renderer/main.tsx'));
  expect(await isBuildFresh(project)).toBe(false);
});

test.each(bundles)('a build without %s is stale', async (bundle) => {
  await rm(join(project, 'dist', bundle));
  expect(await isBuildFresh(project)).toBe(false);
});

async function writeAt(path: string, seconds: number): Promise<void> {
  const file = join(project, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  await utimes(file, seconds, seconds);
}
