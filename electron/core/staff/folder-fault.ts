import type { FoundScan } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';

/** Why a folder cannot serve. */
export type FolderFault =
  | { readonly kind: 'not-a-path' | 'missing' | 'not-a-folder' }
  | { readonly kind: 'unreadable' | 'not-writable'; readonly errorCode: string }
  /** One of the two folders lies in the other, or they are the same. */
  | { readonly kind: 'content-and-owners' }
  /** It is Foyer's own data folder, or has to do with it. */
  | { readonly kind: 'data-folder' }
  /** As a content folder: nothing is in it. */
  | { readonly kind: 'empty' }
  /** As a content folder: these parts of a pack are not there; `inside`: a folder in it that has them. */
  | { readonly kind: 'no-pack'; readonly lacks: readonly PackPart[]; readonly inside: string | null }
  /** As a content folder: it could not be looked through. */
  | { readonly kind: 'refused'; readonly problem: Problem };

export type PackPart = 'practice.yaml' | 'help';

/** What a pack holds, counted by the names of its files. */
export interface PackCount {
  readonly topics: number;
  readonly exercises: number;
}

/** Looks at names only, so that it takes a moment however large the pack is. */
export function countPack({ files }: FoundScan): PackCount | FolderFault {
  const paths = files.map(({ path }) => path);
  if (paths.length === 0) return { kind: 'empty' };
  const lacks = lacksOf(paths, '');
  if (lacks.length > 0) return { kind: 'no-pack', lacks, inside: packInside(paths) };
  const count = (kind: string) => {
    const found = paths.flatMap(
      (path) => new RegExp(`^${kind}/([^/]+)/index\\.[^/]+\\.md$`).exec(path)?.[1] ?? [],
    );
    return new Set(found).size;
  };
  return { topics: count('topics'), exercises: count('exercises') };
}

function lacksOf(paths: readonly string[], below: string): readonly PackPart[] {
  const parts = {
    'practice.yaml': paths.includes(`${below}practice.yaml`),
    help: paths.some((path) => path.startsWith(`${below}help/index.`)),
  } satisfies Record<PackPart, boolean>;
  return (['practice.yaml', 'help'] as const).filter((part) => !parts[part]);
}

/** Somebody chose the folder around the one that they mean. */
function packInside(paths: readonly string[]): string | null {
  const folders = new Set(paths.flatMap((path) => /^([^/]+)\/practice\.yaml$/.exec(path)?.[1] ?? []));
  return [...folders].find((name) => lacksOf(paths, `${name}/`).length === 0) ?? null;
}
