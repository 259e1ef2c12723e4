import { nearestWord } from '#adapters/content-folder/settings/nearest-word.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';

const knownFolders = ['topics', 'exercises', 'help'];

/** Folders that are not looked into, with what staff may have meant: somebody put something there. */
export function unknownFolders(files: readonly ScannedFile[]): readonly Problem[] {
  const folders = new Set(files.flatMap(({ path }) => /^([^/]+)\//.exec(path)?.[1] ?? []));
  return [...folders]
    .filter((folder) => !knownFolders.includes(folder))
    .map((folder) => ({
      code: 'folder-unknown',
      file: folder,
      meant: nearestWord(folder, knownFolders) ?? null,
    }));
}
