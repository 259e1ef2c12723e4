import type { z } from 'zod';
import { readTextTree } from '#adapters/content-folder/markdown/read-text-tree.ts';
import { isClipName, readClip } from '#adapters/content-folder/media/read-clip.ts';
import { type PictureSource, readPicture } from '#adapters/content-folder/media/read-picture.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import { splitFrontMatter } from '#adapters/content-folder/settings/front-matter.ts';
import { readSettings } from '#adapters/content-folder/settings/read-settings.ts';
import type { ItemId, LanguageTag, TextTree } from '#contract/model.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { ManifestFiles, StoredFile } from '#core/content/stored-file.ts';

/** One folder of the pack, and what is needed to read it. */
export interface ItemFolder extends PictureSource, TextFolder {}

/** The same without its pictures. */
export interface TextFolder extends Pick<PictureSource, 'files'> {
  /** Such as `topics/ice`. */
  readonly path: string;
  /** The practice's languages, its own first. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]];
  readonly report: Report;
}

/** The settings of a text file, and its body still unread. */
export interface ItemText<Settings> {
  readonly file: string;
  readonly settings: Settings;
  readonly body: string;
  readonly bodyLine: number;
  /** Where a setting stands, for what is found wrong later. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A body, read, and the pictures and clips in it. */
export interface ItemBody {
  readonly tree: TextTree;
  readonly media: ManifestFiles;
}

/** The item's text files by language: those that the practice lists. */
export function textFilesOf(folder: TextFolder): ReadonlyMap<LanguageTag, ScannedFile> {
  const found = new Map<LanguageTag, ScannedFile>();
  for (const file of folder.files.scan.files) {
    if (!file.path.startsWith(`${folder.path}/`)) continue;
    const tag = /^index\.([^/]+)\.md$/.exec(file.path.slice(folder.path.length + 1))?.[1];
    if (tag === undefined || tag.includes(' ')) continue;
    const language = folder.languages.find((known) => known.toLowerCase() === tag.toLowerCase());
    if (language !== undefined) found.set(language, file);
    else folder.report({ code: 'text-unlisted', file: file.path, language: tag });
  }
  return found;
}

/** Reads a text file's settings. Undefined where they are at fault, and then that is reported. */
export async function readItemText<Schema extends z.ZodType>(
  file: ScannedFile,
  schema: Schema,
  { files, report }: TextFolder,
): Promise<ItemText<z.output<Schema>> | undefined> {
  const text = await files.text(file, report);
  const parts = text === undefined ? undefined : splitFrontMatter(text, file.path, report);
  const settings = parts && readSettings(schema, parts.settings, file.path, report);
  if (parts === undefined || settings === undefined) return undefined;
  const { body, bodyLine } = parts;
  return { file: file.path, settings, body, bodyLine, lineOf: parts.settings.lineOf };
}

const mostPictures = 50;

/** Reads a text file's body. Undefined where a part of it is at fault, and then that is reported. */
export async function readItemBody(
  { file, body, bodyLine }: ItemText<unknown>,
  folder: ItemFolder,
): Promise<ItemBody | undefined> {
  const media: Record<string, StoredFile> = {};
  const language = languageOf(file, folder);
  const lookUp = async (name: string, line: number) => {
    const place = { folder: folder.path, file, line: bodyLine + line - 1, language };
    if (isClipName(name)) {
      const read = await readClip(name, place, folder, folder.report);
      Object.assign(media, read?.media);
      return read?.clip;
    }
    const picture = await readPicture(name, place, folder, folder.report);
    if (picture !== undefined) media[picture.path] = picture.file;
    return picture?.path;
  };
  const known = new Map<string, ReturnType<typeof lookUp>>(); // a picture that stands there often is read once
  const findMedia = (name: string, line: number) => {
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
  const source = { text: body, file, firstLine: bodyLine };
  const tree = await readTextTree(source, findMedia, folder.report);
  return tree && { tree, media };
}

/** The language of a text file, by its name. */
function languageOf(file: string, { languages }: ItemFolder): LanguageTag {
  const tag = /\.([^./]+)\.md$/.exec(file)?.[1]?.toLowerCase();
  return languages.find((known) => known.toLowerCase() === tag) ?? languages[0];
}

/** True if something in the folder could not be looked at: what seems to be missing may be there. */
export function isHidden({ files, path }: TextFolder): boolean {
  return files.scan.unreadable.some((other) => other === path || other.startsWith(`${path}/`));
}

/** The last part of the folder's path. */
export function itemIdOf(folder: ItemFolder): ItemId {
  return folder.path.slice(folder.path.indexOf('/') + 1).normalize() as ItemId; // its name was checked
}
