import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { judgeDataFolder } from './data-folder.ts';

/**
 * A private folder for a kiosk that cannot use its data folder: the same one for each start with that folder, so that two
 * of them meet. It is gone with the computer's next start. Undefined where there is no place for it.
 */
export function makeSpareFolder(wanted: string, places = usualPlaces()): string | undefined {
  return spareFolders(wanted, places).find((folder) => {
    try {
      mkdirSync(folder, { mode: 0o700 });
    } catch {
      // it is there, or cannot be: the next lines tell
    }
    return isPrivate(folder) && judgeDataFolder(folder).kind === 'whole';
  });
}

/** Those that such a kiosk has made: one may run in it still. */
export function findSpareFolders(wanted: string, places = usualPlaces()): readonly string[] {
  return spareFolders(wanted, places).filter(isPrivate);
}

function spareFolders(wanted: string, places: readonly string[]): readonly string[] {
  const name = `foyer-${createHash('sha256').update(`${userName()} ${wanted}`).digest('hex').slice(0, 12)}`;
  return places.map((place) => join(place, name));
}

/** Memory only where the disk takes nothing: a pack may have hundreds of megabytes. */
function usualPlaces(): readonly string[] {
  const runtime = process.env.XDG_RUNTIME_DIR;
  return [tmpdir(), ...(process.platform === 'linux' ? ['/dev/shm'] : []), ...(runtime ? [runtime] : [])];
}

/** Everybody may write where it lies: somebody else could have made it, or a link of that name. */
function isPrivate(folder: string): boolean {
  try {
    const stat = lstatSync(folder);
    if (!stat.isDirectory()) return false;
    return process.platform === 'win32' || (stat.uid === process.getuid?.() && (stat.mode & 0o077) === 0);
  } catch {
    return false; // not there
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? ''); // of no name, as in some containers
  }
}
