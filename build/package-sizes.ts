import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** One part of what people install, and the room it takes. */
export interface PartSize {
  readonly part: string;
  readonly bytes: number;
}

/** What the unpacked app is made of. What belongs to no part is the runtime's. */
export async function partSizes(unpacked: string): Promise<readonly PartSize[]> {
  const sizes = new Map<string, number>();
  const entries = await readdir(unpacked, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const part = partOf(path.slice(unpacked.length).replaceAll('\\', '/'));
    sizes.set(part, (sizes.get(part) ?? 0) + (await lstat(path)).size);
  }
  return [...sizes].map(([part, bytes]) => ({ part, bytes })).sort((one, other) => other.bytes - one.bytes);
}

/** A line each, the largest first, and the sum. */
export function sizeTable(sizes: readonly PartSize[]): string {
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
  return [...sizes, { part: 'all of it', bytes: sum }]
    .map(({ part, bytes }) => `${(bytes / 1e6).toFixed(1).padStart(7)} MB  ${part}`)
    .join('\n');
}

const places: readonly (readonly [place: RegExp, part: string])[] = [
  [/\/resources\/node(\.exe)?$/, 'a Node of its own for the service, which this runtime needs'],
  [/\/resources\/app\.asar\.unpacked\/node_modules\//, 'native parts: SQLite and pictures'],
  [/\/resources\/app\.asar\.unpacked\//, 'service, threads and commands'],
  [/\/resources\/app\.asar$/, 'shell, screen and first release'],
  [/\/resources\/starter-pack\//, 'starter pack'],
  [/\/licen[cs]es?[./-]|\/LICENSE/, 'licences'],
];

function partOf(path: string): string {
  return places.find(([place]) => place.test(path))?.[1] ?? 'runtime';
}
