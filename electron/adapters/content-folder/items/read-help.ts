import { z } from 'zod';
import { carried, line, pointList } from '#adapters/content-folder/settings/fields.ts';
import type { HelpCard, HelpText, ItemId, LanguageTag } from '#contract/model.ts';
import type { Reading } from '#core/content/pack-reading.ts';
import { isInOtherLetters } from '#core/content/script-doubt.ts';
import { shortened } from '#core/content/shortened.ts';
import { type ItemFolder, type ItemText, isHidden, readItemText, textFilesOf } from './item-texts.ts';
import { reviewDatesOf, reviewFields, sourcesOf } from './shared-fields.ts';
import { readSigns } from './sign-drawings.ts';

const textFields = {
  title: line(200),
  answer: line(300),
  now: pointList.refine((signs) => signs.length > 0, { error: carried({ kind: 'no-sign' }) }),
  soon: pointList.default([]),
};
/** What the text in the practice's own language may say between its dashes. */
export const helpSchema = z.object({ ...textFields, ...reviewFields });
const translationSchema = z.object(textFields);

type Own = ItemText<z.output<typeof helpSchema>>;
type Text = ItemText<z.output<typeof translationSchema>>;

/** Reads `help`: the signs that need help. Its body, if it has one, is not shown, and that is told. */
export async function readHelp(folder: ItemFolder): Promise<Reading<HelpCard>> {
  const [first, ...others] = folder.languages;
  const files = textFilesOf(folder);
  const ownFile = files.get(first);
  if (ownFile === undefined) {
    return isHidden(folder) ? { kind: 'faulty' } : { kind: 'absent' };
  }
  const own = await readItemText(ownFile, helpSchema, folder);
  if (own === undefined) return { kind: 'faulty' };
  reportBody(own, folder);
  const texts: Record<string, HelpText> = { [first]: helpText(own, own, first, folder) };
  for (const language of others) {
    const file = files.get(language);
    if (file === undefined) continue;
    const text = await readItemText(file, translationSchema, folder);
    if (text === undefined) return { kind: 'faulty' };
    reportBody(text, folder);
    texts[language] = helpText(text, own, language, folder);
  }
  return { kind: 'good', value: { kind: 'help', id: 'help' as ItemId, texts } };
}

function reportBody({ file, body, bodyLine }: ItemText<unknown>, { report }: ItemFolder): void {
  const words = shortened(body, 2_000);
  if (words !== '') report({ code: 'help-body', file, line: bodyLine, words });
}

function helpText(text: Text, own: Own, language: LanguageTag, folder: ItemFolder): HelpText {
  const { title, answer } = text.settings;
  const signs = readSigns(text, folder);
  const { file } = text;
  if (isInOtherLetters([title, answer, ...signs.now, ...signs.soon].join('\n'), language))
    folder.report({ code: 'text-letters', file, language });
  const reviewed = reviewDatesOf(own.settings);
  const once = { isApproved: false }; // means nothing any more; without it the page would seem changed after an update of Foyer
  return { title, answer, ...signs, ...once, reviewed, sources: sourcesOf(own.settings) };
}
