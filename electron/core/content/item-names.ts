import type { ExerciseCard, ItemId, TopicCard } from '#contract/model.ts';
import { nearestWord } from './nearest-word.ts';
import type { ItemReading } from './pack-reading.ts';
import type { ReleaseItem } from './release.ts';
import { alike, sameName, samePath } from './same-name.ts';

/** What people write where an item is to be named: its folder, the way there, or its question. */
export interface ItemNames {
  /** The item that is meant; undefined where there is none such. */
  meant(typed: string): ItemId | undefined;
  /** The folder, as people wrote it, of the item whose name or question is a slip or two away. */
  near(typed: string): string | undefined;
}

type Reading = ItemReading<TopicCard> | ItemReading<ExerciseCard>;
type Item = ReleaseItem<TopicCard> | ReleaseItem<ExerciseCard>;

/** The names of all items in the folder; questions of those that are published. */
export function itemNames(readings: readonly Reading[], items: readonly Item[]): ItemNames {
  const ids = new Map<string, ItemId>(readings.map(({ id }) => [id, id]));
  const byWords = new Map<string, ItemId>();
  const add = (name: string, id: ItemId) => byWords.set(wordsOf(name), byWords.get(wordsOf(name)) ?? id);
  for (const { id } of readings) add(id, id);
  for (const { card } of items) for (const { title } of Object.values(card.texts)) add(title, card.id);
  return {
    meant: (typed) => ids.get(sameName(typed)) ?? ids.get(folderIn(typed)) ?? byWords.get(wordsOf(typed)),
    near(typed) {
      const id = byWords.get(nearestWord(wordsOf(typed), [...byWords.keys()]) ?? '');
      const folder = readings.find((reading) => reading.id === id)?.folder?.replace(/^.*\//, '');
      return folder ?? id;
    },
  };
}

/** `topics\Ice\index.en.md` leads to `ice`, and so do `ice/` and `ice.md`. */
function folderIn(typed: string): string {
  const path = samePath(typed).replace(/^\.?\/|\/$/g, '');
  return path.replace(/^(?:topics|exercises)\//, '').replace(/\/index\.[^/]+$|\.md$/, '');
}

/** Letters and digits only: dashes, blanks and a question mark make no other name. */
function wordsOf(name: string): string {
  return (
    alike(name)
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
