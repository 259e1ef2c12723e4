import { type MediaKind, mediaKindOf, unusedMedia } from '#adapters/content-folder/media/media-kind.ts';
import { type ReadMedia, readMedia } from '#adapters/content-folder/media/read-media.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import { alike } from '#core/content/same-name.ts';
import type { ItemFolder, ItemText } from './item-texts.ts';
import type { OwnSettings } from './shared-fields.ts';

/** The picture and the clip that stand for an item, where it has them. Undefined where one of them cannot be used. */
export async function readOwnMedia(
  own: ItemText<OwnSettings>,
  folder: ItemFolder,
): Promise<readonly ReadMedia[] | undefined> {
  const read: ReadMedia[] = [];
  const wanted = wantedMedia(own.settings);
  for (const { kind, key, name } of wanted) {
    const place = {
      folder: folder.path,
      file: own.file,
      line: own.lineOf([key]),
      language: folder.languages[0],
    };
    const media = await readMedia(kind, name, place, folder);
    if (media !== undefined) read.push(media);
  }
  return read.length === wanted.length ? read : undefined;
}

interface Wanted {
  readonly kind: MediaKind;
  readonly key: 'picture' | 'clip';
  readonly name: string;
}

/** A clip may be named as the picture; one that is named as such comes before it. */
function wantedMedia({ picture, clip }: OwnSettings): readonly Wanted[] {
  const wanted: Wanted[] = [];
  const kind = picture !== undefined && mediaKindOf(picture) === 'clip' ? 'clip' : 'picture';
  if (picture !== undefined && (kind === 'picture' || clip === undefined)) {
    wanted.push({ kind, key: 'picture', name: picture });
  }
  if (clip !== undefined) wanted.push({ kind: 'clip', key: 'clip', name: clip });
  return wanted;
}

/** The same folder, and the files that somebody found in it. */
export function withFoundFiles(folder: ItemFolder): readonly [ItemFolder, ReadonlySet<ScannedFile>] {
  const found = new Set<ScannedFile>();
  const find = (path: string) => {
    const file = folder.files.find(path);
    if (file !== undefined) found.add(file);
    return file;
  };
  return [{ ...folder, files: { ...folder.files, find } }, found];
}

/** Says of each picture and clip in the folder that no text names it: whoever put it there expects to see it. */
export function reportUnusedMedia(
  { clip, picture }: OwnSettings,
  bodies: readonly string[],
  found: ReadonlySet<ScannedFile>,
  { files, path, report }: ItemFolder,
): void {
  const named = alike([clip, picture, ...bodies].join('\n').replaceAll('\\', '/'));
  for (const file of files.scan.files) {
    const name = file.path.slice(path.length + 1);
    if (!file.path.startsWith(`${path}/`) || found.has(file) || named.includes(name)) continue;
    const kind = mediaKindOf(name);
    if (kind !== undefined) report(unusedMedia(file.path, kind));
  }
}
