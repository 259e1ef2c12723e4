import type { MeantFile } from '#core/content/problem-facts.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';

/** Files that are good for something, but not for the wall. */
export const strayFileAdvice = {
  'document-kind': {
    what: ({ ending }) => `Files of the kind .${ending} are not shown.`,
    why: 'Foyer reads texts (.md) and Word documents (.docx).',
    todo: 'Open it, use Save As, and choose Word document (.docx). Put that file in the folder "topics".',
  },
  'document-place': {
    what: 'This Word document is not shown.',
    why: 'A Word document can become a topic only in the folder "topics".',
    todo: 'If it should be on the wall, move it to "topics". If not, keep it in another place.',
  },
  'slides-kind': {
    what: ({ ending }) => `Slides (.${ending}) are not shown.`,
    why: 'Slides are made for a talk. Their words are too small on a wall.',
    todo: 'Copy the words into a Word document in the folder "topics". Save pictures as JPEG or PNG.',
  },
  'pdf-kind': {
    what: 'PDF files are not shown.',
    why: 'A printed page is too small to read on a wall.',
    todo: 'Copy its words into a Word document in the folder "topics".',
  },
  'page-kind': {
    what: ({ ending }) => `Web pages (.${ending}) are not shown.`,
    why: 'They may bring things from the internet, and the screen has no way there.',
    todo: 'Copy the words into a Word document in the folder "topics".',
  },
  'shortcut-kind': {
    what: ({ ending }) => `This is a shortcut (.${ending}), not the file itself.`,
    why: 'It leads to a place that this computer may not have.',
    todo: 'Copy the file itself here.',
  },
  'table-kind': {
    what: ({ ending }) =>
      ending === 'csv' ? 'This table is not read.' : `Files of the kind .${ending} are not read.`,
    why: 'Foyer reads notices from notices.csv only.',
    todo: ({ ending }) =>
      ending === 'csv'
        ? 'If it holds notices, copy its rows into notices.csv. If not, keep it in another place.'
        : 'If it holds notices, open it in Excel, use Save As, choose CSV, and name it notices.csv. If not, keep it in another place.',
  },
  'archive-kind': {
    what: ({ ending }) => `Packed files (.${ending}) are not opened.`,
    why: 'Foyer reads each file as it is.',
    todo: 'Right-click it and choose Extract All. Then put each file where it belongs, and take this one away.',
  },
  'sound-kind': {
    what: ({ ending }) => `Sound files (.${ending}) are not played.`,
    why: 'A waiting room stays quiet, and many people would not hear it.',
    todo: 'Write the words as a text. A clip with captions may have sound.',
  },
  'plain-text-kind': {
    what: 'Files that end in .txt are not shown.',
    why: 'The words of a topic stand in a file that is called index.en.md.',
    todo: 'Copy the words into index.en.md. Or save them as a Word document (.docx) in the folder "topics".',
  },
  'file-meant': {
    what: ({ meant }) => `Foyer does not read a file of this name. ${rightPlaces[meant]}`,
    why: 'Nothing in it is on the wall.',
    todo: ({ isThere }) =>
      `If its words are for the wall, move them there${isThere ? '' : ', or give it the right name'}. If not, keep it in another place.`,
  },
  'file-unknown': {
    what: 'Foyer does not read this file.',
    why: 'Nothing in it is on the wall.',
    todo: 'If people should see its words, write them into a topic. If not, keep it in another place.',
  },
  'numbered-copy': {
    what: ({ original, isNewer }) =>
      `This looks like a second copy of "${original}"${isNewer === null ? ', which is not there' : isNewer ? ', and is newer' : ', and is older'}.`,
    why: 'Cloud drives make one when two people save at once. It is not read.',
    todo: ({ isNewer }) =>
      isNewer === null
        ? 'If it is the one that you need, give it that name. If not, delete it.'
        : 'Keep what is right in the first file and delete this one.',
  },
  'folder-unknown': {
    what: ({ meant }) =>
      `Foyer does not look into this folder.${meant === null ? '' : ` It looks into "${meant}".`}`,
    why: 'Nothing in it is on the wall.',
    todo: 'Move what people should see to "topics" or "exercises". Keep the rest in another place.',
  },
} satisfies Partial<ProblemSentences>;

const rightPlaces = {
  notices: 'Notices stand in notices.csv, in the content folder itself.',
  settings: 'The name, the phone and the rest stand in practice.yaml.',
  playlist: 'The playlist stands in practice.yaml, below "playlist".',
  help: 'The help page stands in help/index.en.md.',
} as const satisfies Readonly<Record<MeantFile, string>>;
