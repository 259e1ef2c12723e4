import type { ScannedFile } from './folder-scan.ts';
import { type Manifest, resolveInManifest } from './manifest.ts';
import type { Notes, StuckClip } from './notes.ts';
import type { Problem } from './problems.ts';
import type { Release } from './release.ts';
import { samePath } from './same-name.ts';

const mostNoted = 50; // the oldest are forgotten first

/** The notes with the clip that a screen left out: `path` below the release's address. As they were where it is none. */
export function withStuckClip(notes: Notes, path: string, shown: Manifest, since: string): Notes {
  const file = resolveInManifest(shown, path);
  if (file === undefined || !file.type.startsWith('video/')) return notes;
  if (notes.stuckClips.some(({ object }) => object === file.object)) return notes;
  return { ...notes, stuckClips: [...notes.stuckClips, { object: file.object, since }].slice(-mostNoted) };
}

/** What to tell of the stuck clips that this release still shows, by the names that the folder's authors gave them. */
export function stuckClipProblems(
  clips: readonly StuckClip[],
  release: Release,
  folder: readonly ScannedFile[],
): readonly Problem[] {
  return clips.flatMap(({ object, since }) => {
    const file = placeOf(object, release, folder);
    return file === undefined ? [] : [{ code: 'clip-stuck', file, since }];
  });
}

/** The clip's file in the folder; its item's folder where no single file of that size is there; undefined if no item has it. */
function placeOf(object: string, { content, files }: Release, folder: readonly ScannedFile[]) {
  const [path, file] = Object.entries(files).find(([, one]) => one.object === object) ?? [];
  const item = [...content.topics, ...content.exercises].find(({ paths }) => path && paths.includes(path));
  if (item === undefined || file === undefined) return undefined;
  const home = `${item.card.kind}s/${item.card.id}`;
  const [found, ...others] = folder.filter(
    (one) => one.sizeBytes === file.size && samePath(one.path).startsWith(`${home}/`),
  );
  return found !== undefined && others.length === 0 ? found.path : home;
}
