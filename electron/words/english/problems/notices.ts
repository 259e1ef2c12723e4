import type { NoticeFault } from '#core/content/problem-kinds.ts';
import { plainDay } from '#words/english/plain-time.ts';
import { valueFault } from '#words/english/settings.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { savedAgain } from './shared-sentences.ts';

/** What can be wrong with the notices. */
export const noticeProblems = {
  'notices-broken': {
    what: ({ absent }) =>
      absent.length > 0
        ? `The notices cannot be read: the first line has no column "${absent.join('", "')}".`
        : 'The notices cannot be read: a quotation mark is missing or stands in the wrong place.',
    why: 'The notices that were there stay.',
    todo: 'Open the file in Excel, check the columns from, to, language, text, and save it as CSV.',
  },
  'day-first': {
    what: ({ typed, day }) => `"${typed}" was read as ${plainDay(day)}.`,
    why: 'The day is read first and the month next.',
    todo: 'If you mean another day, write it as 2026-11-22.',
  },
  'notice-row': {
    what: ({ fault }) => noticeFault(fault),
    why: 'This notice is left out; the others are shown.',
    todo: savedAgain,
  },
} satisfies Partial<ProblemSentences>;

function noticeFault(fault: NoticeFault): string {
  switch (fault.kind) {
    case 'no-text':
      return 'The notice has no text.';
    case 'too-long':
      return `The notice is longer than ${fault.mostSigns} characters.`;
    case 'dates-reversed':
      return 'The last day ("to") is before the first ("from").';
    case 'wrong-day':
      return `"${fault.column}" ${valueFault(fault)}.`;
    case 'nothing-above':
      return 'This row translates the notice above it, and there is none.';
    case 'above-left-out':
      return 'This row translates the notice above it, which is left out.';
  }
}
