import type { LanguageTag, LocalDate } from '#contract/model.ts';
import type { WhyWaiting } from '#contract/staff-approval.ts';
import { nextReviewOf, reviewState } from './review-date.ts';
import { approvalOf, dayOf, type KnownText } from './standings.ts';

/** What makes a text wait, or not. */
export interface WaitingFacts extends KnownText {
  readonly language: LanguageTag;
  /** The practice's first. */
  readonly ownLanguage: LanguageTag;
  /** Other words of the same text were approved once. */
  readonly hadApproval: boolean;
  /** When these words came to the wall. */
  readonly shownSince: LocalDate;
  readonly today: LocalDate;
}

/** Why a text waits for a clinician; null where it does not. */
export function whyWaiting(facts: WaitingFacts): WhyWaiting | null {
  const approval = approvalOf(facts);
  if (approval === undefined) {
    if (facts.hadApproval) return { kind: 'changed', on: facts.shownSince };
    return { kind: facts.language === facts.ownLanguage ? 'new' : 'translation' };
  }
  const next = facts.reviewed === undefined ? null : nextReviewOf(facts.reviewed, dayOf(approval));
  const state = reviewState(next, facts.today);
  return next === null || state === 'far' ? null : { kind: `review-${state}`, on: next };
}

/** What presses more comes first: what patients read in words that nobody saw. */
export function byUrgency(one: WhyWaiting, other: WhyWaiting): number {
  return urgency.indexOf(one.kind) - urgency.indexOf(other.kind);
}

const urgency: readonly WhyWaiting['kind'][] = [
  'changed',
  'review-overdue',
  'new',
  'translation',
  'review-due',
];
