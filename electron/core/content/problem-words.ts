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
const signAgain = 'Ask the owner to sign the folder again, then copy it here whole.';
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
  // signed packs, where the owner asks for them
  'signature-missing': you(
    () => 'The content folder is not signed.',
    `${staysAsItIs} This kiosk takes only content that its owner has signed.`,
    signAgain,
  ),
  'signature-broken': you(
    () => 'The signature cannot be read.',
    `${staysAsItIs} The file was changed or cut short.`,
    signAgain,
  ),
  'signature-key': you(
    () => 'The signature was not made with a key that this kiosk trusts.',
    `${staysAsItIs} The list of files may have been changed after it was signed.`,
    signAgain,
  ),
  'signature-practice': you(
    (d) => `This content was signed for another practice: "${d}".`,
    staysAsItIs,
    'Ask the owner which folder belongs to this kiosk.',
  ),
  'signature-kind': you(
    () => 'The signature stands under something else than a content folder.',
    staysAsItIs,
    signAgain,
  ),
  'signature-older': you(
    (d) => `This is an older version of the content (${d}).`,
    `${staysAsItIs} A newer one was on the wall, and Foyer does not go back by itself.`,
    'If you want the older words back, ask the owner to sign the folder again.',
  ),
  'signature-twice': you(
    (d) => `Two different folders were signed as version ${d}.`,
    `${staysAsItIs} Foyer cannot tell which one is meant.`,
    signAgain,
  ),
  'signature-future': you(
    (d) => `The folder was signed on ${d}, which is still to come.`,
    staysAsItIs,
    'Check the date of this computer, and of the one on which the folder was signed.',
  ),
  'signature-expired': you(
    (d) => `The signature was good until ${d}.`,
    `${staysAsItIs} The owner gave it a last day.`,
    signAgain,
  ),
  'signature-added': you(
    () => 'This file was added after the folder was signed.',
    staysAsItIs,
    'Take the file out, or ask the owner to sign the folder again.',
  ),
  'signature-removed': you(
    () => 'This file was taken out after the folder was signed.',
    `${staysAsItIs} Copying the folder may have been cut short.`,
    'Put the file back, or ask the owner to sign the folder again.',
  ),
  'signature-changed': you(
    () => 'This file was changed after the folder was signed.',
    staysAsItIs,
    'Copy the signed folder again, or ask the owner to sign it as it is now.',
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
  'colon-in-words': nobody(
    () => 'There is a colon inside the words of this line.',
    'They were understood. In most other lines a colon would break the text.',
    'Put the words in "quotation marks" if you like.',
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
  'motion-joint': you(
    (d) => d,
    `No person can copy such a pose. ${itemWaits}`,
    `Use degrees within the range. ${savedAgain}`,
  ),

  // pictures and clips
  'too-many-pictures': you(
    (d) => `The text names more than ${d} pictures.`,
    itemWaits,
    'Keep those that help. A page that is read standing needs one or two.',
  ),
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
    (d) => `This is ${d || 'not a picture'}, whatever its name says.`,
    `Foyer shows JPEG, PNG, WebP and GIF pictures. ${itemWaits}`,
    'Open it and save it as JPEG or PNG.',
  ),
  'picture-heic': you(
    () => 'The photo was saved as HEIC by an iPhone.',
    `This computer cannot open that kind. ${itemWaits}`,
    'On the iPhone, open Settings, Camera, Formats and choose Most Compatible. Then take the photo again. Or save it as JPEG.',
  ),
  'picture-unfinished': you(
    () => 'The end of the picture is missing.',
    `It may still be on its way, or the copy was cut short. ${itemWaits}`,
    'Wait a minute. If this stays, copy the picture again.',
  ),
  'clip-outside': you(
    (d) => `The clip's name "${d}" points outside the item's own folder.`,
    `A text can only use what lies in its own folder. ${itemWaits}`,
    'Put the clip beside the text and use its plain name.',
  ),
  'clip-missing': you(
    (d) => `The clip "${d}" is not in the folder.`,
    itemWaits,
    'Copy the clip there, or take its name out of the text. Capital letters count.',
  ),
  'clip-empty': you(
    () => 'The clip is empty (0 bytes).',
    `Copying it may have been cut short. ${itemWaits}`,
    'Copy it again.',
  ),
  'clip-too-large': you(
    (d) => `The clip is larger than ${d}.`,
    itemWaits,
    'Make it shorter, or save it as MP4 in Full HD (1080p).',
  ),
  'clip-kind': you(
    () => 'This is not an MP4 or a WebM clip, whatever its name says.',
    `The screen plays these two kinds only. ${itemWaits}`,
    'Open it in a video program and save it as MP4 (H.264).',
  ),
  'clip-damaged': you(
    () => 'The clip is damaged.',
    itemWaits,
    'Copy it again. If that does not help, save it again as MP4 (H.264).',
  ),
  'clip-cut-short': you(
    () => 'The end of the clip is missing.',
    `Copying it was cut short. ${itemWaits}`,
    'Copy it again, and wait until the copying has ended.',
  ),
  'clip-in-parts': you(
    () => 'The clip needs other files to play.',
    `Foyer never looks outside the item's own folder. ${itemWaits}`,
    'Save it as one whole MP4 file.',
  ),
  'clip-protected': you(
    () => 'The clip is locked against copying.',
    `The screen cannot play it. ${itemWaits}`,
    'Use a clip that you made yourself.',
  ),
  'clip-without-picture': you(
    () => 'There is only sound in this file.',
    `The screen shows clips with a picture. ${itemWaits}`,
    'Use another clip, or take its name out of the text.',
  ),
  'clip-hevc': you(
    () => 'The clip was saved as HEVC, as newer phones do.',
    `This screen cannot play HEVC. ${itemWaits}`,
    'On an iPhone: in Settings, Camera, Formats choose Most Compatible and film again. Or save the clip as MP4 (H.264).',
  ),
  'clip-codec': you(
    (d) => `The clip was saved in a way that this screen cannot play (${d}).`,
    itemWaits,
    'Open it in a video program and save it as MP4 with H.264 and AAC.',
  ),
  'clip-too-many-pixels': you(
    (d) => `The clip has ${d} pixels: too many.`,
    `At most 4,096 × 2,304 play without a stop. ${itemWaits}`,
    'Save it in Full HD (1080p).',
  ),
  'clip-too-fast': you(
    (d) => `The clip has ${d} pictures in a second: too many.`,
    `At most 60 play without a stop. ${itemWaits}`,
    'Save it with 30 pictures in a second. Slow motion must be made in the video program.',
  ),
  'clip-too-long': you(
    (d) => `The clip is ${d} long.`,
    `Nobody stands and watches for more than 10 minutes. ${itemWaits}`,
    'Cut it. One minute is plenty.',
  ),
  'captions-missing': you(
    (d) => `The clip has sound, but there are no captions (${d}).`,
    `Many people cannot hear it, and on the wall it has no sound. ${itemWaits}`,
    'Put a file of captions with that name beside it, or save the clip without sound.',
  ),
  'captions-broken': you(
    (d) => `The captions cannot be understood: ${d}`,
    itemWaits,
    'Correct this line, or save the captions again as WebVTT.',
  ),
  'captions-too-long': you(
    (d) => `The file of captions is too long: more than ${d}.`,
    itemWaits,
    'Shorten the captions.',
  ),
  'clip-misnamed': nobody(
    (d) => `Inside, this is ${d}: its name ends wrongly.`,
    'It is shown all the same.',
    'Rename it if other programs should open it.',
  ),
  'clip-unused': nobody(
    () => 'No text names this clip.',
    'It is not shown.',
    'Put it beside a text, and write clip: and its name in the lines at the top. Or write ![words](its name) in the text.',
  ),
  'document-kind': nobody(
    (d) => `Files of the kind ${d} are not shown.`,
    'Foyer reads texts (.md) and Word documents (.docx).',
    'Open it, use Save As, and choose Word document (.docx). Put that file in the folder "topics".',
  ),
  'document-place': nobody(
    () => 'This Word document is not read here.',
    'A Word document can become a topic only in the folder "topics".',
    'Move it to the folder "topics".',
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
    'Open it in Excel, use Save As, and choose CSV. Name the file notices.csv.',
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

  // Word documents
  'document-converted': nobody(
    (d) => `This Word document is now a topic: ${d}.`,
    'Its heading is the question, and its first lines are the answer.',
    'Nothing. To change the words later, change that text file.',
  ),
  'document-not-taken': nobody(
    (d) => `The words of this Word document are not shown, as there is a text: ${d}.`,
    'Foyer never writes over a text.',
    'Change the words in that text. Or delete it, and Foyer makes it anew.',
  ),
  'document-not-written': nobody(
    (d) => `The topic made of this Word document could not be saved in the folder (${d}).`,
    'The topic is shown all the same. The folder may be locked against changes.',
    'Let this computer write in the folder, if you want to change the words there.',
  ),
  'document-pictures': nobody(
    (d) => `Pictures in the Word document were left out: ${d}.`,
    'Foyer takes only the words of a Word document.',
    'Save each picture as a file beside the text, and name it in the text.',
  ),
  'document-tables': nobody(
    () => 'A table in the Word document was made a list.',
    'Tables are hard to read from far away.',
    'Look at the list on the screen. Change its words if need be.',
  ),
  'document-incomplete': you(
    (d) => `The Word document has no ${d}.`,
    'The first heading is the question. The first lines below it are the answer.',
    'Write the question as Heading 1 and a short answer below it. Save the file.',
  ),
  'document-unfinished': you(
    () => 'The end of the Word document is missing.',
    'It may still be on its way, or the copy was cut short.',
    'Wait a minute. If this stays, copy the file again.',
  ),
  'document-protected': you(
    () => 'The Word document is locked, or it is of an old kind.',
    'Foyer cannot open files with a password, nor the old .doc kind.',
    'Open it in Word and take the password off. Then use Save As and choose Word document (.docx).',
  ),
  'document-too-large': you(
    (d) => `The Word document is too large. The most is ${d}.`,
    'Large pictures are the usual cause.',
    'Take the pictures out and save it again.',
  ),
  'document-broken': you(
    () => 'The Word document cannot be read.',
    'It may be damaged, or it is not a Word document.',
    'Open it in Word and save it again as Word document (.docx).',
  ),
  'too-many-documents': you(
    (d) => `There are more than ${d} Word documents in this folder.`,
    'Only the first ones are read.',
    'Move those that do not belong on the screen elsewhere.',
  ),

  // notices
  'notices-broken': you(
    (d) => `The notices cannot be read: ${d}`,
    'The notices that were there stay.',
    'Open the file in Excel, check the columns from, to, language, text, and save it as CSV.',
  ),
  'day-first': nobody(
    (d) => d,
    'The day is read first and the month next.',
    'If you mean another day, write it as 2026-11-22.',
  ),
  'notice-row': you((d) => d, 'This notice is left out; the others are shown.', savedAgain),
} satisfies Record<string, Words>;

function you(what: Words['what'], why: string, todo: string): Words {
  return { needs: 'you', what, why, todo };
}

function nobody(what: Words['what'], why: string, todo: string): Words {
  return { needs: 'nobody', what, why, todo };
}
