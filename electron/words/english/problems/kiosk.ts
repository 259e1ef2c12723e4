import type { ProblemSentences } from '#words/problem-wording.ts';

/** What can be wrong with the kiosk itself, wherever its content comes from. */
export const kioskProblems = {
  'pin-unset': {
    what: 'No PIN is set on this kiosk.',
    why: 'Whoever holds the top left corner of the screen can change what it shows.',
    todo: 'Hold that corner for three seconds, and set the owner’s PIN.',
  },
} satisfies Partial<ProblemSentences>;
