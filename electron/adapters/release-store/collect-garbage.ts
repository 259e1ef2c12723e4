import { join } from 'node:path';
import { type KeepBounds, keepBounds, releasesToKeep } from '#core/content/kept-releases.ts';
import {
  isObjectName,
  objectFilePath,
  objectsFolder,
  releaseFilePath,
} from '#core/content/release-layout.ts';
import type { Files } from '#core/ports.ts';
import { readCurrent, readManifests, storedRevisions } from './load-release.ts';

const maxObjects = 200_000;

/** Drops all releases but those that are to be kept, and every object that none of those names. */
export async function collectGarbage(
  dataFolder: string,
  files: Files,
  bounds: KeepBounds = keepBounds,
): Promise<void> {
  const current = await readCurrent(dataFolder, files);
  const kept = releasesToKeep(await readManifests(dataFolder, files), current, bounds);
  if (kept === undefined) return; // nothing is sure: keep everything

  const keptRevisions = new Set<string>(kept.map((manifest) => manifest.revision));
  for (const revision of await storedRevisions(dataFolder, files)) {
    if (!keptRevisions.has(revision)) await files.remove(join(dataFolder, releaseFilePath(revision)));
  }
  const named = new Set(kept.flatMap((manifest) => Object.values(manifest.files).map((file) => file.object)));
  for (const { name, kind } of await files.list(join(dataFolder, objectsFolder), maxObjects)) {
    const isOurs = kind === 'file' && isObjectName(name.replace(/\.part$/, ''));
    if (isOurs && !named.has(name)) await files.remove(join(dataFolder, objectFilePath(name)));
  }
}
