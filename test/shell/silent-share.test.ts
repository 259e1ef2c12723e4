import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAsking, isFolderThere, unlessSilent } from '#shell/silent-share.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a folder is there or not', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'content'));
  expect(await isFolderThere(join(folder, 'content'))).toBe(true);
  expect(await isFolderThere(join(folder, 'other'))).toBe(false);
  expect(isAsking()).toBe(false);
});

test('a share that does not answer is waited for no longer than a second or two, and is known to be asked still', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const fromMs = performance.now();
  expect(await unlessSilent(promise, 'otherwise')).toBe('otherwise');
  expect(performance.now() - fromMs).toBeLessThan(5_000);
  expect(isAsking()).toBe(true);
  resolve('late');
  await expect.poll(isAsking).toBe(false);
});
