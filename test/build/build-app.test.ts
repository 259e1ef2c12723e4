import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { provideBuild } from '#build/build-state.ts';
import { hostBundles } from '#build/host-bundles.ts';

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

const staticImport = /^import .*?from "\.\/([\w-]+\.mjs)";$/gm;

/** A program of the host side, with all that Node reads before the first line of it runs. */
async function readBeforeItRuns(folder: string, name: string, read = new Map<string, string>()) {
  if (read.has(name)) return read;
  read.set(name, await readFile(join('dist', folder, name), 'utf8'));
  for (const [, next = ''] of (read.get(name) ?? '').matchAll(staticImport)) {
    await readBeforeItRuns(folder, next, read);
  }
  return read;
}

test('what the service needs later is not read when it starts', async () => {
  await provideBuild(() => undefined);
  const begins = [...(await readBeforeItRuns('service', 'main.mjs')).values()].join('');
  const names = (await readdir(join('dist', 'service'))).filter((name) => name.endsWith('.mjs'));
  const all = await Promise.all(names.map((name) => readFile(join('dist', 'service', name), 'utf8')));
  const later = [
    'ParquetWriter = class',
    'parquetMetadata(',
    'FSWatcher = class',
    'function diffArrays',
    'xl/workbook.xml',
    'function reportsRoom',
  ];
  expect(later.filter((sign) => begins.includes(sign))).toEqual([]);
  expect(later.filter((sign) => !all.join('').includes(sign))).toEqual([]); // each is somewhere, so that the test can fail
  expect(begins.length).toBeLessThan(700_000); // characters; what comes later is as much again
});

test('nothing that ships can speak to a server by itself, but for the shell to the display that it is on', async () => {
  await provideBuild(() => undefined);
  const speaking = /(?:require\(|from |import\()"(?:node:)?(?:https?|http2|tls|net|dgram)"/g;
  const toDisplay = await readFile('electron/shell/x11/connection.ts', 'utf8');
  expect(toDisplay.match(/\bconnect\(.*\)/g)).toEqual([expect.stringContaining('(`/tmp/.X11-unix/X')]); // a socket of this computer
  const found: string[] = [];
  for (const { folder } of Object.values(hostBundles)) {
    const names = (await readdir(join('dist', folder))).filter((name) => /\.[cm]js$/.test(name));
    for (const name of names)
      for (const [word] of (await readFile(join('dist', folder, name), 'utf8')).matchAll(speaking))
        found.push(`${folder}/${name}: ${word}`);
  }
  expect([...new Set(found)]).toEqual(['shell/main.cjs: require("node:net"']);
});
