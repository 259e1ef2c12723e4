/** The one table of what can be wrong with a content folder. `needs: 'nobody'` is advice: nothing was refused. */

interface Words {
  readonly needs: 'you' | 'nobody';
  readonly what: (detail: string) => string;
  readonly why: string;
  readonly todo: string;
}

export type ProblemCode = keyof typeof problemWords;

const staysAsItIs = 'The wall goes on as it was.';
const itemWaits = 'This item keeps its last good version, or is left out if it never had one.';
const savedAgain = 'Correct it and save the file. Foyer looks again by itself.';

export const problemWords = {
  // the folder
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

  // files
  'folder-name': you(
    (d) => `The folder's name "${d}" cannot be used.`,
    'Names may have letters, digits, spaces, - and _, up to 80 of them.',
    'Rename the folder.',
  ),
  'file-name': you(
    (d) => `The file's name ${d} cannot be used.`,
    'It has signs that some computers cannot handle, or is too long.',
    'Rename the file.',
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

  // text
  'front-matter-missing': you(
    () => 'The lines between --- and --- at the top are missing.',
    `They hold the title and the answer. ${itemWaits}`,
    'Begin the file with a line of three dashes, then title: and answer:, then three dashes again.',
  ),
  'yaml-broken': you(
    (d) => `These settings cannot be understood: ${d}`,
    itemWaits,
    `Look at this line and the one above it: a missing quotation mark, colon or space is the usual cause. ${savedAgain}`,
  ),
  'wrong-type': you((d) => d, itemWaits, savedAgain),
  'value-missing': you((d) => `"${d}" is missing or empty.`, itemWaits, `Add it. ${savedAgain}`),
  'dates-reversed': you(
    () => 'The last day ("to") is before the first ("from").',
    itemWaits,
    `Correct the dates. ${savedAgain}`,
  ),
  'text-too-nested': you(
    () => 'The text has lists or quotations inside one another too deep to be read.',
    itemWaits,
    'Make the text simpler.',
  ),
  'reading-stopped': you(
    (d) => `Reading this was stopped: ${d}.`,
    `A file that Foyer cannot get through must not hold up the rest. ${itemWaits}`,
    'Make the text shorter and plainer, or type it anew.',
  ),
  'answer-long': nobody(
    (d) => `The answer has ${d} words.`,
    'It is read from a chair, some metres away.',
    'Keep it to 25 words. The rest can stand in the text below.',
  ),
  'sentence-long': nobody(
    (d) => d,
    'Up to 20 words are easy to read for somebody in pain.',
    'Make two sentences of it.',
  ),
  'text-hard': nobody(
    (d) => `The words are hard to read (${d}).`,
    'Easy words have at most 6.5 by Flesch-Kincaid, and at most 9 by SMOG.',
    'Use shorter words and shorter sentences.',
  ),
  'unknown-key': nobody(
    (d) => `"${d}" is not a setting that Foyer knows.`,
    'It has no effect.',
    'Check the spelling, or remove the line.',
  ),
  'html-dropped': nobody(
    () => 'HTML cannot be shown and was left out.',
    'Texts are plain for safety.',
    'Write it with the signs that the guide shows: **strong**, *stressed*, - list.',
  ),
  'link-dropped': nobody(
    () => 'A link is shown as plain text.',
    'The screen has no way to the internet.',
    'Nothing, unless the words make no sense without the link.',
  ),
  'table-dropped': nobody(
    () => 'A table cannot be shown and was left out.',
    'Tables are hard to read from a distance.',
    'Write it as a list.',
  ),
  'block-unknown': nobody(
    (d) => `":::${d}" is not a block that Foyer knows.`,
    'Its text is shown plainly.',
    'Use :::warning, or take the line away.',
  ),
  'text-unlisted': nobody(
    (d) => `practice.yaml does not list the language "${d}".`,
    'This text is not shown.',
    'Add the language to "languages" in practice.yaml, or remove the file.',
  ),
  'text-encoding': nobody(
    () => 'The file is not saved as UTF-8.',
    'It was read as Windows text. Some signs may be wrong.',
    'In Notepad choose Save as, then Encoding: UTF-8.',
  ),
  'related-missing': nobody(
    (d) => `"related" names "${d}", which does not exist.`,
    'It is left out.',
    'Check the spelling of the folder name.',
  ),
  'group-unknown': nobody(
    (d) => `practice.yaml has no group "${d}".`,
    'The item is shown in a group of its own called "More".',
    'Add the group to practice.yaml, or use one of its groups.',
  ),
  'playlist-unknown': nobody(
    (d) => `"playlist" names "${d}", which is not on the wall.`,
    'It is left out.',
    'Check the spelling of the folder name.',
  ),

  'not-on-loop': nobody(
    () => 'This item is on the home page but not on the loop.',
    'practice.yaml has a "playlist", and the item is not in it.',
    'Add the name of its folder to "playlist" if it should come by itself.',
  ),

  // exercises
  'motion-missing': you(
    () => 'There is no motion.yaml here.',
    `The figure needs it to move. ${itemWaits}`,
    'Add motion.yaml, or remove the folder.',
  ),

  // pictures and clips
  'picture-outside': you(
    (d) => `The picture's name "${d}" points outside the item's own folder.`,
    `A text can only use what lies in its own folder. ${itemWaits}`,
    'Put the picture beside the text and use its plain name.',
  ),
  'picture-missing': you(
    (d) => `The picture "${d}" is not in the folder.`,
    itemWaits,
    'Copy the picture there, or take its name out of the text. Capital letters count.',
  ),
  'picture-empty': you(
    () => 'The picture is empty (0 bytes).',
    `Copying it may have been cut short. ${itemWaits}`,
    'Copy it again.',
  ),
  'picture-too-large': you(
    (d) => `The picture is larger than ${d}.`,
    itemWaits,
    'Save it smaller: a photo of 2,000 pixels on its long side is plenty.',
  ),
  'picture-too-many-pixels': you(
    (d) => `The picture has ${d} pixels: too many.`,
    `At most 40 million, and 8,192 a side. ${itemWaits}`,
    'Save it smaller: 2,000 pixels on its long side are plenty.',
  ),
  'picture-damaged': you(() => 'The picture is damaged or cut short.', itemWaits, 'Copy or save it again.'),
  'picture-kind': you(
    () => 'This is not a JPEG, PNG, WebP or GIF picture.',
    `SVG drawings and other kinds cannot be used. ${itemWaits}`,
    'Open it and save it as JPEG or PNG.',
  ),
  'clip-later': nobody(
    () => 'Clips are not shown yet.',
    'This version of Foyer shows pictures only.',
    'Nothing. The clip may stay here for a later version.',
  ),
  'document-kind': nobody(
    (d) => `${d} files are not shown.`,
    'Foyer reads texts (.md) and pictures.',
    'Copy the words into an index.en.md, and save pictures as JPEG or PNG.',
  ),
  'numbered-copy': nobody(
    (d) => `This looks like a second copy of "${d}".`,
    'Cloud drives make one when two people save at once. It is not read.',
    'Keep what is right in the first file and delete this one.',
  ),

  // notices
  'notices-broken': you(
    (d) => `The notices cannot be read: ${d}`,
    'The notices that were there stay.',
    'Open the file in Excel, check the columns from, to, language, text, and save it as CSV.',
  ),
  'notice-row': you((d) => d, 'This notice is left out; the others are shown.', savedAgain),
} satisfies Record<string, Words>;

function you(what: Words['what'], why: string, todo: string): Words {
  return { needs: 'you', what, why, todo };
}

function nobody(what: Words['what'], why: string, todo: string): Words {
  return { needs: 'nobody', what, why, todo };
}
