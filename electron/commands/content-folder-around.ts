import { dirname, join } from 'node:path';
import { diskFiles } from '#platform/files/disk-files.ts';

/** The content folder that a place is or lies in; undefined where there is none. What people edit there is not to be mixed. */
export async function contentFolderAround(place: string): Promise<string | undefined> {
  for (let folder = place; ; folder = dirname(folder)) {
    const found = await diskFiles.stat(join(folder, 'practice.yaml')).catch(() => undefined); // not there, or not to be seen
    if (found?.kind === 'file') return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
