import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Writes the sums by which `dpkg --verify foyer` tells whether a file was changed after it was installed. */
export async function writeChecksums(root: string, file: string): Promise<void> {
  const lines: string[] = [];
  for (const path of await plainFiles(root)) lines.push(`${await md5(path)}  ${relative(root, path)}\n`);
  await writeFile(file, lines.join(''));
}

/** The room that the files take, as the control file counts it. */
export async function installedKilobytes(root: string): Promise<number> {
  let bytes = 0;
  for (const path of await plainFiles(root)) bytes += (await lstat(path)).size;
  return Math.ceil(bytes / 1_024);
}

/** Those of the package itself: what stands in `DEBIAN` is not installed. */
async function plainFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !relative(root, path).startsWith('DEBIAN'))
    .sort();
}

async function md5(path: string): Promise<string> {
  const hash = createHash('md5'); // dpkg knows no other
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
