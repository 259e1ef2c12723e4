import type { ShownMotion } from '#adapters/content-folder/read-motions.ts';

/** What the page that draws is given: an exercise, and whose it is. */
export interface ShownExercise {
  readonly shown: ShownMotion;
  /** The practice's name; empty where the exercise lies in no pack. */
  readonly practice: string;
  /** The practice's colour, such as #1F6F5C. */
  readonly colour: string | null;
}

/** Whether a clinician has looked at it, in a few words. */
export function reviewWords({ reviewed: { lastReviewed, reviewedBy }, isDraft }: ShownMotion): string {
  const draft = isDraft ? 'Draft. ' : '';
  if (lastReviewed === null) return `${draft}Not reviewed by a clinician`;
  return `${draft}Last reviewed ${lastReviewed}${reviewedBy === null ? '' : ` by: ${reviewedBy}`}`;
}
