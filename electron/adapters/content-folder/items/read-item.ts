import type { z } from 'zod';
import type { ReadMedia } from '#adapters/content-folder/media/read-media.ts';
import type { LanguageTag } from '#contract/model.ts';
import { plainLanguageAdvice } from '#core/content/plain-language.ts';
import { isInOtherLetters } from '#core/content/script-doubt.ts';
import { spokenLines } from '#core/content/spoken-lines.ts';
import { type ItemBody, readItemBody } from './item-body.ts';
import { type ItemFolder, type ItemText, isHidden, readItemText, textFilesOf } from './item-texts.ts';
import { readOwnMedia, reportUnusedMedia, withFoundFiles } from './own-media.ts';
import type { OwnSettings } from './shared-fields.ts';
import { reportSharedSettings } from './shared-settings.ts';

/** An item's texts: the one in the practice's own language, which holds what all share, and its translations. */
export interface ItemTexts<Own, Translation> {
  readonly own: ReadText<Own>;
  readonly translations: readonly ReadText<Translation>[];
  /** The picture and the clip that stand for the item. */
  readonly shown: readonly ReadMedia[];
}

export interface ReadText<Settings> extends ItemText<Settings>, ItemBody {
  readonly language: LanguageTag;
}

/** Reads all texts of an item that is published. Undefined where one is at fault, and then that is reported. */
export async function readItemTexts<Own extends z.ZodType<OwnSettings>, Translation extends z.ZodType>(
  itemFolder: ItemFolder,
  ownSchema: Own,
  translationSchema: Translation,
): Promise<ItemTexts<z.output<Own>, z.output<Translation>> | 'unpublished' | undefined> {
  const [folder, found] = withFoundFiles(itemFolder);
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
  if (own.settings.status !== 'published') return 'unpublished';
  const { from, to } = own.settings;
  if (from !== undefined && to !== undefined && to < from) {
    report({ code: 'dates-reversed', file: own.file, line: own.lineOf(['to']) });
    return undefined;
  }
  const body = await readItemBody(own, folder);
  const shown = await readOwnMedia(own, folder);
  const translations: ReadText<z.output<Translation>>[] = [];
  for (const language of others) {
    const file = files.get(language);
    if (file === undefined) continue; // the screen falls back to the first language
    const text = await readItemText(file, translationSchema, folder);
    const translated = text && (await readItemBody(text, folder));
    if (text === undefined || translated === undefined) return undefined;
    reportSharedSettings(text, own.settings, first, folder);
    translations.push({ ...text, ...translated, language });
  }
  if (body === undefined || shown === undefined) return undefined;
  const texts = { own: { ...own, ...body, language: first }, translations, shown };
  reportUnusedMedia(
    own.settings,
    [own, ...translations].map((text) => text.body),
    found,
    folder,
  );
  adviseOnWords(texts, folder);
  return texts;
}

/** Advice on a text that cannot be of its language, and on hard words: the formulas are made for English only. */
function adviseOnWords({ own, translations }: ItemTexts<OwnSettings, unknown>, { report }: ItemFolder): void {
  for (const text of [own, ...translations]) {
    const { title, answer } = text.settings as Pick<OwnSettings, 'title' | 'answer'>; // every text has them, in each language
    const words = `${title}\n${answer}\n${spokenLines(text.tree)}`;
    if (isInOtherLetters(words, text.language))
      report({ code: 'text-letters', file: text.file, language: text.language });
    if (!/^en\b/i.test(text.language)) continue;
    for (const found of plainLanguageAdvice({ file: text.file, answer, body: text.tree })) report(found);
  }
}
