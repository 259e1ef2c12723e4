import { nobody, type Words, you } from './problem-wording.ts';

/** What can be said about a Word document. */
export const documentProblems = {
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
    'In Word, right-click a picture and choose Save as Picture. Put the file beside the text, and write ![words](its name) there.',
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
} satisfies Record<string, Words>;
