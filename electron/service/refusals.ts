import type { StaffAnswer } from '#contract/staff.ts';
import type { NotDone } from '#contract/staff-content.ts';
import type { Problem } from '#core/content/problems.ts';
import { told } from '#words/told-problem.ts';
import type { Words } from '#words/words.ts';

/** The answer to a staff command that changed nothing. */
export function refuse(because: NotDone): StaffAnswer {
  return { kind: 'not-done', because };
}

/** The same where the table of problems has the words. */
export function refuseFor(found: Problem, words: Words): StaffAnswer {
  return refuse(refusalOf(found, words));
}

/** The words of it alone. */
export function refusalOf(found: Problem, words: Words): NotDone {
  const { what, why, todo } = told(found, words);
  return { what, why, todo };
}
