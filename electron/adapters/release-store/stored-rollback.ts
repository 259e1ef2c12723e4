import { dirname, join } from 'node:path';
import type { FolderScan } from '#core/content/folder-scan.ts';
import { rollbackFile } from '#core/content/release-layout.ts';
import { parseRollback, type Rollback } from '#core/content/rollback.ts';
import type { Files } from '#core/ports.ts';
import { createDigest } from '#platform/files/digest.ts';
import { replaceFile } from '#platform/files/replace-file.ts';
import { readCurrent } from './load-release.ts';

const maxRollbackBytes = 16 * 1024 ** 2; // 16 MB: titles of 2,000 items, many times over

/** The undone change, while what was put back is the current release: one that lost its release means nothing. */
export async function readRollback(dataFolder: string, files: Files): Promise<Rollback | undefined> {
  const bytes = await files.read(join(dataFolder, rollbackFile), maxRollbackBytes).catch(() => undefined); // seldom there
  const rollback = bytes === undefined ? undefined : parseRollback(new TextDecoder().decode(bytes));
  return rollback?.restored === (await readCurrent(dataFolder, files)) ? rollback : undefined;
}

export async function writeRollback(dataFolder: string, rollback: Rollback, files: Files): Promise<void> {
  await replaceFile(
    join(dataFolder, rollbackFile),
    new TextEncoder().encode(JSON.stringify(rollback)),
    files,
  );
}

export async function removeRollback(dataFolder: string, files: Files): Promise<void> {
  await files.remove(join(dataFolder, rollbackFile));
  await files.syncFolder(dirname(join(dataFolder, rollbackFile)));
}

/** The same for the same names, sizes and stamps. */
export function fingerprintOf({ files, unreadable }: FolderScan & { readonly kind: 'found' }): string {
  const digest = createDigest();
  for (const { path, sizeBytes, stamp } of files) digest.add(`${JSON.stringify([path, sizeBytes, stamp])}\n`);
  digest.add(JSON.stringify(unreadable));
  return digest.hex();
}
