import { dirname, join } from 'node:path';
import type { FolderScan } from '#core/content/folder-scan.ts';
import { heldFile } from '#core/content/release-layout.ts';
import { type Hold, parseHold } from '#core/content/rollback.ts';
import type { Files } from '#core/ports.ts';
import { createDigest } from '#platform/files/digest.ts';
import { replaceFile } from '#platform/files/replace-file.ts';
import { readCurrent } from './load-release.ts';

const maxHoldBytes = 16 * 1024 ** 2; // 16 MB: titles of 2,000 items, many times over

/** The undone change, while what was put back is the current release: a hold that lost its release means nothing. */
export async function readHold(dataFolder: string, files: Files): Promise<Hold | undefined> {
  const bytes = await files.read(join(dataFolder, heldFile), maxHoldBytes).catch(() => undefined); // seldom there
  const hold = bytes === undefined ? undefined : parseHold(new TextDecoder().decode(bytes));
  return hold?.restored === (await readCurrent(dataFolder, files)) ? hold : undefined;
}

export async function writeHold(dataFolder: string, hold: Hold, files: Files): Promise<void> {
  await replaceFile(join(dataFolder, heldFile), new TextEncoder().encode(JSON.stringify(hold)), files);
}

export async function removeHold(dataFolder: string, files: Files): Promise<void> {
  await files.remove(join(dataFolder, heldFile));
  await files.syncFolder(dirname(join(dataFolder, heldFile)));
}

/** The same for the same names, sizes and stamps. */
export function fingerprintOf({ files, unreadable }: FolderScan & { readonly kind: 'found' }): string {
  const digest = createDigest();
  for (const { path, sizeBytes, stamp } of files) digest.add(`${JSON.stringify([path, sizeBytes, stamp])}\n`);
  digest.add(JSON.stringify(unreadable));
  return digest.hex();
}
