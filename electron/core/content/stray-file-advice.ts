import { nobody, type Words } from './problem-wording.ts';

/** Files that are good for something, but not for the wall. */
export const strayFileAdvice = {
  'document-kind': nobody(
    (d) => `Files of the kind ${d} are not shown.`,
    'Foyer reads texts (.md) and Word documents (.docx).',
    'Open it, use Save As, and choose Word document (.docx). Put that file in the folder "topics".',
  ),
  'document-place': nobody(
    () => 'This Word document is not shown.',
    'A Word document can become a topic only in the folder "topics".',
    'If it should be on the wall, move it to "topics". If not, keep it in another place.',
  ),
  'slides-kind': nobody(
    (d) => `Slides (${d}) are not shown.`,
    'Slides are made for a talk. Their words are too small on a wall.',
    'Copy the words into a Word document in the folder "topics". Save pictures as JPEG or PNG.',
  ),
  'pdf-kind': nobody(
    () => 'PDF files are not shown.',
    'A printed page is too small to read on a wall.',
    'Copy its words into a Word document in the folder "topics".',
  ),
  'page-kind': nobody(
    (d) => `Web pages (${d}) are not shown.`,
    'They may bring things from the internet, and the screen has no way there.',
    'Copy the words into a Word document in the folder "topics".',
  ),
  'shortcut-kind': nobody(
    (d) => `This is a shortcut (${d}), not the file itself.`,
    'It leads to a place that this computer may not have.',
    'Copy the file itself here.',
  ),
  'table-kind': nobody(
    (d) => `Files of the kind ${d} are not read.`,
    'Foyer reads notices from notices.csv only.',
    'If it holds notices, open it in Excel, use Save As, choose CSV, and name it notices.csv. If not, keep it in another place.',
  ),
  'archive-kind': nobody(
    (d) => `Packed files (${d}) are not opened.`,
    'Foyer reads each file as it is.',
    'Right-click it and choose Extract All. Then put each file where it belongs, and take this one away.',
  ),
  'sound-kind': nobody(
    (d) => `Sound files (${d}) are not played.`,
    'A waiting room stays quiet, and many people would not hear it.',
    'Write the words as a text. A clip with captions may have sound.',
  ),
  'plain-text-kind': nobody(
    () => 'Files that end in .txt are not shown.',
    'The words of a topic stand in a file that is called index.en.md.',
    'Copy the words into index.en.md. Or save them as a Word document (.docx) in the folder "topics".',
  ),
  'numbered-copy': nobody(
    (d) => `This looks like a second copy of "${d}".`,
    'Cloud drives make one when two people save at once. It is not read.',
    'Keep what is right in the first file and delete this one.',
  ),
} satisfies Record<string, Words>;
