import { dirname, join } from 'node:path';
import { bounds } from '#core/content/folder-scan.ts';
import { isReceiptName } from '#core/content/receipt-names.ts';
import type { Files } from '#core/ports.ts';

/** Copies a pack to a place where nothing is. Whole or not at all: it gets its name when it is complete. */
export async function copyPack(from: string, to: string, files: Files): Promise<void> {
  const part = `${to}.part`;
  await files.makeFolder(part);
  await copyLevel(from, part, files);
  await files.rename(part, to);
  await files.syncFolder(dirname(to));
}

async function copyLevel(from: string, to: string, files: Files): Promise<void> {
  for (const { name, kind } of await files.list(from, bounds.files)) {
    if (isReceiptName(name)) continue;
    if (kind === 'folder') {
      await files.makeFolder(join(to, name));
      await copyLevel(join(from, name), join(to, name), files);
    } else if (kind === 'file') {
      await files.write(join(to, name), await files.read(join(from, name), bounds.bytes));
    }
  }
  await files.syncFolder(to); // else a power cut may leave the folder's name without the names in it
}
