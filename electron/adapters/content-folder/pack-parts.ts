import type { FoundScan } from '#core/content/folder-scan.ts';
import type { PartOrder } from './part.ts';

/** What the scan found of a pack, part by part. */
export interface PackParts {
  /** At a path and below it: `topics/ice/sub/a.jpg` is part of `topics/ice`, `help/index.en.md` of `help`. */
  at(path: string): PartFiles;
  /** The names of the folders in `topics` or `exercises`, sorted. */
  namesIn(folder: string): readonly string[];
}

export type PartFiles = Pick<PartOrder, 'files' | 'unreadable'>;

/** Sorts the files of a scan by part, once: nobody looks through all of them for each part. */
export function gatherParts(scan: FoundScan): PackParts {
  const files = Map.groupBy(scan.files, ({ path }) => partOf(path));
  const unreadable = Map.groupBy(scan.unreadable, partOf);
  return {
    at: (path) => ({ files: files.get(path) ?? [], unreadable: unreadable.get(path) ?? [] }),
    namesIn(folder) {
      const inside = [...scan.files.map(({ path }) => path), ...scan.unreadable.map((path) => `${path}/`)];
      const names = inside
        .filter((path) => path.startsWith(`${folder}/`))
        .flatMap((path) => /^[^/]+\/([^/]+)\//.exec(path)?.[1] ?? []);
      return [...new Set(names)].sort();
    },
  };
}

function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'topics' || first === 'exercises' ? `${first}/${second}` : first;
}
