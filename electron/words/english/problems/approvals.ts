import type { ProblemFacts } from '#core/content/problems.ts';
import { plainDay } from '#words/english/plain-time.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';

const askForAnother = 'Ask the owner to sign the folder again with a list that is right.';

/** What staff are told of what clinicians decided. */
export const approvalProblems = {
  'text-sent-back': {
    what: ({ title, role, reason }) => `"${title}" was sent back (${role}): "${reason}"`,
    why: 'The page stays as it is until its words are changed, and it is not approved.',
    todo: 'Change the text in the content folder. It then waits to be read again.',
  },
  'review-overdue': {
    what: ({ title, on }) => `"${title}" was to be looked at again by ${plainDay(on)}.`,
    why: 'Health words grow old, and nobody has looked at these since.',
    todo: 'Ask a clinician to read and approve it at the kiosk, under Approve.',
  },
  'review-due': {
    what: ({ title, on }) => `"${title}" is to be looked at again by ${plainDay(on)}.`,
    why: 'Health words grow old.',
    todo: 'Ask a clinician to read and approve it at the kiosk, under Approve.',
  },
  'approvals-unsigned': {
    what: 'The list of approvals is not believed.',
    why: 'Anybody could have written it: the folder is not signed. The texts on the wall stay as they are.',
    todo: 'Take the file out, and approve the texts at the kiosk. Or ask the owner to sign the folder.',
  },
  'approvals-broken': {
    what: ({ absent }) =>
      absent.length > 0
        ? `The list of approvals cannot be read: the first line has no column "${absent.join('", "')}".`
        : 'The list of approvals cannot be read: a quotation mark is missing or in the wrong place.',
    why: 'None of its approvals was taken. The texts on the wall stay as they are.',
    todo: askForAnother,
  },
  'approval-row': {
    what: ({ fault }) => rowFaults[fault],
    why: 'This approval was not taken. The others were.',
    todo: askForAnother,
  },
} satisfies Partial<ProblemSentences>;

const rowFaults = {
  item: 'The item must be written as topics/ice, exercises/walking or help.',
  language: 'The row has no language.',
  hash: 'The hash must be 64 small letters and digits.',
  name: 'The row has no name, or one that is too long.',
  role: 'The row has no role, or one that is too long.',
  date: 'The date must be a day such as 2026-11-22.',
} as const satisfies Record<ProblemFacts<'approval-row'>['fault'], string>;
