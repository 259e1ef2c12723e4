import { digits, sizeWords } from '#words/english/amounts.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { staysAsItIs } from './shared-sentences.ts';

const goneWords = {
  topic: 'All questions are',
  exercise: 'All exercises are',
  notice: 'All notices are',
  language: 'All texts of one language are',
} as const;

/** What can be wrong with the content folder as a whole. */
export const folderProblems = {
  'folder-missing': {
    what: ({ folder }) => `The content folder ${folder} cannot be found.`,
    why: `${staysAsItIs} The stick may be unplugged, or the shared drive asleep.`,
    todo: 'Plug it in or sign in to the drive again. Nothing else is needed.',
  },
  'folder-not-folder': {
    what: ({ folder }) => `The content folder ${folder} is a file, or lies below one.`,
    why: staysAsItIs,
    todo: 'Name the folder that the content is in.',
  },
  'folder-unreadable': {
    what: ({ errorCode }) => `The content folder cannot be read (${errorCode}).`,
    why: staysAsItIs,
    todo: 'Check that this computer may read the folder.',
  },
  'folder-emptied': {
    what: 'None of the items on the wall are in the folder any more.',
    why: `${staysAsItIs} So much change at once is more often an accident than a wish.`,
    todo: 'Put the items back. If you mean to replace them all, leave one of the old folders there until the new items are on the wall.',
  },
  'kind-gone': {
    what: ({ of, language }) =>
      `${goneWords[of]}${language === undefined ? '' : ` (${language})`} gone from the folder at once.`,
    why: 'They stay on the wall. So much change at once is more often an accident than a wish.',
    todo: 'Put them back. If you mean it, go behind the wall with the staff PIN, and touch "Take the folder as it is".',
  },
  'folder-holds-pack': {
    what: 'Everything lies one folder too deep: in here is a whole content folder.',
    why: staysAsItIs,
    todo: 'Take the files out of this folder, and put them beside it.',
  },
  'folder-replaced': {
    what: ({ practice }) => `This looks like the folder of another practice: "${practice}".`,
    why: `${staysAsItIs} The name and the phone number both changed at once.`,
    todo: 'If it is right, change only the name first. Change the phone number when the new name is on the wall.',
  },
  'folder-changing': {
    what: ({ since }) => `This file does not come to rest. Files have been changing since ${since}.`,
    why: `${staysAsItIs} Nothing is taken while files are still being written.`,
    todo: 'Wait until the copying has ended. If nothing is being copied, look which program keeps writing there.',
  },
  'too-many-files': {
    what: ({ most }) => `The folder holds more than ${digits(most)} files.`,
    why: staysAsItIs,
    todo: 'Move what does not belong to Foyer elsewhere.',
  },
  'too-much-data': {
    what: ({ mostBytes }) => `The folder holds more than ${sizeWords(mostBytes)}.`,
    why: staysAsItIs,
    todo: 'Move large files that Foyer does not need elsewhere.',
  },
  'too-deep': {
    what: ({ most }) => `Folders stand inside one another more than ${most} deep.`,
    why: staysAsItIs,
    todo: 'Move the folder nearer to the top, or out of the content folder.',
  },
  'too-many-items': {
    what: ({ most }) => `The folder holds more than ${digits(most)} items.`,
    why: staysAsItIs,
    todo: 'Remove items that are not shown any more.',
  },
  'scan-too-slow': {
    what: ({ mostMs }) => `Looking through the folder took longer than ${mostMs / 1_000} s.`,
    why: staysAsItIs,
    todo: 'Use a faster drive, or keep fewer files in the folder.',
  },
  'update-failed': {
    what: ({ errorCode }) => `The update could not be stored on this computer (${errorCode}).`,
    why: staysAsItIs,
    todo: 'If the disk is full, make room. Foyer tries again by itself.',
  },
  'practice-missing': {
    what: 'There is no usable practice.yaml.',
    why: 'Foyer needs it to know the name, the emergency number and the languages. What was last known stays.',
    todo: 'Put practice.yaml back. The starter pack has one to copy.',
  },
  'help-missing': {
    what: 'There is no usable help page (help/index.en.md).',
    why: 'The signs that need help at once must never be missing. The last good help page stays.',
    todo: 'Put help/index.en.md back. The starter pack has one to copy.',
  },
} satisfies Partial<ProblemSentences>;
