import { join } from 'node:path';
import type { Manifest } from '#core/content/manifest.ts';
import { objectFilePath } from '#core/content/release-layout.ts';
import type { Files } from '#core/ports.ts';
import { nameWhenWhole } from '#platform/files/replace-file.ts';
import { findDamagedObjects } from './verify-release.ts';

/** What was wrong with the objects of a release, and what is still. */
export interface Mended {
  readonly found: number;
  readonly left: number;
}

/**
 * Reads the release, and puts a good copy in the place of each object that is spoilt or missing, where `spare`, another
 * folder of releases, has one. A spoilt one without a copy is removed: it must not be shown, and is made anew.
 */
export async function mendObjects(
  release: Pick<Manifest, 'files'>,
  folders: { readonly data: string; readonly spare: string | undefined },
  files: Files,
): Promise<Mended> {
  const { spoilt, missing } = await findDamagedObjects(release, folders.data, files);
  let left = 0;
  for (const object of [...spoilt, ...missing]) {
    const path = join(folders.data, objectFilePath(object));
    if (await copyObject(object, folders.spare, path, files)) continue;
    left += 1;
    if (spoilt.includes(object)) await files.remove(path);
  }
  return { found: spoilt.length + missing.length, left };
}

const mostBytes = 1024 ** 3; // 1 GB: what came with the program is no longer than that

async function copyObject(
  object: string,
  from: string | undefined,
  to: string,
  files: Files,
): Promise<boolean> {
  if (from === undefined) return false;
  try {
    const made = await nameWhenWhole(`${to}.part`, files, async (part) => {
      const { hash } = await files.copy(join(from, objectFilePath(object)), part, mostBytes);
      return { path: hash === object ? to : undefined };
    });
    return made.path !== undefined;
  } catch {
    return false; // it has none, or the disk takes none: as good as no copy
  }
}
