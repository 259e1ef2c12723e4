import type { NotDone, StaffAnswer } from '#contract/staff.ts';
import { type Problem, whatOf } from '#core/content/problems.ts';

/** The answer to a staff command that changed nothing. */
export function refuse(because: NotDone): StaffAnswer {
  return { kind: 'not-done', because };
}

/** The same where the table of problems has the words. */
export function refuseFor(found: Problem): StaffAnswer {
  return refuse({ what: whatOf(found), why: found.why, todo: found.todo });
}
