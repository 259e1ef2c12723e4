import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from '#build/electron-runtime/cache-folder.ts';
import { ExpectedFailure } from '#build/expected-failure.ts';
import { makeFolder } from '#platform/files/make-folder.ts';

/** Throws at once, rather than after the first slide, when the picture could not be written for want of a folder. */
export async function requireFolderOf(picture: string): Promise<void> {
  const folder = dirname(picture);
  const found = await stat(folder).catch(() => undefined); // none, or not ours to see
  if (!found?.isDirectory()) throw new ExpectedFailure(`There is no folder ${folder} for the picture.`);
}

/** Where people without a screen find the picture of their kiosk if they name no other place. */
export async function usualPicture(): Promise<string> {
  await makeFolder(cacheFolder());
  return join(cacheFolder(), 'kiosk.png');
}
