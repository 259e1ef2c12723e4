import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assembleRuntime } from '#build/offline/assemble.ts';
import { verifyArchive } from '#build/offline/source-archive.ts';

test('an archive that is not the expected one is refused before anything is unpacked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-archive-'));
  const archive = join(folder, 'source.zip');
  await writeFile(archive, 'PK damaged');
  await expect(assembleRuntime(archive, folder)).rejects.toThrow('damaged or not the expected archive');
  expect(await readdir(folder)).toEqual(['source.zip']);
  await rm(folder, { recursive: true });
});

test('an archive with the expected content passes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-archive-'));
  const archive = join(folder, 'source.zip');
  await writeFile(archive, 'abc');
  // The hash of "abc" as FIPS 180 gives it.
  await verifyArchive(archive, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  await rm(folder, { recursive: true });
});
