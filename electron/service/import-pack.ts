import type { LanguageTag } from '#contract/model.ts';
import type { FolderScan } from '#core/content/folder-scan.ts';
import type { Manifest, ReleaseSource } from '#core/content/manifest.ts';
import { planRelease } from '#core/content/plan-release.ts';
import type { Problem } from '#core/content/problems.ts';
import { changesBetween } from '#core/content/release-changes.ts';
import type { Clock, ContentFolder, ReleaseStore } from '#core/ports.ts';

export interface ImportUses {
  readonly folder: ContentFolder;
  readonly releases: ReleaseStore;
  readonly clock: Clock;
}

/** What came of an import. */
export type ImportOutcome =
  /** This release is the current one now; it may be the same as before. */
  | {
      readonly kind: 'current';
      readonly release: Manifest;
      readonly problems: readonly Problem[];
      readonly leftOut: number;
    }
  /** The release before stays. */
  | { readonly kind: 'wait'; readonly problems: readonly Problem[] }
  /** A file was replaced while it was read. */
  | { readonly kind: 'moved' };

/** Reads a scanned pack and makes it the current release. `current` is what is on the wall. */
export async function importPack(
  scan: FolderScan & { readonly kind: 'found' },
  source: ReleaseSource,
  current: Manifest | undefined,
  { folder, releases, clock }: ImportUses,
): Promise<ImportOutcome> {
  const languages = current?.content.practice.practice.languages ?? (['en'] as [LanguageTag]);
  const reading = await folder.read(scan, languages);
  if (reading === undefined) return { kind: 'moved' };
  const previous = current !== undefined && isSameSource(current.source, source) ? current : undefined;
  const plan = planRelease(reading, previous);
  if (plan.kind === 'wait') return plan;
  const { release, problems, leftOut } = plan;
  if (previous?.revision === releases.revisionOf(release)) {
    return { kind: 'current', release: previous, problems, leftOut };
  }
  const { date, time } = clock.local();
  const changes = changesBetween(previous, release);
  const manifest = await releases.activate(release, { source, madeAt: `${date}T${time}`, changes, problems });
  return { kind: 'current', release: manifest, problems, leftOut };
}

/** Another folder is somebody's decision: what an earlier one held is no measure for it. */
function isSameSource(one: ReleaseSource, other: ReleaseSource): boolean {
  if (one.kind === 'starter-pack' || other.kind === 'starter-pack') return one.kind === other.kind;
  return one.folder === other.folder;
}
