import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Say } from '#build/electron-runtime/runtime.ts';
import { buildApp } from './build-app.ts';
import { hostBundles } from './host-bundles.ts';

const sources = [
  'electron',
  'renderer',
  'content',
  'build/host-bundles.ts',
  'vite.config.ts',
  'vite.host.config.ts',
  'package.json',
];
const bundles = [
  'renderer/index.html',
  ...Object.values(hostBundles).map(({ folder, name, extension }) => `${folder}/${name}.${extension}`),
  'starter-release/content/opening',
];

/** Builds the app unless what is in `dist/` is newer than every source. */
export async function provideBuild(say: Say = console.log): Promise<void> {
  if (await isBuildFresh(process.cwd())) return;
  say('Building the app …');
  await buildApp();
}

/** Whether every bundle under `projectFolder` is there and newer than every source. */
export async function isBuildFresh(projectFolder: string): Promise<boolean> {
  const builtAtMs = await Promise.all(bundles.map((path) => changedAtMs(join(projectFolder, 'dist', path))));
  const changesMs = await Promise.all(sources.map((path) => newestChangeMs(join(projectFolder, path))));
  return Math.min(...builtAtMs) > Math.max(...changesMs);
}

async function newestChangeMs(path: string): Promise<number> {
  const children = await readdir(path, { recursive: true }).catch(() => []); // a file: no children
  const times = await Promise.all(['', ...children].map((child) => changedAtMs(join(path, child))));
  return Math.max(...times);
}

/** When the file or folder changed last; 0 if there is none. */
async function changedAtMs(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
