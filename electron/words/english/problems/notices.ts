import type { NoticeFault } from '#core/content/problem-facts.ts';
import { plainDay } from '#words/english/plain-time.ts';
import { valueFault } from '#words/english/settings.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { savedAgain } from './shared-sentences.ts';

/** What can be wrong with the notices. */
export const noticeProblems = {
  'notices-broken': {
    what: ({ absent }) =>
      `The notices cannot be read: the first line has no column "${absent.join('", "')}".`,
    why: 'The notices that were there stay.',
    todo: 'Open the file in Excel, check the columns from, to, language, text, and save it as CSV.',
  },
  'notices-column': {
    what: ({ column, words }) => `The column "${column}" is not shown: "${words}".`,
    why: 'Only the columns from, to, language and text are read.',
    todo: 'Put words for people into the column text. If these are for you alone, leave them.',
  },
  'notices-above': {
    what: ({ words }) => `What stands above the names of the columns is not shown: "${words}".`,
    why: 'Notices stand below the line with from, to, language and text.',
    todo: 'Nothing, if it is a heading for you. Else write it as a row below that line.',
  },
  'day-first': {
    what: ({ typed, day }) => `"${typed}" was read as ${plainDay(day)}.`,
    why: 'The day is read first and the month next.',
    todo: 'If you mean another day, write it as 2026-11-22.',
  },
  'day-hour': {
    what: ({ typed, day }) => `The time "${typed}" is not used: all of ${plainDay(day)} counts.`,
    why: 'What is on the wall is there for whole days.',
    todo: 'If people should know the time, write it into the text.',
  },
  'notice-days': {
    what: ({ typed }) => `The days of this row are not used: "${typed}".`,
    why: 'A row in another language translates the notice above it, and comes and goes with it.',
    todo: 'Leave the days of this row empty, or write those of the notice above.',
  },
  'notice-row': {
    what: ({ fault, typed }) => `${noticeFault(fault)} The row: "${typed}".`,
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
    case 'spreadsheet-fault':
      return `In place of the text there is "${fault.typed}": a spreadsheet may take words that begin with =, + or - for a sum.`;
    case 'dates-reversed':
      return 'The last day ("to") is before the first ("from").';
    case 'too-many-cells':
      return `There are words behind the last column: "${fault.spare}".`;
    case 'unclear-day':
      return `"${fault.column}" is ${fault.typed}. Some rows here have the day first, others the month.`;
    case 'wrong-day':
      return `"${fault.column}" ${valueFault(fault)}.`;
    case 'nothing-above':
      return 'This row translates the notice above it, and there is none.';
    case 'translated-twice':
      return 'The notice above has a row in this language already.';
    case 'above-left-out':
      return 'This row translates the notice above it, which is left out.';
  }
}
