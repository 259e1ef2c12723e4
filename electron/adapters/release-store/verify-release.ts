import { join } from 'node:path';
import type { Manifest } from '#core/content/manifest.ts';
import { objectFilePath } from '#core/content/release-layout.ts';
import type { Files } from '#core/ports.ts';

/** True if every file of the release is there with its size. Quick. */
export async function isComplete(
  { files: rows }: Pick<Manifest, 'files'>,
  dataFolder: string,
  files: Files,
): Promise<boolean> {
  for (const { object, size } of Object.values(rows)) {
    const stat = await files.stat(join(dataFolder, objectFilePath(object))).catch(() => undefined);
    if (stat?.kind !== 'file' || stat.sizeBytes !== size) return false;
  }
  return true;
}

/** The objects of the release whose bytes are not what their names say. Reads every byte. */
export async function findDamagedObjects(
  { files: rows }: Pick<Manifest, 'files'>,
  dataFolder: string,
  files: Files,
): Promise<readonly string[]> {
  const damaged: string[] = [];
  for (const object of new Set(Object.values(rows).map((row) => row.object))) {
    const hash = await files.hash(join(dataFolder, objectFilePath(object))).catch(() => undefined);
    if (hash !== object) damaged.push(object);
  }
  return damaged;
}
