import type { Revision } from '#contract/model.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { Files } from '#core/ports.ts';
import { readCurrent, readManifest, readManifests } from './load-release.ts';

/** Which release a new one is: its number, and what was on the wall before it. */
export type Lineage = Pick<Manifest, 'number' | 'previous'>;

/** Numbers releases in the order in which they are made. Reads what there is at the first one only. */
export function createLineage(dataFolder: string, files: Files): (revision: Revision) => Promise<Lineage> {
  let lastNumber: number | undefined;
  return async (revision) => {
    const current = await readCurrent(dataFolder, files);
    if (current === revision) {
      const same = await readManifest(dataFolder, revision, files);
      if (same !== undefined) return { number: same.number, previous: same.previous };
    }
    if (lastNumber === undefined) {
      const numbers = (await readManifests(dataFolder, files)).map(({ number }) => number);
      lastNumber = Math.max(0, ...numbers);
    }
    lastNumber += 1;
    return { number: lastNumber, previous: current ?? null };
  };
}
