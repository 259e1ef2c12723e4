import type { LanguageTag } from '#contract/model.ts';
import type { FoundScan } from '#core/content/folder-scan.ts';
import type { Manifest, ReleaseSource } from '#core/content/manifest.ts';
import { planRelease, type ReleasePlan } from '#core/content/plan-release.ts';
import { changesBetween } from '#core/content/release-changes.ts';
import type { Clock, ContentFolder, ReleaseStore } from '#core/ports.ts';
import { localTime } from './local-time.ts';
import type { Rollbacks } from './rollbacks.ts';

export interface ImportUses {
  readonly folder: ContentFolder;
  readonly releases: ReleaseStore;
  readonly rollbacks: Rollbacks;
  readonly clock: Clock;
}

/** What there is to import, and what is known of it. */
export interface ImportOrder {
  readonly scan: FoundScan;
  readonly source: ReleaseSource;
  /** What is on the wall. */
  readonly current: Manifest | undefined;
  /** A person said that the folder is right as it is. */
  readonly isAccepted: boolean;
}

type Found = Pick<ReleasePlan & { readonly kind: 'release' }, 'problems' | 'leftOut' | 'kept' | 'approvals'>;

/** What came of an import. */
export type ImportOutcome =
  /** This release is the current one now; it may be the same as before. */
  | ({ readonly kind: 'current'; readonly release: Manifest } & Found)
  /** What was put back stays: the folder has the change that was undone still. */
  | ({ readonly kind: 'pinned' } & Found)
  | PlanOutcome;

/** The release before stays. */
type PlanOutcome =
  | (ReleasePlan & { readonly kind: 'wait' })
  /** A file was replaced while it was read. */
  | { readonly kind: 'moved' };

/** Reads a scanned pack and makes it the current release, unless another is pinned. */
export async function importPack(order: ImportOrder, uses: ImportUses): Promise<ImportOutcome> {
  const { scan, source, current, isAccepted } = order;
  const { folder, releases, rollbacks, clock } = uses;
  const planned = await planPack(order, folder);
  if (planned.kind !== 'release') return planned;
  const { release, problems, leftOut, kept, approvals, previous } = planned;
  const revision = releases.revisionOf(release);
  const found = { problems, leftOut, kept, approvals };
  if (previous?.revision === revision) {
    await rollbacks.end();
    return { kind: 'current', release: previous, ...found };
  }
  if (!isAccepted && (await rollbacks.isPinned(scan, revision, current))) return { kind: 'pinned', ...found };
  const changes = changesBetween(current, release);
  const made = { source, madeAt: localTime(clock), changes, problems };
  const manifest = await releases.activate(release, made);
  await rollbacks.end();
  return { kind: 'current', release: manifest, ...found };
}

type Planned = (ReleasePlan & { readonly kind: 'release' }) & { readonly previous: Manifest | undefined };

/** Reads a scanned pack and decides what it would put on the wall. Changes nothing. */
export async function planPack(
  { scan, source, current, isAccepted }: ImportOrder,
  folder: ContentFolder,
): Promise<Planned | PlanOutcome> {
  const languages = current?.content.practice.practice.languages ?? (['en'] as [LanguageTag]);
  const reading = await folder.read(scan, languages);
  if (reading === undefined) return { kind: 'moved' };
  const previous = current !== undefined && isSameSource(current.source, source) ? current : undefined;
  const plan = planRelease(reading, previous, { isAccepted });
  return plan.kind === 'wait' ? plan : { ...plan, previous };
}

/** Another folder is somebody's decision: what an earlier one held is no measure for it. */
function isSameSource(one: ReleaseSource, other: ReleaseSource): boolean {
  if (one.kind === 'starter-pack' || other.kind === 'starter-pack') return one.kind === other.kind;
  return one.folder === other.folder;
}
