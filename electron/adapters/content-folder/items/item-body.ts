import { type FindMedia, readTextTree } from '#adapters/content-folder/markdown/read-text-tree.ts';
import { mediaKindOf } from '#adapters/content-folder/media/media-kind.ts';
import { readMedia } from '#adapters/content-folder/media/read-media.ts';
import type { LanguageTag, TextTree } from '#contract/model.ts';
import type { ManifestFiles, StoredFile } from '#core/content/stored-file.ts';
import type { ItemFolder, ItemText } from './item-texts.ts';

/** A body, read, and the pictures and clips in it. */
export interface ItemBody {
  readonly tree: TextTree;
  readonly media: ManifestFiles;
}

/** Reads a text file's body. Undefined where a part of it is at fault, and then that is reported. */
export async function readItemBody(
  text: ItemText<unknown>,
  folder: ItemFolder,
): Promise<ItemBody | undefined> {
  const media: Record<string, StoredFile> = {};
  const source = { text: text.body, file: text.file, firstLine: text.bodyLine };
  const tree = await readTextTree(source, mediaFinder(text, folder, media), folder.report);
  return tree && { tree, media };
}

const mostPictures = 50;

/** Reads what a body names, and adds its files to `media`. A picture that stands there often is read once. */
function mediaFinder(
  { file, bodyLine }: ItemText<unknown>,
  folder: ItemFolder,
  media: Record<string, StoredFile>,
): FindMedia {
  const language = languageOf(file, folder);
  const lookUp: FindMedia = async (name, line) => {
    const place = { folder: folder.path, file, line: bodyLine + line - 1, language };
    const read = await readMedia(mediaKindOf(name) ?? 'picture', name, place, folder);
    Object.assign(media, read?.media);
    return read?.kind === 'clip' ? read.clip : read?.path;
  };
  const known = new Map<string, ReturnType<FindMedia>>();
  return (name, line) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size === mostPictures) {
      const at = { file, line: bodyLine + line - 1 };
      folder.report({ code: 'too-many-pictures', ...at, most: mostPictures });
      return Promise.resolve(undefined);
    }
    const found = lookUp(name, line);
    known.set(name, found);
    return found;
  };
}

/** The language of a text file, by its name. */
function languageOf(file: string, { languages }: ItemFolder): LanguageTag {
  const tag = /\.([^./]+)\.md$/.exec(file)?.[1]?.toLowerCase();
  return languages.find((known) => known.toLowerCase() === tag) ?? languages[0];
}
