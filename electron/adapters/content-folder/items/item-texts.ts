import type { z } from 'zod';
import { originalOfCopy } from '#adapters/content-folder/files/copy-names.ts';
import { placeOf } from '#adapters/content-folder/files/pack-files.ts';
import type { MediaSource } from '#adapters/content-folder/media/find-media.ts';
import { splitFrontMatter } from '#adapters/content-folder/settings/front-matter.ts';
import { readSettings } from '#adapters/content-folder/settings/read-settings.ts';
import type { ItemId, LanguageTag } from '#contract/model.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';

/** One folder of the pack, and what is needed to read it. */
export interface ItemFolder extends MediaSource, TextFolder {}

/** The same without its pictures. */
export interface TextFolder extends Pick<MediaSource, 'files' | 'report'> {
  /** Such as `topics/ice`. */
  readonly path: string;
  /** The practice's languages, its own first. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]];
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

/** The item's text files by language: those that the practice lists. */
export function textFilesOf(folder: TextFolder): ReadonlyMap<LanguageTag, ScannedFile> {
  const found = new Map<LanguageTag, ScannedFile>();
  for (const file of folder.files.scan.files) {
    if (!file.path.startsWith(`${folder.path}/`)) continue;
    const tag = /^index\.([^/]+)\.md$/.exec(file.path.slice(folder.path.length + 1))?.[1];
    if (tag === undefined) continue;
    const language = folder.languages.find((known) => known.toLowerCase() === tag.toLowerCase());
    if (language !== undefined) found.set(language, file);
    else if (!isCopy(file, folder)) folder.report({ code: 'text-unlisted', file: file.path, language: tag }); // else told with the stray files
  }
  return found;
}

/** A second copy, such as `index.en (1).md`: its end is no language. */
function isCopy(file: ScannedFile, { files, path }: TextFolder): boolean {
  const place = placeOf(file);
  const name = place.slice(place.lastIndexOf('/') + 1);
  return originalOfCopy(name, (original) => files.find(`${path}/${original}`) !== undefined) !== undefined;
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

/** True if something in the folder could not be looked at: what seems to be missing may be there. */
export function isHidden({ files, path }: TextFolder): boolean {
  return files.scan.unreadable.some((other) => other === path || other.startsWith(`${path}/`));
}

/** The last part of the folder's path. */
export function itemIdOf(folder: ItemFolder): ItemId {
  return folder.path.slice(folder.path.indexOf('/') + 1) as ItemId; // its name was checked
}
