import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Asked } from '#contract/addresses.ts';
import type { Revision } from '#contract/model.ts';
import { parseManifest, resolveInManifest } from '#core/content/manifest.ts';
import type { Opening } from '#core/content/opening.ts';
import { objectFilePath, objectsFolder, releaseFilePath } from '#core/content/release-layout.ts';
import { appHeaders, appTypeOf, contentHeaders } from './answer-headers.ts';

/** A file that may be served, and what goes with it. */
export interface FoundFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where the served files are. */
export interface ServedFolders {
  /** The built screen. */
  readonly app: string;
  /** Folders that hold releases: the data folder, and what came with the program. The first that has one serves it. */
  readonly releases: readonly string[];
  /** What the wall begins with: its files are found without reading a manifest of a thousand items. */
  readonly opening?: Opening | undefined;
  /** Of the app, in memory only: what is in them by their path. */
  readonly made?: ReadonlyMap<string, string | Uint8Array>;
}

/** Looks up what is asked for; null where there is no such file, or it is not one that may be served. */
export function createFileFinder(folders: ServedFolders): (asked: Asked) => Promise<FoundFile | null> {
  const { opening } = folders;
  const loadManifest = rememberLast(keptManifests, async (revision: Revision) => {
    for (const folder of folders.releases) {
      const text = await readFile(join(folder, releaseFilePath(revision)), 'utf8').catch(() => undefined); // not here
      const manifest = text === undefined ? undefined : parseManifest(text);
      if (manifest !== undefined) return manifest;
    }
    return undefined;
  });

  async function findInApp(path: string): Promise<FoundFile | null> {
    const type = appTypeOf(path);
    return type === null ? null : findBelow(folders.app, join(folders.app, path), type, appHeaders);
  }

  /** The path is only a key: what is opened is named by the manifest alone. */
  async function findInRelease(revision: Revision, path: string): Promise<FoundFile | null> {
    const isEarly = opening?.revision === revision && Object.hasOwn(opening.files, path);
    const release = isEarly ? opening : await loadManifest(revision);
    const stored = release && resolveInManifest(release, path);
    if (stored === undefined) return null;
    for (const folder of folders.releases) {
      const object = join(folder, objectFilePath(stored.object));
      const found = await findBelow(join(folder, objectsFolder), object, stored.type, contentHeaders).catch(
        () => null, // not here
      );
      if (found?.sizeBytes === stored.size) return found;
    }
    return null;
  }

  return async (asked) => {
    try {
      return asked.kind === 'app'
        ? await findInApp(asked.path)
        : await findInRelease(asked.revision, asked.path);
    } catch {
      return null; // gone or not readable: the page shows what it knows without it
    }
  };
}

const keptManifests = 3; // the release that is shown, the one before, and the next

/** The file if, with every link followed, it is a file below the folder. */
async function findBelow(
  folder: string,
  path: string,
  type: string,
  headers: FoundFile['headers'],
): Promise<FoundFile | null> {
  const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(path)]);
  if (!realFile.startsWith(realFolder + sep)) return null;
  const stats = await stat(realFile);
  return stats.isFile() ? { path: realFile, sizeBytes: stats.size, type, headers } : null;
}

/** Keeps the last few values that were found; what is undefined or throws is asked again. */
function rememberLast<K, T>(count: number, load: (key: K) => Promise<T | undefined>) {
  const kept = new Map<K, T>();
  return async (key: K): Promise<T | undefined> => {
    const value = kept.get(key) ?? (await load(key));
    if (value === undefined) return undefined;
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of [...kept.keys()].slice(0, -count)) kept.delete(oldest);
    return value;
  };
}
