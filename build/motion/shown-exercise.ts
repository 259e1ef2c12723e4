import type { ShownMotion } from '#adapters/content-folder/read-motions.ts';
import type { ExercisePlace } from '#contract/model.ts';
import { cueOf } from '#core/content/timed-cue.ts';
import { litAt } from '#core/visit/lit-cue.ts';

/** What the page that draws is given: an exercise, and whose it is. */
export interface ShownExercise {
  readonly shown: ShownMotion;
  /** The practice's name; empty where the exercise lies in no pack. */
  readonly practice: string;
  /** The practice's colour, such as #1F6F5C. */
  readonly colour: string | null;
}

/** How to breathe in a step, in a few words; empty where it says nothing. */
export function breathingWords(breathing: string | null): string {
  return breathing?.toLowerCase() === 'free' ? 'Breathing is left free.' : (breathing ?? '');
}

/** What a cue says at a percent of the movement, as the wall lights it; all of it at null, on the way there. */
export function cueWords(typed: string, percent: number | null): string {
  const timed = cueOf(typed);
  if (timed === 'not-in-order') return typed;
  const lit = percent === null ? undefined : timed.cues[litAt(timed.cues, percent)];
  return lit?.words ?? timed.cue;
}

/** Where a step is done, as the wall calls it; empty where there is nothing to choose. */
export function placeWords(place: ExercisePlace | undefined): string {
  if (place === undefined) return '';
  return { chair: 'On a chair', standing: 'On your feet', wall: 'At the wall', floor: 'On the floor' }[place];
}

/** Whether a clinician has looked at it, in a few words. */
export function reviewWords({ reviewed: { lastReviewed, reviewedBy }, isDraft }: ShownMotion): string {
  const draft = isDraft ? 'Draft. ' : '';
  if (lastReviewed === null) return `${draft}Not reviewed by a clinician`;
  return `${draft}Last reviewed ${lastReviewed}${reviewedBy === null ? '' : ` by: ${reviewedBy}`}`;
}
