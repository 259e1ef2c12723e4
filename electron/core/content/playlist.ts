import type { ExerciseCard, ItemId, ItemRef, TopicCard } from '#contract/model.ts';

/** What can be on the loop today, in display order. */
export interface Playable {
  readonly topics: readonly Pick<TopicCard, 'kind' | 'id'>[];
  readonly exercises: readonly Pick<ExerciseCard, 'kind' | 'id'>[];
}

/**
 * Topics and exercises in the order of the loop: those that the practice lists, as often as it lists them. Without a
 * list, an exercise follows each topic, the exercises taking turns.
 */
export function playlistOf(listed: readonly ItemId[], playable: Playable): readonly ItemRef[] {
  if (listed.length === 0) return alternating(playable);
  return listed.flatMap((id) => findItem(id, playable) ?? []);
}

/** The item of that name, a topic before an exercise. */
export function findItem(id: string, { topics, exercises }: Playable): ItemRef | undefined {
  const found = topics.find((topic) => topic.id === id) ?? exercises.find((exercise) => exercise.id === id);
  return found && refOf(found);
}

function alternating({ topics, exercises }: Playable): readonly ItemRef[] {
  const turns = Math.max(topics.length, exercises.length);
  return Array.from({ length: turns }, (_, turn) => [
    ...topics.slice(turn, turn + 1),
    ...exercises.slice(turn % (exercises.length || 1)).slice(0, 1),
  ])
    .flat()
    .map(refOf);
}

function refOf({ kind, id }: ItemRef): ItemRef {
  return { kind, id };
}
