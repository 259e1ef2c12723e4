import { join } from 'node:path';
import type { Files } from '#core/ports.ts';
import type { LikelyFolder } from '#core/staff/ports.ts';
import { drivesAt, inTime, type MountPlace, nameOfDrive } from '#platform/files/mounts.ts';

/** The computer that is looked at. Tests give another one. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly shares: readonly MountPlace[];
}

const mostEntries = 500;

/** Folders of cloud drives as their programs name them: `Dropbox (Harbour)`, `OneDrive - Harbour Physio`. */
const cloudNames = /^(dropbox|onedrive|google ?drive|my drive|icloud ?drive|nextcloud)\b/i;

/** Folders that a person may mean: cloud drives first, then drives that are mounted. Never rejects. */
export async function likelyFolders(computer: Computer, files: Files): Promise<readonly LikelyFolder[]> {
  const { platform, home, shares } = computer;
  const cloudPlaces = [home, ...(platform === 'darwin' ? [join(home, 'Library', 'CloudStorage')] : [])];
  const clouds = await Promise.all(cloudPlaces.map((place) => inTime(cloudsIn(place, files), [])));
  const apple = join(home, 'Library', 'Mobile Documents', 'com~apple~CloudDocs');
  const hasApple = platform === 'darwin' && (await inTime(isFolder(apple, files), false));
  return [
    ...clouds.flat(),
    ...(hasApple ? [{ path: apple, from: 'cloud', name: 'iCloud Drive' } as const] : []),
    ...(await drivesAt(shares, files)).map(
      (path) => ({ path, from: 'share', name: nameOfDrive(path) }) as const,
    ),
  ];
}

/** Where systems put shares and other drives. */
export function sharePlaces(platform: NodeJS.Platform, userId: number): readonly MountPlace[] {
  switch (platform) {
    case 'win32':
      return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({ folder: `${letter}:\\`, depth: 0 }));
    case 'darwin':
      return [{ folder: '/Volumes', depth: 1 }];
    default:
      return [
        { folder: '/media', depth: 2 },
        { folder: '/run/media', depth: 2 },
        { folder: '/mnt', depth: 1 },
        { folder: `/run/user/${userId}/gvfs`, depth: 1 },
      ];
  }
}

async function cloudsIn(place: string, files: Files): Promise<readonly LikelyFolder[]> {
  const entries = await files.list(place, mostEntries);
  return entries
    .filter(({ name, kind }) => kind === 'folder' && cloudNames.test(name))
    .map(({ name }) => ({ path: join(place, name), from: 'cloud', name }));
}

async function isFolder(path: string, files: Files): Promise<boolean> {
  return (await files.stat(path)).kind === 'folder';
}
