import type { BlockFault } from '#core/content/problem-facts.ts';
import { poses } from '#words/english/motion/poses.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { thereIs, unknownKey } from './shared-sentences.ts';

/** What could be better about a text. It is shown all the same. */
export const textAdvice = {
  'answer-long': {
    what: ({ words }) => `The answer has ${words} words.`,
    why: 'It is read from a chair, some metres away.',
    todo: 'Keep it to 25 words. The rest can stand in the text below.',
  },
  'sentence-long': {
    what: ({ start, words }) => `"${start} …" has ${words} words.`,
    why: 'Up to 20 words are easy to read for somebody in pain.',
    todo: 'Make two sentences of it.',
  },
  'text-hard': {
    what: ({ grade, smog }) =>
      `The words are hard to read (Flesch-Kincaid ${grade.toFixed(1)}, SMOG ${smog.toFixed(1)}).`,
    why: 'Easy words have at most 6.5 by Flesch-Kincaid, and at most 9 by SMOG.',
    todo: 'Use shorter words and shorter sentences.',
  },
  'text-bare': {
    what: ({ has }) =>
      has === 'headings'
        ? 'Below the answer stand headings and no text.'
        : 'There is no text below the answer.',
    why: 'Who touches the question finds little more than the answer that is on the wall.',
    todo: 'Write the text below the second line of dashes. Or leave it so, if the answer says all.',
  },
  'sign-in-words': {
    what: ({ words, sign }) =>
      `These words hold ${signNames[sign] ?? `a sign (${sign})`} that can mean something else: "${words}".`,
    why: 'They are shown as they stand.',
    todo: 'Nothing, if they read well on the screen. A note to yourself needs a line of its own that begins with #.',
  },
  'note-in-line': {
    what: ({ words }) => `What stands behind # in this line was taken as a note: "${words}".`,
    why: 'A note is not shown.',
    todo: 'Nothing, if it is one. Else take the # away.',
  },
  'unknown-key': {
    what: unknownKey,
    why: 'It has no effect.',
    todo: 'Check the spelling, or remove the line.',
  },
  'settings-shared': {
    what: ({ keys, right, words }) =>
      `Settings such as ${keys.map((key) => `"${key}"`).join(', ')} count in ${right} only.${words === '' ? '' : ` Not used here: "${words}".`}`,
    why: 'All languages of an item share them.',
    todo: 'Change them there, if they are to change. Here they may stay, or go.',
  },
  'setting-not-shown': {
    what: ({ key, words }) => `"${key}" is not read from here, and not shown: "${words}".`,
    why: 'The hours are set on the kiosk itself. For a logo this version of Foyer has no place.',
    todo: 'Remove the line. The owner sets the hours behind the wall. What people must know can be a notice.',
  },
  'number-not-said': {
    what: ({ key, number, numberKey }) => `"${key}" does not say ${number}, which is the "${numberKey}".`,
    why: 'People read this sentence and no other number. Where it names another one, or none, they may call the wrong place.',
    todo: 'Write the number into the sentence, or correct it. Nothing needs doing if the sentence says what people should do.',
  },
  'screen-small': {
    what: ({ widthMm, lyingMm, uprightMm }) =>
      `On a picture ${widthMm} mm wide buttons are about ${lyingMm} mm high where the screen lies, and ${uprightMm} mm where it hangs upright.`,
    why: 'Hands that tremble need 20 mm, and a smaller screen has no room for it.',
    todo: 'Measure the lit picture once more, from its left to its right edge. If this is its width, a larger screen is better.',
  },
  'motion-idle': {
    what: poses.idle,
    why: 'A hand or foot that keeps its place takes its arm or leg along.',
    todo: 'Take this line away, or let the hand or foot go: take it out of "contacts".',
  },
  'motion-doubt': {
    what: poses.doubt,
    why: 'People copy what they see, and this they should not. It is on the wall all the same.',
    todo: 'Look at it on the wall. Bend a knee by 5° or more, let a foot stay where it stands, lift toes by 1 cm or more, or set keys farther apart.',
  },
  'help-body': {
    what: ({ words }) => `The text below the dashes of the help page is not shown: "${words}".`,
    why: 'That page has room for the signs alone.',
    todo: 'Nothing, or write a sign of it into "now" or "soon".',
  },
  'html-dropped': {
    what: ({ words }) => `This is HTML and was left out: "${words}".`,
    why: 'Texts are plain for safety.',
    todo: 'Write it as plain words. Two stars on each side make words **strong**. A line that begins with - is a point in a list.',
  },
  'struck-out': {
    what: ({ words }) => `These words are struck out and were left out: "${words}".`,
    why: 'A line through words, or two waves on each side of them, means that they no longer hold.',
    todo: 'Nothing, if it is so. Else type them again, without the line or the waves.',
  },
  'link-dropped': {
    what: ({ words }) => `A link is shown as plain text: "${words}".`,
    why: 'The screen has no way to the internet.',
    todo: 'Nothing, unless the words make no sense without the link.',
  },
  'table-as-list': {
    what: 'A table was made a list.',
    why: 'Tables are hard to read from far away.',
    todo: 'Look at the list on the screen. Change its words if need be.',
  },
  'block-unknown': {
    what: ({ name }) => `":::${name}" is not a block that Foyer knows.`,
    why: 'Its text is shown plainly.',
    todo: 'Use :::warning, or take the line away.',
  },
  'block-broken': {
    what: ({ fault }) => blockFaults[fault],
    why: 'A box begins with a line :::warning and ends with a line of three colons.',
    todo: ({ fault }) =>
      fault === 'no-end'
        ? 'Put a line of three colons (:::) below the last words of the box.'
        : 'Put a line :::warning above the first words of the box. Or take this line away.',
  },
  'text-unlisted': {
    what: ({ language, words }) =>
      `practice.yaml does not list the language "${language}".${words === undefined ? '' : ` The words: "${words}".`}`,
    why: 'This text is not shown.',
    todo: 'Write a language as two or three letters, such as en. Add it to "languages" in practice.yaml, or take this text away.',
  },
  'text-letters': {
    what: ({ language }) =>
      `The name of this file says that its language is "${language}". Its words are written in other letters.`,
    why: 'Whoever chooses that language may not be able to read it.',
    todo: 'Two languages may have got each other’s files, or the words are not translated yet. Put the right words here.',
  },
  'text-encoding': {
    what: 'The file is not saved as UTF-8.',
    why: 'Its letters were worked out by what makes words.',
    todo: 'Look at it on the wall. To be sure, choose Save As in Notepad or Excel, and there UTF-8.',
  },
  'text-twice-encoded': {
    what: 'Some letters of this file were spoilt, such as "Ã©" in place of "é", and were put right.',
    why: 'A program had read the file in the wrong way and then saved it so.',
    todo: 'Look at it on the wall. To be sure, type these letters anew and save the file.',
  },
  'related-missing': {
    what: ({ name, near }) => `"related" names "${name}", which does not exist.${thereIs(near)}`,
    why: 'It is left out.',
    todo: 'Write the name of its folder as it stands in "topics" or "exercises", or its question.',
  },
  'group-unknown': {
    what: ({ group }) => `practice.yaml has no group "${group}".`,
    why: 'The item is shown in a group of its own called "More".',
    todo: 'Add the group to practice.yaml, or use one of its groups.',
  },
  'motif-unknown': {
    what: ({ motif, near }) =>
      `Foyer has no drawing "${motif}".${near === null ? '' : ` It has one called "${near}".`}`,
    why: 'A leaf is drawn instead.',
    todo: 'Use one of the names in README.md of the content folder, or a picture of your own.',
  },
  'sign-drawing-unknown': {
    what: ({ drawing, near }) =>
      `Foyer has no drawing "${drawing}" for a sign.${near === null ? '' : ` It has one called "${near}".`}`,
    why: 'The sign is shown, with a dot beside it.',
    todo: 'Use one of the names in README.md of the content folder, or leave the drawing out.',
  },
  'playlist-unknown': {
    what: ({ name, near }) => `"playlist" names "${name}", which is not on the wall.${thereIs(near)}`,
    why: 'It is left out.',
    todo: 'Write the name of its folder as it stands in "topics" or "exercises", or its question.',
  },
  'title-shared': {
    what: ({ title, other }) => `The wall asks "${title}" twice: "${other}" has the same title.`,
    why: 'One of the two folders may be a copy of the other.',
    todo: 'Look at both. Give one a title of its own, or delete the folder that is not needed.',
  },
  'items-not-on-loop': {
    what: ({ names }) =>
      names.length === 1
        ? `"${names[0]}" does not come round by itself. The playlist does not name it.`
        : `${names.length} items do not come round by themselves: ${listed(names)}. The playlist does not name them.`,
    why: 'All items are in the list of questions and open with a touch.',
    todo: 'To have one come round, open practice.yaml with Notepad. Write its name in the list under "playlist".',
  },
} satisfies Partial<ProblemSentences>;

const mostListed = 12;

function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  const quoted = names.slice(0, mostListed).map((name) => `"${name}"`);
  return [...quoted, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

const blockFaults = {
  'no-end': 'The box that begins here has no end: all words below are in it.',
  'no-start': 'Here a box ends that has no beginning: the words above are in no box.',
} as const satisfies Readonly<Record<BlockFault, string>>;

const signNames: Readonly<Record<string, string>> = {
  '#': 'a number sign',
  ':': 'a colon',
  ',': 'a comma',
  '"': 'a quotation mark',
  "'": 'an apostrophe',
  '-': 'a dash',
};
