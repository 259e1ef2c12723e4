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

test('what is behind the wall is not in what the wall begins with', async () => {
  await provideBuild(() => undefined);
  const folder = join('dist', 'renderer');
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThanOrEqual(2); // its script and its style sheet
  const begins = (await Promise.all(named.map((name) => readFile(join(folder, name), 'utf8')))).join('');
  const all = await readdir(join(folder, 'assets'));
  const rest = await Promise.all(all.map((name) => readFile(join(folder, 'assets', name), 'utf8')));
  for (const sign of ['Type your PIN', 'sign-in', 'change-settings', 'room-bar-key', 'pad-digit']) {
    expect(begins).not.toContain(sign);
    expect(rest.join('')).toContain(sign); // it is somewhere, so that the test can fail
  }
});
