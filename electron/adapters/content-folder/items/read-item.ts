import type { z } from 'zod';
import { decodedName } from '#adapters/content-folder/files/file-names.ts';
import { isClipName, type ReadClip, readClip } from '#adapters/content-folder/media/read-clip.ts';
import { isPictureName, type ReadPicture, readPicture } from '#adapters/content-folder/media/read-picture.ts';
import { documentPath } from '#contract/addresses.ts';
import type {
  ExerciseCard,
  ExerciseDocument,
  LanguageTag,
  TopicCard,
  TopicDocument,
} from '#contract/model.ts';
import type { ItemDraft } from '#core/content/pack-reading.ts';
import { plainLanguageAdvice } from '#core/content/plain-language.ts';
import type { ManifestFiles, StoredFile } from '#core/content/stored-file.ts';
import {
  type ItemBody,
  type ItemFolder,
  type ItemText,
  isHidden,
  readItemBody,
  readItemText,
  textFilesOf,
} from './item-texts.ts';
import { type OwnSettings, windowOf } from './shared-fields.ts';

/** An item's texts: the one in the practice's own language, which holds what all share, and its translations. */
export interface ItemTexts<Own, Translation> {
  readonly own: ReadText<Own>;
  readonly translations: readonly ReadText<Translation>[];
  readonly picture: ReadPicture | null;
  readonly clip: ReadClip | null;
}

export interface ReadText<Settings> extends ItemText<Settings>, ItemBody {
  readonly language: LanguageTag;
}

/** Reads all texts of an item that is published. Undefined where one is at fault, and then that is reported. */
export async function readItemTexts<Own extends z.ZodType<OwnSettings>, Translation extends z.ZodType>(
  folder: ItemFolder,
  ownSchema: Own,
  translationSchema: Translation,
): Promise<ItemTexts<z.output<Own>, z.output<Translation>> | 'held-back' | undefined> {
  const { report, languages } = folder;
  const [first, ...others] = languages;
  const files = textFilesOf(folder);
  const ownFile = files.get(first);
  if (ownFile === undefined) {
    if (!isHidden(folder)) report({ code: 'text-missing', file: folder.path, name: `index.${first}.md` });
    return undefined;
  }
  const own = await readItemText(ownFile, ownSchema, folder);
  if (own === undefined) return undefined;
  if (own.settings.status !== 'published') return 'held-back';
  const { from, to } = own.settings;
  if (from !== undefined && to !== undefined && to < from) {
    report({ code: 'dates-reversed', file: own.file, line: own.lineOf(['to']) });
    return undefined;
  }
  const body = await readItemBody(own, folder);
  const picture = await ownPicture(own, folder);
  const clip = await ownClip(own, folder);
  const translations: ReadText<z.output<Translation>>[] = [];
  for (const language of others) {
    const file = files.get(language);
    if (file === undefined) continue; // the screen falls back to the first language
    const text = await readItemText(file, translationSchema, folder);
    const translated = text && (await readItemBody(text, folder));
    if (text === undefined || translated === undefined) return undefined;
    translations.push({ ...text, ...translated, language });
  }
  if (body === undefined || picture === undefined || clip === undefined) return undefined;
  const texts = { own: { ...own, ...body, language: first }, translations, picture, clip };
  reportUnusedMedia(texts, folder);
  reportHardWords(texts, folder);
  return texts;
}

/** The picture that stands for the item: null where it names none, undefined where it cannot be used. */
async function ownPicture(
  own: ItemText<OwnSettings>,
  folder: ItemFolder,
): Promise<ReadPicture | null | undefined> {
  if (own.settings.picture === undefined || isClipName(own.settings.picture)) return null;
  const place = { folder: folder.path, file: own.file, line: own.lineOf(['picture']) };
  return await readPicture(own.settings.picture, place, folder, folder.report);
}

/** The clip that stands for the item, named as clip or as picture: null where there is none, undefined as above. */
async function ownClip(own: ItemText<OwnSettings>, folder: ItemFolder): Promise<ReadClip | null | undefined> {
  const { clip, picture } = own.settings;
  const key = clip === undefined ? 'picture' : 'clip';
  const name = clip ?? picture;
  if (name === undefined || (key === 'picture' && !isClipName(name))) return null;
  const language = folder.languages[0];
  const place = { folder: folder.path, file: own.file, line: own.lineOf([key]), language };
  return await readClip(name, place, folder, folder.report);
}

/** Says of each picture and clip in the folder that no text names it: whoever put it there expects to see it. */
function reportUnusedMedia(
  { own, translations }: ItemTexts<OwnSettings, unknown>,
  { files, path, report }: ItemFolder,
): void {
  const { clip, picture } = own.settings;
  const bodies = [own, ...translations].map(({ body }) => body);
  const named = decodedName([clip, picture, ...bodies].join('\n')).toLowerCase();
  for (const file of files.scan.files) {
    const name = file.path.slice(path.length + 1);
    if (!file.path.startsWith(`${path}/`) || named.includes(name.toLowerCase())) continue;
    if (isClipName(name)) report({ code: 'clip-unused', file: file.path });
    if (isPictureName(name)) report({ code: 'picture-unused', file: file.path });
  }
}

/** Advice on the English texts: the formulas are made for English only. */
function reportHardWords(
  { own, translations }: ItemTexts<OwnSettings, unknown>,
  { report }: ItemFolder,
): void {
  for (const text of [own, ...translations]) {
    if (!/^en\b/i.test(text.language)) continue;
    const { answer } = text.settings as Pick<OwnSettings, 'answer'>; // every text has one, in each language
    for (const found of plainLanguageAdvice({ file: text.file, answer, body: text.body })) report(found);
  }
}

type Document = TopicDocument | ExerciseDocument;

/** Stores the documents and puts the item together. */
export async function publishedItem<C extends TopicCard | ExerciseCard>(
  folder: ItemFolder,
  card: Omit<C, 'related'>,
  { own, translations, picture, clip }: ItemTexts<OwnSettings, unknown>,
  documents: readonly Document[],
): Promise<ItemDraft<C>> {
  const files: Record<string, StoredFile> = {};
  for (const media of [own.media, ...translations.map((text) => text.media)]) Object.assign(files, media);
  if (picture !== null) files[picture.path] = picture.file;
  Object.assign(files, clip?.media);
  for (const document of documents) {
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    const path = documentPath({ kind: document.kind, id: card.id }, document.language);
    files[path] = await folder.objects.put(bytes, 'application/json');
  }
  return {
    kind: 'published',
    item: {
      card,
      related: own.settings.related,
      window: windowOf(own.settings),
      order: own.settings.order,
      paths: Object.keys(files).sort(),
    },
    files: files satisfies ManifestFiles,
  };
}
