import { z } from 'zod';
import type { CardText, TopicCard, TopicDocument } from '#contract/model.ts';
import { bareBody } from '#core/content/bare-body.ts';
import { countWords, plainText } from '#core/content/count-words.ts';
import { spareGroup } from '#core/content/groups.ts';
import type { ItemDraft, Reading } from '#core/content/pack-reading.ts';
import type { ItemFolder } from './item-texts.ts';
import { cardOf, publishedItem } from './published-item.ts';
import { type ReadText, readItemTexts } from './read-item.ts';
import { itemFields, type OwnSettings, reviewDatesOf, sourcesOf, textFields } from './shared-fields.ts';
import { unread } from './shared-settings.ts';

/** What the text in the practice's own language may say between its dashes. */
export const topicSchema = z.object({ ...textFields, ...itemFields });
const translationSchema = z.object({ ...unread(itemFields), ...textFields });

type Text = ReadText<z.output<typeof translationSchema>>;

/** Reads a folder below `topics`. */
export async function readTopic(folder: ItemFolder): Promise<Reading<ItemDraft<TopicCard>>> {
  const texts = await readItemTexts(folder, topicSchema, translationSchema);
  if (texts === undefined) return { kind: 'faulty' };
  if (texts === 'unpublished') return { kind: 'good', value: { kind: 'unpublished' } };
  const { own, translations } = texts;
  for (const { tree, file, bodyLine } of [own, ...translations]) {
    const has = bareBody(tree);
    if (has !== undefined) folder.report({ code: 'text-bare', file, line: bodyLine, has });
  }
  const documents = [own, ...translations].map((text) => documentOf(text, own.settings));
  const card = {
    kind: 'topic' as const,
    ...cardOf(folder, texts, { spareGroup, documents, textOf: cardText }),
  };
  return { kind: 'good', value: await publishedItem<TopicCard>(folder, card, texts, documents) };
}

function documentOf({ language, settings, tree }: Text, own: OwnSettings): TopicDocument {
  return {
    kind: 'topic',
    language,
    title: settings.title,
    answer: settings.answer,
    body: tree,
    guidelineNote: settings.guideline_note ?? own.guideline_note ?? null,
    reviewed: reviewDatesOf(own),
    sources: sourcesOf(own),
  };
}

function cardText({ language, title, answer, body, guidelineNote }: TopicDocument): CardText {
  const words = countWords([title, answer, plainText(body), guidelineNote], language);
  return { title, answer, words };
}
