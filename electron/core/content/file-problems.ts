import { itemWaits, type Words, you } from './problem-wording.ts';

/** What can be wrong with one file or folder, whatever it holds. */
export const fileProblems = {
  'folder-name': you(
    (d) => `The folder's name "${d}" cannot be used.`,
    'Names may have letters, digits, spaces, - and _, up to 80 of them.',
    'Rename the folder. Small letters, digits and dashes always work, such as neck-pain.',
  ),
  'file-name': you(
    (d) => `The file's name ${d} cannot be used.`,
    'It has signs that some computers cannot handle, or is too long.',
    'Rename the file.',
  ),
  'folder-twice': you(
    (d) => `There are two folders called "${d}".`,
    `Their names look the same and are stored in two ways. ${itemWaits}`,
    'Keep one of them. Move its texts together, and delete the other.',
  ),
  'file-not-folder': you(
    () => 'This is a file where a folder belongs.',
    'What was in the folder stays as it was on the wall.',
    'Remove the file, or put the folder back.',
  ),
  'link-found': you(
    () => 'This is a link to another place.',
    'Foyer reads only what is inside the content folder.',
    'Copy the file itself into the folder.',
  ),
  'odd-file': you(() => 'This is not an ordinary file.', 'Foyer reads only ordinary files.', 'Remove it.'),
  'file-unreadable': you(
    (d) => `The file or folder cannot be read (${d}).`,
    itemWaits,
    'Close the program that has it open, or check that this computer may read it.',
  ),
  'file-locked': you(
    () => 'Another program has this file open.',
    itemWaits,
    'Close the program. Foyer tries again by itself.',
  ),
  'file-slow': you(
    () => 'This file or folder did not answer for a long time.',
    `The drive may be asleep or the line may be poor. ${itemWaits}`,
    'Try to open the file on this computer. Foyer tries again by itself.',
  ),
  'file-online-only': you(
    () => 'This file is only in the cloud, not on this computer.',
    `Foyer uses only what is on this computer. ${itemWaits}`,
    'Right-click the file or its folder and choose "Always keep on this device".',
  ),
  'file-empty': you(
    () => 'The file is empty (0 bytes).',
    `Copying it may have been cut short. ${itemWaits}`,
    'Copy or save it again.',
  ),
  'file-damaged': you(
    () => 'The file holds no text but zeros or other signs that no text has.',
    `Copying it may have been cut short. ${itemWaits}`,
    'Copy or save it again.',
  ),
  'file-zeros': you(
    () => 'The file has its full size, but all of it or its end is still blank.',
    'Network drives set the room aside first and fill it later. The copy is not done yet.',
    'Wait a minute. If this stays, copy the file again.',
  ),
  'text-too-large': you(
    (d) => `The text is larger than ${d}.`,
    itemWaits,
    'Shorten the text. A page that is read standing has some 200 words.',
  ),
  'text-astray': you(
    () => 'This text does not stand in a folder of its own.',
    'Foyer reads one folder for each item.',
    'Make a folder with the name of the item, and move the text there as index.en.md.',
  ),
  'text-missing': you((d) => `There is no ${d} here.`, itemWaits, 'Add the file, or remove the folder.'),
} satisfies Record<string, Words>;
