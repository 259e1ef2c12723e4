import { isAbsolute, relative } from 'node:path';
import type { ExportFolder, Files } from '#core/ports.ts';

export interface DayFolderUses {
  readonly files: Pick<Files, 'stat'>;
  readonly exportFolder: (path: string) => ExportFolder;
  /** The kiosk's own, made when it is needed. */
  readonly ownFolder: string;
  readonly contentFolder: () => string;
}

/**
 * Where the page of a day may be put: the kiosk's own folder, or one that is there. Undefined for anything else, and for
 * the content folder: what is in it belongs on the wall.
 */
export function dayFolder({ files, exportFolder, ownFolder, contentFolder }: DayFolderUses) {
  return async (folder: string | null): Promise<ExportFolder | undefined> => {
    if (folder === null) return exportFolder(ownFolder);
    if (!isAbsolute(folder) || isInside(folder, contentFolder())) return undefined;
    const place = await files.stat(folder).catch(() => undefined); // not there, or not to be looked at
    return place?.kind === 'folder' ? exportFolder(folder) : undefined;
  };
}

function isInside(folder: string, outer: string): boolean {
  const way = relative(outer, folder);
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}
