import { join } from 'node:path';
import type { Files, PackStick } from '#core/ports.ts';

/** The folder's name that makes a stick a pack. */
const packName = 'foyer-content';
const maxEntries = 100;
const usualPatienceMs = 2_000; // for a network drive that sleeps

/** Where systems put sticks: each place, and how many folders below it a stick lies. */
export interface StickPlace {
  readonly folder: string;
  readonly depth: 0 | 1 | 2;
}

export function stickPlaces(platform: NodeJS.Platform = process.platform): readonly StickPlace[] {
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
  places: readonly StickPlace[],
  files: Files,
  patienceMs = usualPatienceMs,
): Promise<readonly PackStick[]> {
  const found = await Promise.all(places.map((place) => inTime(rootsBelow(place, files), [], patienceMs)));
  const roots = found.flat();
  const sticks = await Promise.all(roots.map((root) => inTime(packOn(root, files), undefined, patienceMs)));
  return sticks.filter((stick) => stick !== undefined).sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function rootsBelow({ folder, depth }: StickPlace, files: Files): Promise<readonly string[]> {
  if (depth === 0) return [folder];
  const entries = await files.list(folder, maxEntries).catch(() => []); // this system has no such place
  const folders = entries.filter(({ kind }) => kind === 'folder').map(({ name }) => join(folder, name));
  if (depth === 1) return folders;
  return (await Promise.all(folders.map((user) => rootsBelow({ folder: user, depth: 1 }, files)))).flat();
}

async function packOn(root: string, files: Files): Promise<PackStick | undefined> {
  const path = join(root, packName);
  const stat = await files.stat(path).catch(() => undefined); // an empty drive, or another kind of stick
  return stat?.kind === 'folder' ? { id: root, name: nameOf(root), path } : undefined;
}

function nameOf(root: string): string {
  return root.split(/[\\/]/).filter(Boolean).at(-1) ?? root;
}

async function inTime<T>(work: Promise<T>, otherwise: T, patienceMs: number): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const timer = setTimeout(() => resolve(otherwise), patienceMs);
  try {
    return await Promise.race([work.catch(() => otherwise), promise]);
  } finally {
    clearTimeout(timer);
  }
}
