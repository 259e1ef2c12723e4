import { nobody, type Words } from './problem-wording.ts';

/** What could be better about a text. It is shown all the same. */
export const textAdvice = {
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
  'setting-not-shown': nobody(
    (d) => `"${d}" is not shown yet.`,
    'This version of Foyer has no place for it on the screen.',
    'Leave it for a later version, or remove the line. What people must know now can be a notice or a topic.',
  ),
  'motion-idle': nobody(
    (d) => d,
    'A hand or foot that keeps its place takes its arm or leg along.',
    'Take this line away, or let the hand or foot go: take it out of "contacts".',
  ),
  'html-dropped': nobody(
    () => 'HTML cannot be shown and was left out.',
    'Texts are plain for safety.',
    'Write it as plain words. Two stars on each side make words **strong**. A line that begins with - is a point in a list.',
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
    'Add the language to "languages" in practice.yaml, or take this text away.',
  ),
  'text-encoding': nobody(
    () => 'The file is not saved as UTF-8.',
    'It was read as Windows text. Some signs may be wrong.',
    'In Notepad or Excel choose Save As, and there UTF-8.',
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
  'title-twice': nobody(
    (d) => `The wall asks "${d}" twice.`,
    'Two folders have the same title, such as a folder and its copy.',
    'Give this one a title of its own, or delete its folder.',
  ),
  'not-on-loop': nobody(
    (d) => `This item does not come round by itself: "${d}" is not in the playlist.`,
    'It is in the list of questions and opens with a touch.',
    'To have it come round, open practice.yaml with Notepad. Write that name in the list under "playlist".',
  ),
} satisfies Record<string, Words>;
