import { join } from 'node:path';
import type { Files, PackStick } from '#core/ports.ts';
import { drivesAt, inTime, type MountPlace, nameOfDrive } from '#platform/files/mounts.ts';

/** The folder's name that makes a stick a pack. */
const packName = 'foyer-content';

/** Where systems put sticks. */
export function stickPlaces(platform: NodeJS.Platform = process.platform): readonly MountPlace[] {
  switch (platform) {
    case 'win32':
      return [...'ABDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({ folder: `${letter}:\\`, depth: 0 }));
    case 'darwin':
      return [{ folder: '/Volumes', depth: 1 }];
    default:
      return [
        { folder: '/media', depth: 2 }, // /media/<user>/<stick>
        { folder: '/run/media', depth: 2 },
      ];
  }
}

/** Sticks that hold a folder `foyer-content`, by name. What does not answer in time is left out. */
export async function findSticks(
  places: readonly MountPlace[],
  files: Files,
  patienceMs?: number,
): Promise<readonly PackStick[]> {
  const roots = await drivesAt(places, files, patienceMs);
  const sticks = await Promise.all(roots.map((root) => inTime(packOn(root, files), undefined, patienceMs)));
  return sticks.filter((stick) => stick !== undefined).sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function packOn(root: string, files: Files): Promise<PackStick | undefined> {
  const path = join(root, packName);
  const stat = await files.stat(path).catch(() => undefined); // an empty drive, or another kind of stick
  return stat?.kind === 'folder' ? { id: root, name: nameOfDrive(root), path } : undefined;
}
