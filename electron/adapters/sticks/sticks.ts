import { rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bounds, type ScannedFile } from '#core/content/folder-scan.ts';
import type { Files, Sticks } from '#core/ports.ts';
import type { MountPlace } from '#platform/files/mounts.ts';
import { findSticks, stickPlaces } from './find-sticks.ts';

/**
 * Packs on sticks, and the way from there into the content folder's place. Beside the content folder lie meanwhile
 * `<folder> (being copied)`, and when that is complete `<folder> (ready)`; a start that finds a ready one and no
 * content folder ends what the power cut short.
 */
export function createSticks(files: Files, places: readonly MountPlace[] = stickPlaces()): Sticks {
  return {
    find: () => findSticks(places, files),

    async copy({ path }, found, contentFolder) {
      const [part, ready] = [`${contentFolder} (being copied)`, readyOf(contentFolder)];
      const removeBoth = () => Promise.all([part, ready].map(removeTree));
      try {
        await removeBoth(); // what an earlier try left
        await copyFiles(path, part, found, files);
        await files.rename(part, ready);
        await files.syncFolder(dirname(contentFolder));
        return ready;
      } catch (cause) {
        await removeBoth().catch(() => {}); // the first error is the one to tell
        throw cause;
      }
    },

    mayReplace: async (contentFolder) => !(await isDrive(contentFolder)),

    async swap(copy, contentFolder, date) {
      const kept = await freeName(`${contentFolder} (before ${date})`, files);
      await files.rename(contentFolder, kept);
      try {
        await files.rename(copy, contentFolder);
      } catch (cause) {
        await files.rename(kept, contentFolder); // as it was
        throw cause;
      }
      await files.syncFolder(dirname(contentFolder));
      return kept;
    },

    discard: (copy) => removeTree(copy).catch(() => {}), // the next copy removes it

    async mend(contentFolder) {
      const isThere = (path: string) =>
        files.stat(path).then(
          ({ kind }) => kind === 'folder',
          () => false,
        );
      if ((await isThere(contentFolder)) || !(await isThere(readyOf(contentFolder)))) return;
      await files.rename(readyOf(contentFolder), contentFolder).catch(() => {}); // then it is missing, and that is told
    },
  };
}

function readyOf(contentFolder: string): string {
  return `${contentFolder} (ready)`;
}

async function copyFiles(
  from: string,
  to: string,
  found: readonly ScannedFile[],
  files: Files,
): Promise<void> {
  await files.makeFolder(to);
  const folders = new Set(found.map(({ path }) => dirname(join(to, path))));
  for (const folder of folders) await files.makeFolder(folder);
  for (const { path } of found) await files.copy(join(from, path), join(to, path), bounds.bytes);
  for (const folder of [...folders, to]) await files.syncFolder(folder);
}

/** A folder on which a drive or a share is mounted lies on another device than the folder around it. */
async function isDrive(folder: string): Promise<boolean> {
  const around = dirname(folder);
  if (around === folder) return true; // `/`, or `D:` on Windows
  const [own, outer] = await Promise.all([folder, around].map((path) => stat(path).catch(() => undefined)));
  return own !== undefined && own.dev !== outer?.dev;
}

/** Nothing that is there is ever written over. */
async function freeName(wanted: string, files: Files): Promise<string> {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted} ${count}`;
    if ((await files.stat(name).catch(() => undefined)) === undefined) return name;
  }
}

/** Only ever for folders that this adapter made. */
async function removeTree(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}
