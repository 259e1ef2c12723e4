import { sizeWords } from '#words/english/amounts.ts';
import { printableName } from '#words/printable.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { itemOutcome } from './shared-sentences.ts';

/** What can be wrong with one file or folder, whatever it holds. */
export const fileProblems = {
  'folder-name': {
    what: ({ name }) => `The folder's name "${printableName(name)}" cannot be used.`,
    why: 'Names may have letters, digits, spaces, - and _, up to 80 of them.',
    todo: 'Rename the folder. Small letters, digits and dashes always work, such as neck-pain.',
  },
  'folder-empty': {
    what: 'This folder is empty.',
    why: 'A folder is an item only if it has a text. Nothing is on the wall from here.',
    todo: 'Put a text into it that is called index.en.md. Or delete the folder.',
  },
  'file-name': {
    what: ({ name }) => `The file's name "${printableName(name)}" cannot be used.`,
    why: 'It has signs that some computers cannot handle, or is too long.',
    todo: 'Rename the file.',
  },
  'folder-twice': {
    what: ({ names }) =>
      `Folders of one name, but for how it is written: ${names.map((name) => `"${name}"`).join(', ')}.`,
    why: itemOutcome('On many computers they are one folder, and nobody can tell which is meant.'),
    todo: 'Keep one of them. Move into it what you need of the others, and delete those.',
  },
  'names-alike': {
    what: ({ other }) => `There is another file of this name: ${other}.`,
    why: 'The two names differ only in how they are written. The other one is not read.',
    todo: 'Keep what is right in one file, and delete the other.',
  },
  'file-not-folder': {
    what: 'This is a file where a folder belongs.',
    why: 'What was in the folder stays as it was on the wall.',
    todo: 'Remove the file, or put the folder back.',
  },
  'link-found': {
    what: 'This is a link to another place.',
    why: 'Foyer reads only what is inside the content folder.',
    todo: 'Copy the file itself into the folder.',
  },
  'odd-file': {
    what: 'This is not an ordinary file.',
    why: 'Foyer reads only ordinary files.',
    todo: 'Remove it.',
  },
  'file-unreadable': {
    what: ({ errorCode }) => `The file or folder cannot be read (${errorCode}).`,
    why: itemOutcome(),
    todo: 'Close the program that has it open, or check that this computer may read it.',
  },
  'file-locked': {
    what: 'Another program has this file open.',
    why: itemOutcome(),
    todo: 'Close the program. Foyer tries again by itself.',
  },
  'file-slow': {
    what: 'This file or folder did not answer for a long time.',
    why: itemOutcome('The drive may be asleep or the line may be poor.'),
    todo: 'Try to open the file on this computer. Foyer tries again by itself.',
  },
  'file-online-only': {
    what: 'This file is only in the cloud, not on this computer.',
    why: itemOutcome('Foyer uses only what is on this computer.'),
    todo: 'Right-click the file or its folder and choose "Always keep on this device". On a Mac choose "Download Now".',
  },
  'file-empty': {
    what: 'The file is empty.',
    why: itemOutcome('Copying it may have been cut short.'),
    todo: 'Copy or save it again.',
  },
  'file-damaged': {
    what: 'The file holds no text but zeros or other signs that no text has.',
    why: itemOutcome('It may be a document or a picture with the name of a text. Or its copy was cut short.'),
    todo: 'Open it with Notepad. If there are no words to read, put the right file in its place. A Word document belongs in "topics", with its own name.',
  },
  'text-unclear': {
    what: 'The file is saved in a way that Foyer cannot make out: some letters would be wrong.',
    why: itemOutcome('Wrong letters are never shown.'),
    todo: 'Open it where it was written, choose Save As, and there UTF-8.',
  },
  'text-unmerged': {
    what: 'Two people changed this text at once. It holds the words of both, between lines of <, = and >.',
    why: itemOutcome('Nobody should read both.'),
    todo: 'Open it with Notepad. Keep the words that are right, and delete the others and the three lines with the signs.',
  },
  'file-zeros': {
    what: 'The file has its full size, but all of it or its end is still blank.',
    why: 'Network drives set the room aside first and fill it later. The copy is not done yet.',
    todo: 'Wait a minute. If this stays, copy the file again.',
  },
  'text-too-large': {
    what: ({ mostBytes }) => `The text is larger than ${sizeWords(mostBytes)}.`,
    why: itemOutcome(),
    todo: 'Shorten the text. A page that is read standing has some 200 words.',
  },
  'text-astray': {
    what: 'This text does not stand in a folder of its own.',
    why: 'Foyer reads one folder for each item.',
    todo: 'Make a folder for it in "topics" or "exercises", and move the text there as index.en.md.',
  },
  'text-name': {
    what: 'Foyer does not read a text of this name.',
    why: 'A text is called "index", then comes its language, then ".md". Nothing in this one is on the wall.',
    todo: ({ right, isThere }) =>
      isThere
        ? `There is ${right} already: move these words into it, or keep this file in another place.`
        : `Rename it to ${right}.`,
  },
  'text-deep': {
    what: 'This text lies one folder too deep.',
    why: 'Folders inside an item are for its pictures. Nothing in this text is on the wall.',
    todo: ({ folder, right, isThere, isOneOfMany }) =>
      isOneOfMany
        ? `If its words are for the wall, ${wayOut(folder)}. If not, keep it in another place.`
        : isThere
          ? `There is ${folder}/${right} already. If its words are for the wall, ${wayOut(folder)}. If not, keep it in another place.`
          : `Move it up into the folder ${folder}, with the name ${right}.`,
  },
  'text-missing': {
    what: ({ name }) => `There is no ${name} here.`,
    why: itemOutcome(),
    todo: 'Add the file, or remove the folder.',
  },
} satisfies Partial<ProblemSentences>;

/** Where a text goes that lies too deep in a folder which has one already. Help is one text, and no others lie beside it. */
function wayOut(folder: string): string {
  const [kind, item] = folder.split('/');
  return item === undefined ? 'move its words into that file' : `move its folder into "${kind}"`;
}
