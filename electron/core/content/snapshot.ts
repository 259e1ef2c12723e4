import type {
  ExerciseCard,
  Group,
  ItemRef,
  LocalDate,
  Revision,
  Snapshot,
  TopicCard,
} from '#contract/model.ts';
import { usualIdleS } from '#core/staff/settings.ts';
import { findItem, type Playable, playlistOf } from './playlist.ts';
import { isShownOn, type ReleaseContent, type ReleaseItem } from './release.ts';

/** How long "Still reading?" waits. */
const countdownMs = 20_000; // 20 s

/** A snapshot before it has a number. */
export type DayView = Omit<Snapshot, 'number'>;

/** What a release shows on a day: items out of their dates are gone, and so is every mention of them. */
export function snapshotOf(revision: Revision, content: ReleaseContent, today: LocalDate): DayView {
  const topics = content.topics.filter((item) => isShownOn(today, item.window));
  const exercises = content.exercises.filter((item) => isShownOn(today, item.window));
  const playable: Playable = { topics: topics.map(cardOf), exercises: exercises.map(cardOf) };
  const { practice, playlist, groups, screenWidthMm, idleS, openingHours } = content.practice;
  return {
    revision,
    practice,
    screen: {
      panelWidthMm: screenWidthMm ?? null,
      idleMs: (idleS ?? usualIdleS) * 1_000,
      countdownMs,
      openingHours: openingHours ?? null,
    },
    groups: usedGroups(groups, [...topics, ...exercises]),
    topics: topics.map((item) => ({ ...item.card, related: relatedOf(item, playable) })),
    exercises: exercises.map((item) => ({ ...item.card, related: relatedOf(item, playable) })),
    notices: content.notices.filter((notice) => isShownOn(today, notice)),
    help: content.help,
    playlist: playlistOf(playlist, playable),
  };
}

function relatedOf(item: ReleaseItem<TopicCard> | ReleaseItem<ExerciseCard>, playable: Playable): ItemRef[] {
  const found = item.related.flatMap((id) => findItem(id, playable) ?? []);
  return found.filter((ref) => ref.kind !== item.card.kind || ref.id !== item.card.id);
}

function usedGroups(
  groups: readonly Group[],
  items: readonly (ReleaseItem<TopicCard> | ReleaseItem<ExerciseCard>)[],
): readonly Group[] {
  return groups.filter((group) => items.some((item) => item.card.group === group.id));
}

function cardOf<C extends TopicCard | ExerciseCard>(item: ReleaseItem<C>): Omit<C, 'related'> {
  return item.card;
}
