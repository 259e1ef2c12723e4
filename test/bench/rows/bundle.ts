import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Row } from '#test/bench/row.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

/** The size of the screen's scripts against a page that only says hello with React, from the same build. */
export const bundle: Row = {
  id: 'bundle',
  metric: 'JavaScript of the screen, kB gzip',
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
  const scripts = (await readdir(outDir, { recursive: true })).filter((name) => /\.m?js$/.test(name));
  if (scripts.length === 0) throw new Error(`The build of ${root} has no script.`);
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(outDir, name))).length),
  );
  return sizes.reduce((sum, sizeBytes) => sum + sizeBytes, 0) / 1_000;
}
