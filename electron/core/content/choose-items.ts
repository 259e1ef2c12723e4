import type { ExerciseCard, TopicCard } from '#contract/model.ts';
import type { Manifest } from './manifest.ts';
import type { ItemReading } from './pack-reading.ts';
import type { ReleaseItem } from './release.ts';
import type { ManifestFiles } from './stored-file.ts';

type Card = TopicCard | ExerciseCard;

/** What becomes of all topics, or of all exercises. */
export interface Chosen<C extends Card> {
  readonly items: readonly ReleaseItem<C>[];
  readonly files: ManifestFiles;
  readonly leftOut: readonly string[];
  readonly kept: readonly ReleaseItem<C>[];
}

/** Every good item, and for each faulty one the last good version, if it ever had one. */
export function chooseItems<C extends Card>(
  readings: readonly ItemReading<C>[],
  before: readonly ReleaseItem<C>[],
  previous: Manifest | undefined,
  hidden: readonly string[],
): Chosen<C> {
  const seen = [...readings, ...hiddenReadings(before, readings, hidden)];
  const chosen = seen.map(({ id, reading }) => {
    if (reading.kind === 'good') return reading.value;
    const kept = before.find((item) => item.card.id === id);
    return kept && { kind: 'published' as const, item: kept, files: filesOf(kept, previous) };
  });
  const published = chosen.filter((draft) => draft?.kind === 'published');
  return {
    items: published.map((draft) => draft.item),
    files: Object.assign({}, ...published.map((draft) => draft.files)),
    leftOut: seen.filter((_, i) => chosen[i] === undefined).map(({ id }) => id),
    kept: seen
      .filter(({ reading }) => reading.kind !== 'good')
      .flatMap(({ id }) => before.find((item) => item.card.id === id) ?? []),
  };
}

/** Where a whole folder cannot be listed, its items are there for all that is known: each keeps its last version. */
function hiddenReadings<C extends Card>(
  before: readonly ReleaseItem<C>[],
  readings: readonly ItemReading<C>[],
  hidden: readonly string[],
): readonly ItemReading<C>[] {
  return before
    .filter(({ card }) => hidden.includes(card.kind) && !readings.some(({ id }) => id === card.id))
    .map(({ card }) => ({ id: card.id, reading: { kind: 'faulty' } }));
}

function filesOf<C extends Card>(item: ReleaseItem<C>, previous: Manifest | undefined): ManifestFiles {
  return Object.fromEntries(
    item.paths.flatMap((path) => {
      const file = previous?.files[path];
      return file === undefined ? [] : [[path, file]];
    }),
  );
}
