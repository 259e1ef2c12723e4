import { mkdirSync, statSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { faultCode } from '#core/fault-code.ts';

/**
 * Makes a folder and those above it, as Node's `mkdir` does with `recursive`. That one tries for ever where a folder that is there
 * answers ENOENT to a new one in it, as `/proc` does; this one climbs once, and is refused.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    return await mkdir(path, { mode });
  } catch (cause) {
    if (await isFolder(path)) return;
    if (!isBelowNothing(path, cause)) throw cause;
  }
  await makeFolder(dirname(path), mode);
  await mkdir(path, { mode }).catch(async (cause: unknown) => {
    if (!(await isFolder(path))) throw cause; // else somebody was quicker
  });
}

/** The same without a way back to the event loop. */
export function makeFolderNow(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, { mode });
    return;
  } catch (cause) {
    if (isFolderNow(path)) return;
    if (!isBelowNothing(path, cause)) throw cause;
  }
  makeFolderNow(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (cause) {
    if (!isFolderNow(path)) throw cause; // else somebody was quicker
  }
}

function isBelowNothing(path: string, cause: unknown): boolean {
  return faultCode(cause) === 'ENOENT' && dirname(path) !== path;
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false, // the first error is the one to tell
  );
}

function isFolderNow(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // as above
  }
}
