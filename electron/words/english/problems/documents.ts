import type { DocumentPart, LeftOutKind } from '#core/content/problem-facts.ts';
import { sizeWords } from '#words/english/amounts.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';

/** What can be said about a Word document. */
export const documentProblems = {
  'document-converted': {
    what: ({ text }) => `This Word document is now a topic: ${text}.`,
    why: 'Its heading is the question, and its first lines are the answer.',
    todo: 'Nothing. To change the words later, change that text file.',
  },
  'document-not-taken': {
    what: ({ text }) => `The words of this Word document are not shown, as there is a text: ${text}.`,
    why: 'Foyer never writes over a text.',
    todo: 'Change the words in that text. Or delete it, and Foyer makes it anew.',
  },
  'document-not-written': {
    what: ({ errorCode }) =>
      `The topic made of this Word document could not be saved in the folder (${errorCode}).`,
    why: 'The topic is shown all the same. The folder may be locked against changes.',
    todo: 'Let this computer write in the folder, if you want to change the words there.',
  },
  'document-pictures': {
    what: ({ count }) => `Pictures in the Word document were left out: ${count}.`,
    why: 'Foyer takes only the words of a Word document.',
    todo: 'In Word, right-click a picture and choose Save as Picture. Put the file beside the text, and write ![words](its name) there.',
  },
  'document-tables': {
    what: 'A table in the Word document was made a list.',
    why: 'Tables are hard to read from far away.',
    todo: 'Look at the list on the screen. Change its words if need be.',
  },
  'document-left-out': {
    what: ({ kind, words }) => `${leftOut[kind]}: "${words}".`,
    why: 'Foyer shows what a reader meets in the lines of a document.',
    todo: 'If it belongs on the wall, type it into the text file, in plain words.',
  },
  'document-incomplete': {
    what: ({ lacks }) => `The Word document has no ${parts[lacks]}.`,
    why: 'The first heading is the question. The first lines below it are the answer.',
    todo: 'Write the question as Heading 1 and a short answer below it. Save the file.',
  },
  'document-unfinished': {
    what: 'The end of the Word document is missing.',
    why: 'It may still be on its way, or the copy was cut short.',
    todo: 'Wait a minute. If this stays, copy the file again.',
  },
  'document-protected': {
    what: 'The Word document is locked, or it is of an old kind.',
    why: 'Foyer cannot open files with a password, nor the old .doc kind.',
    todo: 'Open it in Word and take the password off. Then use Save As and choose Word document (.docx).',
  },
  'document-too-large': {
    what: ({ mostBytes }) => `The Word document is too large. The most is ${sizeWords(mostBytes)}.`,
    why: 'Large pictures are the usual cause.',
    todo: 'Take the pictures out and save it again.',
  },
  'document-broken': {
    what: 'The Word document cannot be read.',
    why: 'It may be damaged, or it is not a Word document.',
    todo: 'Open it in Word and save it again as Word document (.docx).',
  },
  'too-many-documents': {
    what: ({ most }) => `There are more than ${most} Word documents in this folder.`,
    why: 'Only the first ones are read.',
    todo: 'Move those that do not belong on the screen elsewhere.',
  },
} satisfies Partial<ProblemSentences>;

const parts = {
  question: 'question',
  answer: 'answer',
  'short-question': 'short question',
  'short-answer': 'short answer',
} as const satisfies Record<DocumentPart, string>;

const leftOut = {
  struck: 'These words are struck through and were left out',
  hidden: 'These words are hidden in Word and were left out',
  deleted: 'These words were deleted with tracked changes and were left out',
  comment: 'Comments in the Word document were left out',
  header: 'The head or foot of the page was left out',
  equation: 'A tall formula was written in one line',
  chart: 'A chart was left out, with these words',
  drawing: 'A drawing was left out, with these words',
  placeholder: 'A field that nobody has filled in was left out',
  contents: 'The list of contents was left out',
  joined: 'A file that is joined to the Word document was left out',
  field: 'A field whose words Foyer cannot work out was left out',
  symbol: 'Signs of a font that Foyer does not know were left out',
} as const satisfies Record<LeftOutKind, string>;
