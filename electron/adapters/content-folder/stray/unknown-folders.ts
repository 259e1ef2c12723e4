import type { ScannedFile } from '#core/content/folder-scan.ts';
import { nearestWord } from '#core/content/nearest-word.ts';
import type { Problem } from '#core/content/problems.ts';

const knownFolders = ['topics', 'exercises', 'help'];

/** Folders that are not looked into, with what staff may have meant: somebody put something there. */
export function unknownFolders(files: readonly ScannedFile[]): readonly Problem[] {
  const paths = files.map(({ path }) => path);
  const folders = [...new Set(paths.flatMap((path) => /^([^/]+)\//.exec(path)?.[1] ?? []))];
  const unknown = folders.filter((folder) => !knownFolders.includes(folder));
  const pack = paths.includes('practice.yaml') ? undefined : folderOfPack(paths, unknown);
  return unknown.map((folder) =>
    pack?.startsWith(`${folder}/`) === true
      ? { code: 'folder-holds-pack', file: pack.slice(0, -1) }
      : { code: 'folder-unknown', file: folder, meant: nearestWord(folder, knownFolders) ?? null },
  );
}

/** Where `practice.yaml` lies, the one nearest to the top, with a slash behind it. */
function folderOfPack(paths: readonly string[], unknown: readonly string[]): string | undefined {
  return paths
    .flatMap((path) => /^(.+\/)practice\.yaml$/.exec(path)?.[1] ?? [])
    .filter((folder) => unknown.some((one) => folder.startsWith(`${one}/`)))
    .sort((one, other) => one.split('/').length - other.split('/').length)[0];
}
