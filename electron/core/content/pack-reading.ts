import type { ExerciseCard, HelpCard, ItemId, LocalDate, Notice, TopicCard } from '#contract/model.ts';
import type { Signer, TextRef } from '#contract/staff-approval.ts';
import type { Problem } from './problems.ts';
import type { PracticeSettings, ReleaseItem } from './release.ts';
import type { ManifestFiles } from './stored-file.ts';

/** What the content folder says, part by part, each good or faulty on its own. */
export interface PackReading {
  readonly practice: Reading<PracticeSettings>;
  readonly help: Reading<HelpCard>;
  readonly notices: Reading<readonly Notice[]>;
  readonly topics: readonly ItemReading<TopicCard>[];
  readonly exercises: readonly ItemReading<ExerciseCard>[];
  /** Kinds whose whole folder could not be listed: nothing is known of their items. */
  readonly hidden: readonly ('topic' | 'exercise')[];
  /** What a signed pack says of approvals: believed because of the signature. */
  readonly approvals?: readonly PackApproval[];
  /** Everything that was noticed, of items and of the rest. */
  readonly problems: readonly Problem[];
  /** Nothing of it may be taken. */
  readonly isRefused?: true;
}

/** A row of `approvals.csv`: whose name stands under exactly which words. */
export interface PackApproval extends TextRef {
  readonly hash: string;
  readonly by: Signer;
  readonly on: LocalDate;
}

/** What is known of a pack that may not be taken, and why. */
export function refusedPack(refusal: Problem): PackReading {
  const nothing = { kind: 'faulty' } as const;
  const parts = { practice: nothing, help: nothing, notices: nothing, topics: [], exercises: [] };
  return { ...parts, hidden: ['topic', 'exercise'], problems: [refusal], isRefused: true };
}

export type Reading<T> =
  | { readonly kind: 'good'; readonly value: T }
  /** There, but it cannot be used: `problems` says why. */
  | { readonly kind: 'faulty' }
  | { readonly kind: 'absent' };

export interface ItemReading<C extends TopicCard | ExerciseCard> {
  readonly id: ItemId;
  /** Such as `topics/Ice`, as people know it, where it is not written like the id. */
  readonly folder?: string;
  readonly reading: Reading<ItemDraft<C>>;
}

/** An item that can be used. */
export type ItemDraft<C extends TopicCard | ExerciseCard> =
  | { readonly kind: 'published'; readonly item: ReleaseItem<C>; readonly files: ManifestFiles }
  /** Draft or retired: left out on purpose. */
  | { readonly kind: 'unpublished' };
