import { staysAsItIs, type Words, you } from './problem-wording.ts';

/** What can be wrong with the content folder as a whole. */
export const folderProblems = {
  'folder-missing': you(
    (d) => `The content folder ${d} cannot be found.`,
    `${staysAsItIs} The stick may be unplugged, or the shared drive asleep.`,
    'Plug it in or sign in to the drive again. Nothing else is needed.',
  ),
  'folder-unreadable': you(
    (d) => `The content folder cannot be read (${d}).`,
    staysAsItIs,
    'Check that this computer may read the folder.',
  ),
  'folder-emptied': you(
    () => 'None of the items on the wall are in the folder any more.',
    `${staysAsItIs} So much change at once is more often an accident than a wish.`,
    'Put the items back. If you mean to replace them all, leave one of the old folders there until the new items are on the wall.',
  ),
  'folder-replaced': you(
    (d) => `This looks like the folder of another practice: "${d}".`,
    `${staysAsItIs} The name and the phone number both changed at once.`,
    'If it is right, change only the name first. Change the phone number when the new name is on the wall.',
  ),
  'folder-changing': you(
    (d) => `This file does not come to rest. Files have been changing since ${d}.`,
    `${staysAsItIs} Nothing is taken while files are still being written.`,
    'Wait until the copying has ended. If nothing is being copied, look which program keeps writing there.',
  ),
  'too-many-files': you(
    (d) => `The folder holds more than ${d} files.`,
    staysAsItIs,
    'Move what does not belong to Foyer elsewhere.',
  ),
  'too-much-data': you(
    (d) => `The folder holds more than ${d}.`,
    staysAsItIs,
    'Move large files that Foyer does not need elsewhere.',
  ),
  'too-deep': you(
    (d) => `Folders stand inside one another more than ${d} deep.`,
    staysAsItIs,
    'Move the folder nearer to the top, or out of the content folder.',
  ),
  'too-many-items': you(
    (d) => `The folder holds more than ${d} items.`,
    staysAsItIs,
    'Remove items that are not shown any more.',
  ),
  'scan-too-slow': you(
    (d) => `Looking through the folder took longer than ${d}.`,
    staysAsItIs,
    'Use a faster drive, or keep fewer files in the folder.',
  ),
  'update-failed': you(
    (d) => `The update could not be stored on this computer (${d}).`,
    staysAsItIs,
    'If the disk is full, make room. Foyer tries again by itself.',
  ),
  'practice-missing': you(
    () => 'There is no usable practice.yaml.',
    'Foyer needs it to know the name, the emergency number and the languages. What was last known stays.',
    'Put practice.yaml back. The starter pack has one to copy.',
  ),
  'help-missing': you(
    () => 'There is no usable help page (help/index.en.md).',
    'The signs that need help at once must never be missing. The last good help page stays.',
    'Put help/index.en.md back. The starter pack has one to copy.',
  ),
} satisfies Record<string, Words>;
