import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { WantedFolders } from './ground.ts';
import { unlessSilent } from './silent-share.ts';

/**
 * Why a kiosk cannot have these two folders, in a sentence; null where they lie apart. In one another, database, browser and
 * logs would lie among the files that people edit, and be taken for a pack. By their names alone: see `linkedOverlapRefusal`.
 */
export function overlapRefusal({ data, content }: WantedFolders): string | null {
  if (data === null || content === null) return null; // a place is found that suits the other
  return refusal({ data, content }, { data, content });
}

/** The same once links are followed, as far as the folders are there. Nothing waits for a share that does not answer. */
export async function linkedOverlapRefusal({ data, content }: WantedFolders): Promise<string | null> {
  if (data === null || content === null) return null;
  const found = await unlessSilent(Promise.all([follow(data), follow(content)]), null);
  return found && refusal({ data, content }, { data: found[0], content: found[1] });
}

interface Folders {
  readonly data: string;
  readonly content: string;
}

function refusal(named: Folders, { data, content }: Folders): string | null {
  const how = overlap(data, content);
  if (how === null) return null;
  return `Foyer does not start: the data folder ${named.data} ${how} the content folder ${named.content}. What Foyer keeps for itself would lie among the files that people edit. Give two folders that lie apart with --data-folder and --content-folder.`;
}

function overlap(data: string, content: string): string | null {
  if (relative(data, content) === '') return 'is the same as';
  if (isBelow(data, content)) return 'lies in';
  return isBelow(content, data) ? 'has in it' : null;
}

function isBelow(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path without links; of what is not there yet, the way to it. */
async function follow(path: string): Promise<string> {
  const above = dirname(path);
  return await realpath(path).catch(async () =>
    above === path ? path : join(await follow(above), basename(path)),
  );
}
