import type { Manifest } from '#core/content/manifest.ts';
import type { Files } from '#core/ports.ts';
import { readManifests } from './load-release.ts';

/** Of what sizes the files are that the releases hold. */
export interface StoredSizes {
  /** False only for a size that no file of a release has. */
  mayBeHere(sizeBytes: number): Promise<boolean>;
  add(release: Pick<Manifest, 'files'>): void;
}

/** Reads the releases when it is first asked. Never forgets a size: one too many costs only time. */
export function createStoredSizes(dataFolder: string, files: Files): StoredSizes {
  const added = new Set<number>();
  const sizesOf = (release: Pick<Manifest, 'files'>) => Object.values(release.files).map(({ size }) => size);
  let stored: Promise<ReadonlySet<number>> | undefined;
  const load = async () => new Set((await readManifests(dataFolder, files)).flatMap(sizesOf));
  return {
    async mayBeHere(sizeBytes) {
      stored ??= load();
      return added.has(sizeBytes) || (await stored).has(sizeBytes);
    },
    add(release) {
      for (const size of sizesOf(release)) added.add(size);
    },
  };
}
