import { dirname } from 'node:path';
import type { Files } from '#core/ports.ts';

/** Writes a file so that at any moment, also after a power cut, the old or the new one is there, whole. */
export async function writeDurably(path: string, bytes: Uint8Array, files: Files): Promise<void> {
  await writeWhole(path, bytes, files);
  await files.syncFolder(dirname(path));
}

/** The same for one of several: the caller syncs the folder after the last. */
export async function writeWhole(path: string, bytes: Uint8Array, files: Files): Promise<void> {
  const part = `${path}.part`;
  try {
    await files.write(part, bytes);
    await files.rename(part, path);
  } catch (cause) {
    await files.remove(part).catch(() => {}); // the first error is the one to tell
    throw cause;
  }
}
