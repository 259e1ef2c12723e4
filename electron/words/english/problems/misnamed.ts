import type { FileFormat } from '#core/content/problem-facts.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { itemOutcome } from './shared-sentences.ts';

/** Files whose names call them something else. */
export const misnamedFileProblems = {
  'misnamed-text': {
    what: ({ format }) => `${isReally(format)} Its name calls it a text.`,
    why: itemOutcome('None of its words can be read as they are.'),
    todo: ({ format }) => (isOfWord(format) ? `${asPlainText} ${asDocument}` : ways[format]),
  },
  'misnamed-document': {
    what: ({ format }) => `${isReally(format)} Its name calls it a Word document.`,
    why: itemOutcome(),
    todo: ({ format }) =>
      isOfWord(format) ? 'Open it in Word, use Save As, and choose Word document (.docx).' : ways[format],
  },
} satisfies Partial<ProblemSentences>;

/** The same of texts that are not read. */
export const misnamedFileAdvice = {
  'misnamed-unread': {
    what: ({ format }) => `${isReally(format)} Its name calls it a text.`,
    why: 'Nothing in it is on the wall.',
    todo: ({ format }) => (isOfWord(format) ? `Open it in Word. ${asDocument}` : ways[format]),
  },
} satisfies Partial<ProblemSentences>;

function isReally(format: FileFormat): string {
  return `This is ${names[format]}.`;
}

const names = {
  word: 'a document of Word or a program like it',
  'old-office': 'an old Word or Excel file',
  rtf: 'a rich text (RTF) of Word, WordPad or TextEdit',
  pdf: 'a PDF',
  table: 'a table of Excel or a program like it',
  slides: 'a set of slides',
  picture: 'a picture',
  clip: 'a film',
  'web-page': 'a web page',
  archive: 'a packed file',
} as const satisfies Readonly<Record<FileFormat, string>>;

const ofWord = ['word', 'rtf'] as const satisfies readonly FileFormat[];
type OfWord = (typeof ofWord)[number];

function isOfWord(format: FileFormat): format is OfWord {
  return ofWord.some((known) => known === format);
}

const asPlainText = 'Open it in Word. Use Save As, choose Plain Text and UTF-8, and keep this name.';
const asDocument = 'For a new topic, save it as a Word document (.docx) in the folder "topics".';
const asWords = 'Copy its words into a Word document in the folder "topics".';

const ways = {
  pdf: asWords,
  slides: asWords,
  'web-page': asWords,
  'old-office':
    'Open it in Word or Excel. Save words as plain text (UTF-8), or notices as CSV, and keep this name.',
  table: 'If it holds notices, open it in Excel, use Save As, choose CSV, and name it notices.csv.',
  picture: 'Give it back its own ending, such as .jpg. Then name it in a text.',
  clip: 'Give it back its own ending, such as .mp4. Then name it in a text.',
  archive: 'Right-click it and choose Extract All. Then put each file where it belongs.',
} as const satisfies Readonly<Record<Exclude<FileFormat, OfWord>, string>>;
