import type { ExerciseCard, TopicCard } from '#contract/model.ts';
import { groupMeant, spareGroup, withSpareGroups } from './groups.ts';
import { type ItemOutcomes, withOutcomes } from './item-outcomes.ts';
import type { Manifest } from './manifest.ts';
import { missingParts } from './missing-parts.ts';
import { adviceOn, titleOf } from './pack-advice.ts';
import { doubtAbout, kindsGone } from './pack-doubts.ts';
import type { ItemReading, PackApproval, PackReading, Reading } from './pack-reading.ts';
import type { Problem } from './problems.ts';
import type { PracticeSettings, Release, ReleaseItem } from './release.ts';
import type { ManifestFiles } from './stored-file.ts';

/** What should happen to the wall after the folder was read. */
export type ReleasePlan =
  | {
      readonly kind: 'release';
      readonly release: Release;
      readonly problems: readonly Problem[];
      /** Items of the folder, notices among them, that should be on the wall and have no good version. */
      readonly leftOut: number;
      /** Titles of faulty items that are there in their last good version. */
      readonly kept: readonly string[];
      /** What a signed folder says of approvals. */
      readonly approvals: readonly PackApproval[];
    }
  /** The wall stays as it is. `isSuspicious`: only until a person says that the folder is right. */
  | { readonly kind: 'wait'; readonly problems: readonly Problem[]; readonly isSuspicious: boolean };

type Card = TopicCard | ExerciseCard;

/**
 * Decides what goes on the wall: every good part of the folder, for each faulty part its last good version, and
 * nothing of what is gone. `previous` is the release that the folder made last; undefined before the first.
 * `isAccepted`: a person said that the folder is right, however much it lost.
 */
export function planRelease(
  reading: PackReading,
  previous: Manifest | undefined,
  { isAccepted }: { readonly isAccepted: boolean } = { isAccepted: false },
): ReleasePlan {
  if (reading.isRefused) return { kind: 'wait', problems: reading.problems, isSuspicious: false };
  const before = isAccepted ? undefined : previous;
  const doubt = before && doubtAbout(reading, before);
  if (doubt !== undefined)
    return { kind: 'wait', problems: [doubt, ...reading.problems], isSuspicious: true };
  const practice = lastGood(reading.practice, previous?.content.practice);
  const help = lastGood(reading.help, previous?.content.help);
  const held = before === undefined ? [] : kindsGone(reading, before);
  const gone = held.map((of) => ({ code: 'kind-gone', of }) as const);
  const found = [...gone, ...missingParts(reading), ...reading.problems];
  if (practice === undefined || help === undefined)
    return { kind: 'wait', problems: found, isSuspicious: false };

  const hidden = [...reading.hidden, ...held];
  const topics = chooseItems(reading.topics, previous?.content.topics ?? [], previous, hidden);
  const exercises = chooseItems(reading.exercises, previous?.content.exercises ?? [], previous, hidden);
  const notices = held.includes('notice')
    ? (previous?.content.notices ?? [])
    : chooseNotices(reading, previous);
  const settings = completed(practice);
  const advice = adviceOn(settings, [...topics.items, ...exercises.items], reading);
  return {
    kind: 'release',
    release: {
      content: {
        practice: settings,
        topics: inOrder(topics.items, settings),
        exercises: inOrder(exercises.items, settings),
        notices,
        help,
      },
      files: { ...topics.files, ...exercises.files },
    },
    problems: withOutcomes([...found, ...advice], outcomesOf(topics, exercises)),
    leftOut: topics.leftOut.length + exercises.leftOut.length + noticesLeftOut(reading),
    kept: [...topics.kept, ...exercises.kept].map(titleOf),
    approvals: reading.approvals ?? [],
  };
}

/** A part that must be there: also when it is gone the last good one stays. */
function lastGood<T>(reading: Reading<T>, before: T | undefined): T | undefined {
  return reading.kind === 'good' ? reading.value : before;
}

/** Without the file there are no notices; with a faulty one the old ones stay. */
function chooseNotices({ notices }: PackReading, previous: Manifest | undefined) {
  if (notices.kind === 'good') return notices.value;
  return notices.kind === 'faulty' ? (previous?.content.notices ?? []) : [];
}

/** Rows that would be notices of their own. */
function noticesLeftOut({ problems }: PackReading): number {
  return problems.filter((found) => found.code === 'notice-row' && !found.isTranslation).length;
}

interface Chosen<C extends Card> {
  readonly items: readonly ReleaseItem<C>[];
  readonly files: ManifestFiles;
  readonly leftOut: readonly string[];
  readonly kept: readonly ReleaseItem<C>[];
}

function chooseItems<C extends Card>(
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

function outcomesOf(topics: Chosen<TopicCard>, exercises: Chosen<ExerciseCard>): ItemOutcomes {
  const folders = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}/${id}`);
  const keptIds = ({ kept }: Chosen<TopicCard> | Chosen<ExerciseCard>) => kept.map(({ card }) => card.id);
  return {
    kept: [...folders('topics', keptIds(topics)), ...folders('exercises', keptIds(exercises))],
    leftOut: [...folders('topics', topics.leftOut), ...folders('exercises', exercises.leftOut)],
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

function completed(practice: PracticeSettings): PracticeSettings {
  return { ...practice, groups: withSpareGroups(practice.groups) };
}

/** In the order that the authors gave, then by name; an unknown group becomes the spare one. */
function inOrder<C extends Card>(
  items: readonly ReleaseItem<C>[],
  { groups }: PracticeSettings,
): readonly ReleaseItem<C>[] {
  return items
    .map((item) => {
      const group = groupMeant(item.card.group, groups) ?? spareGroup;
      return { ...item, card: { ...item.card, group } };
    })
    .sort((one, other) => one.order - other.order || (one.card.id < other.card.id ? -1 : 1));
}
