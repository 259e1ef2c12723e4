import type { LocalDate, ReviewDates } from '#contract/model.ts';
import { daysAfter, daysBetween } from '#core/local-date.ts';

/** So long before a review is due, staff are told and the text waits for a clinician. */
const reviewNoticeDays = 60;
const usualReviewDays = 365; // where the text does not say when it was reviewed last

/**
 * When a text is to be looked at again: as it says itself. An approval given when that was near or past renews it for as
 * long as the text had it before. Null where it says nothing.
 */
export function nextReviewOf(reviewed: ReviewDates, approvedOn: LocalDate | null): LocalDate | null {
  const { lastReviewed, nextReview } = reviewed;
  if (nextReview === null || approvedOn === null) return nextReview;
  if (daysBetween(approvedOn, nextReview) > reviewNoticeDays) return nextReview;
  const days = lastReviewed === null ? 0 : daysBetween(lastReviewed, nextReview);
  return daysAfter(approvedOn, days > 0 ? days : usualReviewDays);
}

/** How near the review is. */
export function reviewState(next: LocalDate | null, today: LocalDate): 'far' | 'due' | 'overdue' {
  if (next === null || daysBetween(today, next) > reviewNoticeDays) return 'far';
  return next < today ? 'overdue' : 'due';
}
