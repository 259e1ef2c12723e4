import type { Files } from '#core/ports.ts';
import { readManifests } from './load-release.ts';

/** Of what sizes the files are that the store holds. */
export interface StoredSizes {
  /** False only for a size that no file of a release has, and none that was added. */
  mayBeHere(sizeBytes: number): Promise<boolean>;
  add(sizeBytes: number): void;
}

/** Reads the releases when it is first asked. Never forgets a size: one too many costs only time. */
export function createStoredSizes(dataFolder: string, files: Files): StoredSizes {
  const added = new Set<number>();
  let stored: Promise<ReadonlySet<number>> | undefined;
  const load = async (): Promise<ReadonlySet<number>> => {
    const manifests = await readManifests(dataFolder, files);
    return new Set(manifests.flatMap((manifest) => Object.values(manifest.files).map(({ size }) => size)));
  };
  return {
    async mayBeHere(sizeBytes) {
      stored ??= load();
      return added.has(sizeBytes) || (await stored).has(sizeBytes);
    },
    add: (sizeBytes) => void added.add(sizeBytes),
  };
}
