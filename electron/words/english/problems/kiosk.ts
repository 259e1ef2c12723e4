import type { ProblemSentences } from '#words/problem-wording.ts';

/** What can be wrong with the kiosk itself, wherever its content comes from. */
export const kioskProblems = {
  'pin-unset': {
    what: 'No PIN is set on this kiosk.',
    why: 'Whoever holds the top left corner of the screen can change what it shows.',
    todo: 'Hold that corner for three seconds, and set the owner’s PIN.',
  },
  'settings-spoilt': {
    what: ({ hasLastGood }) =>
      `The file with this kiosk’s settings cannot be read. ${hasLastGood ? 'The last good settings are used.' : 'The usual settings are used.'}`,
    why: 'A change that somebody made in that file is not in force.',
    todo: 'Open the settings on the screen, look through them, and change one. The file is then written anew.',
  },
} satisfies Partial<ProblemSentences>;
