import type { ExerciseCard, TopicCard } from '#contract/model.ts';
import { groupMeant } from './groups.ts';
import type { ItemNames } from './item-names.ts';
import type { PackReading } from './pack-reading.ts';
import type { Problem } from './problems.ts';
import type { PracticeSettings, ReleaseItem } from './release.ts';

type Item = ReleaseItem<TopicCard | ExerciseCard>;

/** Names that lead nowhere, and items that nobody may find. Judged against the whole folder, whatever the day is. */
export function adviceOn(
  { groups, playlist }: PracticeSettings,
  items: readonly Item[],
  reading: PackReading,
  { meant, near }: ItemNames,
): readonly Problem[] {
  const folderOf = foldersIn(reading);
  const twins = twinsIn(items);
  const listed = new Set(playlist.map(meant));
  const offLoop = playlist.length === 0 ? [] : items.filter(({ card }) => !listed.has(card.id));
  const names = offLoop.map((item) => folderOf(item).replace(/^.*\//, ''));
  return [
    ...playlist
      .filter((name) => meant(name) === undefined)
      .map((name): Problem => ({ code: 'playlist-unknown', file: 'practice.yaml', name, near: near(name) })),
    ...(names.length === 0 ? [] : [{ code: 'items-not-on-loop', file: 'practice.yaml', names } as const]),
    ...items.flatMap((item): readonly Problem[] => {
      const file = folderOf(item);
      const { group } = item.card;
      const twin = twins.get(item);
      return [
        ...item.related
          .filter((name) => meant(name) === undefined)
          .map((name) => ({ code: 'related-missing', file, name, near: near(name) }) as const),
        ...(twin === undefined
          ? []
          : [{ code: 'title-shared', file, title: titleOf(item), other: folderOf(twin) } as const]),
        ...(groupMeant(group, groups) === undefined ? [{ code: 'group-unknown', file, group } as const] : []),
      ];
    }),
  ];
}

/** In the practice's own language. */
export function titleOf({ card }: Item): string {
  return Object.values(card.texts)[0]?.title ?? card.id;
}

/** Where an item lies, as people wrote it. */
function foldersIn({ topics, exercises }: PackReading): (item: Item) => string {
  const written = {
    topic: new Map<string, string | undefined>(topics.map(({ id, folder }) => [id, folder])),
    exercise: new Map<string, string | undefined>(exercises.map(({ id, folder }) => [id, folder])),
  };
  return ({ card }) => written[card.kind].get(card.id) ?? `${card.kind}s/${card.id}`;
}

/** For each item that has the title of one before it, that one. */
function twinsIn(items: readonly Item[]): ReadonlyMap<Item, Item> {
  const alike = [...Map.groupBy(items, (item) => titleOf(item).toLowerCase()).values()];
  return new Map(
    alike.flatMap(([first, ...others]) =>
      first === undefined ? [] : others.map((other) => [other, first] as const),
    ),
  );
}
