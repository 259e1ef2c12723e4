import { nobody, savedAgain, type Words, you } from './problem-wording.ts';

/** What can be wrong with the notices. */
export const noticeProblems = {
  'notices-broken': you(
    (d) => `The notices cannot be read: ${d}`,
    'The notices that were there stay.',
    'Open the file in Excel, check the columns from, to, language, text, and save it as CSV.',
  ),
  'day-first': nobody(
    (d) => d,
    'The day is read first and the month next.',
    'If you mean another day, write it as 2026-11-22.',
  ),
  'notice-row': you((d) => d, 'This notice is left out; the others are shown.', savedAgain),
} satisfies Record<string, Words>;
