import { isRevision } from '#contract/addresses.ts';
import type { Revision } from '#contract/model.ts';
import { isRecord } from '#core/parsed.ts';
import { problemKinds } from './problem-kinds.ts';
import type { Problem } from './problems.ts';
import type { ReleaseContent } from './release.ts';
import type { ReleaseChanges } from './release-changes.ts';
import { isStoredFile, type ManifestFiles, type StoredFile } from './stored-file.ts';

/**
 * What `content/releases/<revision>.json` holds: one release, whole.
 *
 * `files` has a row for each address below `kiosk://content/<revision>/`, decoded and without a leading slash:
 * `topic/ice/en.json` for documents (see `documentPath`), `media/3f2a….jpg` for pictures.
 */
export interface Manifest {
  readonly format: typeof manifestFormat;
  readonly revision: Revision;
  /** Grows with each release that the folder makes, whatever the clock says. */
  readonly number: number;
  /** What was on the wall before it; null where nothing was. */
  readonly previous: Revision | null;
  /** Local time of the practice, `2026-11-22T14:32`. */
  readonly madeAt: string;
  readonly source: ReleaseSource;
  readonly files: ManifestFiles;
  readonly content: ReleaseContent;
  /** Against the release before it. */
  readonly changes: ReleaseChanges;
  /** What was wrong with the folder when the release was made, as data. */
  readonly problems: readonly Problem[];
}

export const manifestFormat = 1;

/** Where a release came from. */
export type ReleaseSource =
  | { readonly kind: 'content-folder'; readonly folder: string }
  | { readonly kind: 'starter-pack' };

/** The file that a decoded path names, or undefined where the release has none: nothing outside it can be named. */
export function resolveInManifest(manifest: Pick<Manifest, 'files'>, path: string): StoredFile | undefined {
  return Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
}

/**
 * Reads a manifest file's text. Undefined where it is not a manifest of this format. Checks all that becomes a path
 * or a header; that the rest is what was written shows in the revision, which is reckoned from it.
 */
export function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || value.format !== manifestFormat) return undefined;
  const { revision, files, content, changes, problems, source, madeAt } = value;
  if (typeof revision !== 'string' || !isRevision(revision)) return undefined;
  if (!isRecord(files) || !Object.values(files).every(isStoredFile)) return undefined;
  if (!isRecord(content) || !isRecord(source) || !isRecord(changes) || !Array.isArray(problems))
    return undefined;
  if (typeof madeAt !== 'string') return undefined;
  // Written by this program; the revision proves it.
  return { ...value, ...lineageOf(value), problems: problems.filter(isProblem) } as unknown as Manifest;
}

/** Earlier versions kept sentences in place of facts: what they found cannot be said any more, and is left out. */
function isProblem(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.code === 'string' &&
    Object.hasOwn(problemKinds, value.code) &&
    !('what' in value)
  );
}

/** Manifests of the first version have no lineage. */
function lineageOf({
  number,
  previous,
}: Readonly<Record<string, unknown>>): Pick<Manifest, 'number' | 'previous'> {
  return {
    number: Number.isSafeInteger(number) ? (number as number) : 0, // checked just now
    previous: typeof previous === 'string' && isRevision(previous) ? previous : null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half a file is no manifest
  }
}
