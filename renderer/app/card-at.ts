import type { ExerciseCard, Snapshot, TopicCard } from '#contract/model.ts';
import { itemOf, type Place } from '#core/visit/place.ts';

/** The card of the topic or exercise at a place; undefined elsewhere, and where the release does not hold it. */
export function cardAt(snapshot: Snapshot, place: Place): TopicCard | ExerciseCard | undefined {
  const cards = [...snapshot.topics, ...snapshot.exercises];
  return cards.find((card) => card.kind === place.kind && card.id === itemOf(place)?.id);
}
