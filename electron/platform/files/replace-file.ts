import { dirname } from 'node:path';
import type { Files } from '#core/ports.ts';

/** Writes a file so that at any moment, also after a power cut, the old or the new one is there, whole. */
export async function replaceFile(path: string, bytes: Uint8Array, files: Files): Promise<void> {
  await replaceFileUnsynced(path, bytes, files);
  await files.syncFolder(dirname(path));
}

/**
 * As `replaceFile`, but its name may take a while to reach the disk: where the caller syncs the folder after the last of
 * several files, and where the old file does as well after a power cut or the folder is somebody else's.
 */
export async function replaceFileUnsynced(path: string, bytes: Uint8Array, files: Files): Promise<void> {
  await nameWhenWhole(`${path}.part`, files, async (part) => {
    await files.write(part, bytes);
    return { path };
  });
}

/**
 * Lets `fill` write and sync a file under the name `part`, and gives it the name that `fill` answers. Where something
 * fails, or there is no name, nothing is left of it. Answers what `fill` does.
 */
export async function nameWhenWhole<Made extends { readonly path: string | undefined }>(
  part: string,
  files: Files,
  fill: (part: string) => Promise<Made>,
): Promise<Made> {
  try {
    const made = await fill(part);
    if (made.path === undefined) await files.remove(part);
    else await files.rename(part, made.path);
    return made;
  } catch (cause) {
    await files.remove(part).catch(() => {}); // the first error is the one to tell
    throw cause;
  }
}

/** Makes folders side by side, and makes the names that lead to them last: their own and their parent's. */
export async function makeFoldersDurably(folders: readonly string[], files: Files): Promise<void> {
  for (const folder of folders) await files.makeFolder(folder);
  const parents = new Set(folders.map((folder) => dirname(folder)));
  for (const place of [...parents].flatMap((parent) => [parent, dirname(parent)])) {
    await files.syncFolder(place).catch(() => {}); // a disk that refuses it still has an old release to show
  }
}
