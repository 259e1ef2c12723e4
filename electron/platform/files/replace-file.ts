import { dirname } from 'node:path';
import type { Files } from '#core/ports.ts';

/** Writes a file so that at any moment, also after a power cut, the old or the new one is there, whole. */
export async function replaceFile(path: string, bytes: Uint8Array, files: Files): Promise<void> {
  await replaceFileUnsynced(path, bytes, files);
  await files.syncFolder(dirname(path));
}

/** Makes folders side by side, and makes the names that lead to them last: their own and their parent's. */
export async function makeFoldersDurably(folders: readonly string[], files: Files): Promise<void> {
  for (const folder of folders) await files.makeFolder(folder);
  const parents = new Set(folders.map((folder) => dirname(folder)));
  for (const place of [...parents].flatMap((parent) => [parent, dirname(parent)])) {
    await files.syncFolder(place).catch(() => {}); // a disk that refuses it still has an old release to show
  }
}

/** As `replaceFile` for one file of several: the caller syncs the folder after the last. */
export async function replaceFileUnsynced(path: string, bytes: Uint8Array, files: Files): Promise<void> {
  const part = `${path}.part`;
  try {
    await files.write(part, bytes);
    await files.rename(part, path);
  } catch (cause) {
    await files.remove(part).catch(() => {}); // the first error is the one to tell
    throw cause;
  }
}
