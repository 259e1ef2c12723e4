import type { ExerciseCard, Snapshot, TopicCard } from '#contract/model.ts';
import { itemOf, type Place } from '#core/visit/place.ts';
import { pick, type Speech } from '#i18n/words.ts';

/** The card of the topic or exercise at a place; undefined elsewhere, and where the release does not hold it. */
export function cardAt(snapshot: Snapshot, place: Place): TopicCard | ExerciseCard | undefined {
  const cards = [...snapshot.topics, ...snapshot.exercises];
  return cards.find((card) => card.kind === place.kind && card.id === itemOf(place)?.id);
}

/** How much there is to read where this card is open. */
export function wordsOf(card: TopicCard | ExerciseCard | undefined, speech: Speech): number {
  return card === undefined ? 0 : pick(card.texts, speech).text.words;
}
