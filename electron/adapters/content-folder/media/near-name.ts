import { placeOf } from '#adapters/content-folder/files/pack-files.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import { nearestWord } from '#core/content/nearest-word.ts';
import { alike } from '#core/content/same-name.ts';
import { type MediaKind, mediaKindOf } from './media-kind.ts';

/**
 * The picture or clip in the folder that a name may be meant as: of another ending, as Windows hides them, or a letter or two
 * away. Written as on the disk.
 */
export function nearName(
  typed: string,
  kind: MediaKind,
  files: readonly ScannedFile[],
  folder: string,
): string | undefined {
  const depth = folder.split('/').length;
  const names = files
    .filter(({ path }) => path.startsWith(`${folder}/`) && mediaKindOf(path) === kind)
    .slice(0, mostNames)
    .map((file) => placeOf(file).split('/').slice(depth).join('/'));
  const stems = [alike(typed), stemOf(typed)];
  return names.find((name) => stems.includes(stemOf(name))) ?? nearestWord(typed, names);
}

const mostNames = 200; // more are a collection, and each costs time

function stemOf(name: string): string {
  return alike(name).replace(/\.[^./]*$/, '');
}
