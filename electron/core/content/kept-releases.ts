import type { Revision } from '#contract/model.ts';
import type { Manifest } from './manifest.ts';

/** How many releases stay on this computer, and how much room they may take together. */
export interface KeepBounds {
  readonly releases: number;
  readonly bytes: number;
}

export const keepBounds: KeepBounds = { releases: 10, bytes: 8 * 1024 ** 3 }; // 8 GB: twice the largest folder

/**
 * The releases to keep: the current one and the one before it always, then the newest, while all their files together
 * stay within the bound. `manifests` are those on the disk. Undefined where the current one is not among them: then
 * nothing is sure.
 */
export function releasesToKeep(
  manifests: readonly Manifest[],
  current: Revision | undefined,
  bounds: KeepBounds = keepBounds,
): readonly Manifest[] | undefined {
  const shown = manifests.find(({ revision }) => revision === current);
  if (shown === undefined) return undefined;
  const before = releaseBefore(shown, manifests);
  const certain = before === undefined ? [shown] : [shown, before];
  const others = manifests.filter((one) => !certain.includes(one)).toSorted(newestFirst);
  const kept = [...certain];
  const objects = new Map(certain.flatMap(objectsOf));
  for (const release of others) {
    for (const [object, size] of objectsOf(release)) objects.set(object, size);
    if (kept.length >= bounds.releases || sumOf(objects.values()) > bounds.bytes) break;
    kept.push(release);
  }
  return kept;
}

/** What an undo brings back: what was on the wall before, or else the next older release that is still here. */
export function releaseBefore(current: Manifest, manifests: readonly Manifest[]): Manifest | undefined {
  const older = manifests.filter(
    ({ revision, number }) => revision !== current.revision && number < current.number,
  );
  return older.find(({ revision }) => revision === current.previous) ?? older.toSorted(newestFirst)[0];
}

/** In the order in which the folder made them; the clock decides only among those of the first version. */
export function newestFirst(one: Manifest, other: Manifest): number {
  return other.number - one.number || (one.madeAt < other.madeAt ? 1 : -1);
}

function objectsOf({ files }: Manifest): readonly (readonly [string, number])[] {
  return Object.values(files).map(({ object, size }) => [object, size]);
}

function sumOf(sizes: Iterable<number>): number {
  let sum = 0;
  for (const size of sizes) sum += size;
  return sum;
}
