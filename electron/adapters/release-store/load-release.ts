import { join } from 'node:path';
import { isRevision } from '#contract/addresses.ts';
import type { Revision } from '#contract/model.ts';
import { newestFirst } from '#core/content/kept-releases.ts';
import { type Manifest, parseManifest } from '#core/content/manifest.ts';
import { currentFile, releaseFilePath, releasesFolder } from '#core/content/release-layout.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, LoadedRelease } from '#core/ports.ts';
import { createRetry, troubledDisk, withRetries } from '#platform/files/retry.ts';
import { revisionOf } from './revision.ts';
import { isComplete } from './verify-release.ts';

const maxManifestBytes = 64 * 1024 * 1024; // 64 MB: far more than 2,000 items need
const maxReleases = 1_000;

/** The current release; where it is not whole, the newest one that is. Undefined where there is none. */
export async function loadNewestWhole(dataFolder: string, disk: Files): Promise<LoadedRelease | undefined> {
  const files = withRetries(disk, createRetry(troubledDisk)); // a moment's trouble must not bring an older release back
  const damaged: Revision[] = [];
  for (const revision of await revisionsToTry(dataFolder, files)) {
    const manifest = await readManifest(dataFolder, revision, files);
    if (manifest !== undefined && (await isComplete(manifest, dataFolder, files)))
      return { manifest, damaged };
    damaged.push(revision);
  }
  return undefined;
}

/** True only where it is certain that no release was ever made: a disk that says nothing is no proof. */
export async function isUnused(dataFolder: string, files: Files): Promise<boolean> {
  try {
    await files.stat(join(dataFolder, currentFile));
    return false;
  } catch (cause) {
    if (faultCode(cause) !== 'ENOENT') return false;
  }
  return await files.list(join(dataFolder, releasesFolder), 1).then(
    (entries) => entries.length === 0,
    () => false,
  );
}

/** All manifests that can be read, newest first. */
export async function readManifests(dataFolder: string, files: Files): Promise<readonly Manifest[]> {
  const revisions = await storedRevisions(dataFolder, files);
  const manifests = await Promise.all(revisions.map((revision) => readManifest(dataFolder, revision, files)));
  return manifests.filter((manifest) => manifest !== undefined).sort(newestFirst);
}

async function revisionsToTry(dataFolder: string, files: Files): Promise<readonly Revision[]> {
  const current = await readCurrent(dataFolder, files);
  const others = (await readManifests(dataFolder, files)).map((manifest) => manifest.revision);
  return [...(current === undefined ? [] : [current]), ...others.filter((revision) => revision !== current)];
}

/** What `current` says, if it says anything. */
export async function readCurrent(dataFolder: string, files: Files): Promise<Revision | undefined> {
  const bytes = await files.read(join(dataFolder, currentFile), 100).catch(() => undefined); // first start
  const text = new TextDecoder().decode(bytes).trim();
  return isRevision(text) ? text : undefined;
}

/** Names that have the form of a manifest's. */
export async function storedRevisions(dataFolder: string, files: Files): Promise<readonly Revision[]> {
  const entries = await files.list(join(dataFolder, releasesFolder), maxReleases).catch(() => []);
  return entries.map((entry) => entry.name.replace(/\.json$/, '')).filter(isRevision);
}

/** A release's manifest, if it is there and whole. */
export async function readManifest(
  dataFolder: string,
  revision: Revision,
  files: Files,
): Promise<Manifest | undefined> {
  try {
    const bytes = await files.read(join(dataFolder, releaseFilePath(revision)), maxManifestBytes);
    const manifest = parseManifest(new TextDecoder().decode(bytes));
    return manifest?.revision === revision && revisionOf(manifest) === revision ? manifest : undefined;
  } catch {
    return undefined; // cannot be read: as good as not there, and the caller counts it as damaged
  }
}
