import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { provideBuild } from '#build/build-state.ts';

test('the screen that is built under a test runner is the one that ships, without React’s development checks', async () => {
  await provideBuild(() => undefined);
  const assets = join('dist', 'renderer', 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(join(assets, name), 'utf8')));
  expect(texts.join('')).not.toContain('Each child in a list');
});
