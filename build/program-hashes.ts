import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The programs that lie beside the archive, where only the shell can say whether they are what was packaged. */
const folders = ['service', 'threads', 'commands'];

/** Writes the SHA-256 of each below `dist` into the shell's own folder, which goes into the archive. */
export async function writeProgramHashes(dist: string): Promise<void> {
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(dist, folder)))
        .filter((name) => name.endsWith('.mjs'))
        .map((name) => `${folder}/${name}`),
    ),
  );
  const hashes = await Promise.all(
    found
      .flat()
      .sort()
      .map(async (path) => {
        const bytes = await readFile(join(dist, path));
        return [path, createHash('sha256').update(bytes).digest('hex')] as const;
      }),
  );
  await writeFile(join(dist, 'shell', 'programs.json'), `${JSON.stringify(Object.fromEntries(hashes))}\n`);
}
