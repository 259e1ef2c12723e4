import type { FoundScan, ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import { sameName } from '#core/content/same-name.ts';

/** A scan by the names that people mean, and the way back to those on the disk. */
export interface NamedScan extends FoundScan {
  /** Folders below `topics` and `exercises` that are there twice, but for how their names are written: those names. */
  readonly twins: ReadonlyMap<string, readonly string[]>;
  /** Where a path by people's names lies on the disk, as far as it is there. */
  onDisk(path: string): string;
}

/** The file at a path, whichever way its names are written. */
export type FindFile = (path: string) => ScannedFile | undefined;

/** `Topics/Ice/Index.en.md` becomes `topics/ice/index.en.md`: whatever reads the pack finds things by what people mean. */
export function byPeopleNames(scan: FoundScan): NamedScan {
  const diskFolders = new Map<string, Set<string>>();
  const meant = (path: string): string => {
    const names = path.split('/');
    const same = names.map(sameName);
    names.slice(0, -1).forEach((_, depth) => {
      const folder = same.slice(0, depth + 1).join('/');
      const known = diskFolders.get(folder) ?? new Set<string>();
      diskFolders.set(folder, known.add(names.slice(0, depth + 1).join('/')));
    });
    return same.join('/');
  };
  const files = scan.files.map((file) => withDiskPath(file, meant(file.path)));
  const alike = Map.groupBy(files, ({ path }) => path);
  const chosen = [...alike.values()].flatMap(
    (same) => same.find(({ diskPath }) => diskPath === undefined) ?? same[0] ?? [],
  );
  const twins = twinsIn(diskFolders);
  const untold = chosen.filter(({ path }) => !twins.has(path.split('/', 2).join('/'))); // else the folder is told
  const problems = untold.flatMap((file) => doubled(file, alike.get(file.path) ?? []));
  const unreadable = scan.unreadable.map((path) => path.split('/').map(sameName).join('/'));
  return {
    kind: 'found',
    files: chosen.sort((one, other) => (one.path < other.path ? -1 : 1)),
    unreadable,
    problems: [...scan.problems, ...problems],
    twins,
    onDisk: (path) => diskPathOf(path, chosen, diskFolders),
  };
}

function withDiskPath(file: ScannedFile, path: string): ScannedFile {
  return path === file.path ? file : { ...file, path, diskPath: file.path };
}

/** Files beside the one that is read whose names differ from its name only in how they are written. */
function doubled(read: ScannedFile, alike: readonly ScannedFile[]): readonly Problem[] {
  return alike
    .filter((other) => other !== read)
    .map((other) => ({ code: 'names-alike', file: read.path, other: other.diskPath ?? other.path }));
}

function twinsIn(folders: ReadonlyMap<string, ReadonlySet<string>>): NamedScan['twins'] {
  const items = [...folders].filter(([path]) => /^(topics|exercises)\/[^/]+$/.test(path));
  const named = items.map(([path, places]) => [path, namesAtTheEnd(places)] as const);
  return new Map(named.filter(([, names]) => names.length > 1));
}

/** A folder in `Topics` and one in `topics` are one, and their own names are the same. */
function namesAtTheEnd(paths: ReadonlySet<string>): readonly string[] {
  return [...new Set([...paths].map((path) => path.slice(path.lastIndexOf('/') + 1)))];
}

function diskPathOf(
  path: string,
  files: readonly ScannedFile[],
  folders: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const file = files.find((one) => one.path === path);
  if (file !== undefined) return file.diskPath ?? file.path;
  const names = path.split('/');
  for (let depth = names.length; depth > 0; depth -= 1) {
    const [folder] = folders.get(names.slice(0, depth).join('/')) ?? [];
    if (folder !== undefined) return [folder, ...names.slice(depth)].join('/');
  }
  return path;
}
