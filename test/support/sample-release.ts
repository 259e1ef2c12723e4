import type { ExerciseCard, ItemId, LanguageTag, Revision, TopicCard } from '#contract/model.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { ItemReading, PackReading } from '#core/content/pack-reading.ts';
import type { PracticeSettings, ReleaseItem } from '#core/content/release.ts';
import type { StoredFile } from '#core/content/stored-file.ts';
import { sampleExercise, sampleSnapshot, sampleTopic } from './sample-snapshot.ts';

export const en = 'en' as LanguageTag;

export const samplePractice: PracticeSettings = {
  practice: sampleSnapshot(0, 0).practice,
  groups: [{ id: 'all', titles: { [en]: 'All' } }],
  playlist: [],
};

export const sampleHelp = sampleSnapshot(0, 0).help;

/** A file whose bytes are named after `letter`. */
export function sampleFile(letter: string): StoredFile {
  return { object: letter.repeat(64), size: 1, type: 'application/json' };
}

export function topicItem(id: string, changes: Partial<ReleaseItem<TopicCard>> = {}): ReleaseItem<TopicCard> {
  const { related: _, ...card } = sampleTopic(id);
  return { card, ...itemParts('topic', id), ...changes };
}

export function exerciseItem(
  id: string,
  changes: Partial<ReleaseItem<ExerciseCard>> = {},
): ReleaseItem<ExerciseCard> {
  const { related: _, ...card } = sampleExercise(id);
  return { card, ...itemParts('exercise', id), ...changes };
}

function itemParts(kind: string, id: string) {
  return { related: [], window: { from: null, to: null }, order: 10, paths: [`${kind}/${id}/en.json`] };
}

/** A reading of an item that is good; its document's bytes are named after `letter`. */
export function goodItem<C extends TopicCard | ExerciseCard>(
  item: ReleaseItem<C>,
  letter = 'a',
): ItemReading<C> {
  const files = Object.fromEntries(item.paths.map((path) => [path, sampleFile(letter)]));
  return { id: item.card.id, reading: { kind: 'good', value: { kind: 'published', item, files } } };
}

export function faultyItem<C extends TopicCard | ExerciseCard>(id: string): ItemReading<C> {
  return { id: id as ItemId, reading: { kind: 'faulty' } };
}

/** A reading of a pack where everything is good and `topics` are its only items. */
export function packOf(
  topics: readonly ItemReading<TopicCard>[],
  changes: Partial<PackReading> = {},
): PackReading {
  return {
    practice: { kind: 'good', value: samplePractice },
    help: { kind: 'good', value: sampleHelp },
    notices: { kind: 'good', value: [] },
    topics,
    exercises: [],
    hidden: [],
    problems: [],
    ...changes,
  };
}

/** The release that a plan made, as it stands on the disk afterwards. */
export function manifestOf(release: Pick<Manifest, 'content' | 'files'>): Manifest {
  return {
    format: 1,
    revision: '0123456789abcdef' as Revision,
    number: 1,
    previous: null,
    madeAt: '2026-11-22T14:32',
    source: { kind: 'content-folder', folder: '/pack' },
    changes: { added: [], changed: [], gone: [] },
    problems: [],
    ...release,
  };
}
