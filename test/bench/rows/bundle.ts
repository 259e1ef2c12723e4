import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Row } from '#test/bench/row.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

/**
 * The size of the scripts that the screen loads before anybody touches it, against a page that only says hello with React,
 * from the same build. What a first touch loads is not counted.
 */
export const bundle: Row = {
  id: 'bundle',
  metric: 'JavaScript that the screen loads before a touch, kB gzip',
  target: { kind: 'at-most', times: 1.5 },
  rounds: 1,
  measure: () =>
    inTemporaryFolder(async (folder) => [
      {
        kind: 'compared',
        ours: [await builtKilobytes('renderer', join(folder, 'ours'))],
        peer: [await builtKilobytes('test/bench/peers/react-hello', join(folder, 'peer'))],
        remark:
          'against React and React DOM saying hello, built with the same configuration; each script gzipped by itself',
      },
    ]),
};

async function builtKilobytes(root: string, outDir: string): Promise<number> {
  process.env.NODE_ENV = 'production'; // Vite goes by it, and a test runner sets another
  await build({ configFile: 'vite.config.ts', root, build: { outDir } });
  const page = await readFile(join(outDir, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.m?js)"/g)].map(([, name = '']) => name);
  if (scripts.length === 0) throw new Error(`The build of ${root} has no script.`);
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(outDir, name))).length),
  );
  return sizes.reduce((sum, sizeBytes) => sum + sizeBytes, 0) / 1_000;
}
