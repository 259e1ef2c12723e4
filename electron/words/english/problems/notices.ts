import { plainDay } from '#words/english/plain-time.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { savedAgain } from './shared-sentences.ts';

/** What can be wrong with the notices. */
export const noticeProblems = {
  'notices-broken': {
    what: ({ words }) => `The notices cannot be read: ${words}`,
    why: 'The notices that were there stay.',
    todo: 'Open the file in Excel, check the columns from, to, language, text, and save it as CSV.',
  },
  'day-first': {
    what: ({ typed, day }) => `"${typed}" was read as ${plainDay(day)}.`,
    why: 'The day is read first and the month next.',
    todo: 'If you mean another day, write it as 2026-11-22.',
  },
  'notice-row': {
    what: ({ words }) => words,
    why: 'This notice is left out; the others are shown.',
    todo: savedAgain,
  },
} satisfies Partial<ProblemSentences>;
