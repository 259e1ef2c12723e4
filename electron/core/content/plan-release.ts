import type { ExerciseCard, ItemId, TopicCard } from '#contract/model.ts';
import { type Chosen, chooseItems } from './choose-items.ts';
import { groupMeant, spareGroup, withSpareGroups } from './groups.ts';
import { type ItemNames, itemNames } from './item-names.ts';
import { type ItemOutcomes, withOutcomes } from './item-outcomes.ts';
import type { Manifest } from './manifest.ts';
import { missingParts } from './missing-parts.ts';
import { adviceOn, titleOf } from './pack-advice.ts';
import { doubtAbout, kindsGone } from './pack-doubts.ts';
import type { PackApproval, PackReading, Reading } from './pack-reading.ts';
import type { Problem } from './problems.ts';
import type { PracticeSettings, Release, ReleaseItem } from './release.ts';
import { sameName } from './same-name.ts';

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
  const items = [...topics.items, ...exercises.items];
  const names = itemNames([...reading.topics, ...reading.exercises], items);
  const typed = { ...practice, groups: withSpareGroups(practice.groups) };
  const advice = adviceOn(typed, items, reading, names);
  const settings = { ...typed, playlist: meantItems(practice.playlist, names) };
  return {
    kind: 'release',
    release: {
      content: {
        practice: settings,
        topics: inOrder(topics.items, settings, names),
        exercises: inOrder(exercises.items, settings, names),
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

function outcomesOf(topics: Chosen<TopicCard>, exercises: Chosen<ExerciseCard>): ItemOutcomes {
  const folders = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}/${id}`);
  const keptIds = ({ kept }: Chosen<TopicCard> | Chosen<ExerciseCard>) => kept.map(({ card }) => card.id);
  return {
    kept: [...folders('topics', keptIds(topics)), ...folders('exercises', keptIds(exercises))],
    leftOut: [...folders('topics', topics.leftOut), ...folders('exercises', exercises.leftOut)],
  };
}

/** By the ids of those that are in the folder, whichever way people named them. */
function meantItems(typed: readonly string[], names: ItemNames): readonly ItemId[] {
  return typed.map((name) => names.meant(name) ?? (sameName(name) as ItemId)); // whether it exists is told
}

/** In the order that the authors gave, then by name; an unknown group becomes the spare one. */
function inOrder<C extends Card>(
  items: readonly ReleaseItem<C>[],
  { groups }: PracticeSettings,
  names: ItemNames,
): readonly ReleaseItem<C>[] {
  return items
    .map((item) => {
      const group = groupMeant(item.card.group, groups) ?? spareGroup;
      return { ...item, card: { ...item.card, group }, related: meantItems(item.related, names) };
    })
    .sort((one, other) => one.order - other.order || (one.card.id < other.card.id ? -1 : 1));
}
