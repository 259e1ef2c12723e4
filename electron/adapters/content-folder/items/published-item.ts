import { documentPath } from '#contract/addresses.ts';
import type { CardText, ExerciseCard, ExerciseDocument, TopicCard, TopicDocument } from '#contract/model.ts';
import { nearestWord } from '#core/content/nearest-word.ts';
import type { ItemDraft } from '#core/content/pack-reading.ts';
import type { StoredFile } from '#core/content/stored-file.ts';
import { type ItemFolder, itemIdOf } from './item-texts.ts';
import { motifNames } from './motif-names.ts';
import type { ItemTexts } from './read-item.ts';
import { type OwnSettings, windowOf } from './shared-fields.ts';

type Texts = ItemTexts<OwnSettings, unknown>;

/** What the cards of topics and exercises have in common. */
export function cardOf<Document extends TopicDocument | ExerciseDocument>(
  folder: ItemFolder,
  { own, shown }: Texts,
  { spareGroup, documents, textOf }: CardSource<Document>,
) {
  const picture = shown.find((media) => media.kind === 'picture');
  reportUnknownMotif(own, folder);
  const clip = shown.find((media) => media.kind === 'clip');
  return {
    id: itemIdOf(folder),
    group: own.settings.group ?? spareGroup,
    motif: own.settings.motif ?? null,
    picture: picture?.path ?? null,
    clip: clip?.clip ?? null,
    texts: Object.fromEntries(documents.map((document) => [document.language, textOf(document)])),
    isApproved: false, // means nothing any more; without it every item would seem changed after an update of Foyer
  };
}

/** The leaf is drawn instead. */
function reportUnknownMotif({ file, settings, lineOf }: Texts['own'], { report }: ItemFolder): void {
  const { motif } = settings;
  if (motif === undefined || motifNames.includes(motif)) return;
  const near = nearestWord(motif, motifNames) ?? null;
  report({ code: 'motif-unknown', file, line: lineOf(['motif']), motif, near });
}

interface CardSource<Document> {
  /** Where the item goes that names no group. */
  readonly spareGroup: string;
  readonly documents: readonly Document[];
  readonly textOf: (document: Document) => CardText;
}

/** Stores the documents and puts the item together. */
export async function publishedItem<C extends TopicCard | ExerciseCard>(
  folder: ItemFolder,
  card: Omit<C, 'related'>,
  { own, translations, shown }: Texts,
  documents: readonly (TopicDocument | ExerciseDocument)[],
): Promise<ItemDraft<C>> {
  const files: Record<string, StoredFile> = {};
  for (const { media } of [own, ...translations, ...shown]) Object.assign(files, media);
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
    files,
  };
}
