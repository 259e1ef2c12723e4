import type { YamlFault } from '#core/content/problem-facts.ts';
import type { ProblemFacts } from '#core/content/problems.ts';
import { poses } from '#words/english/motion/poses.ts';
import { motionMistake } from '#words/english/motion/typed.ts';
import { settingName, valueFault } from '#words/english/settings.ts';
import type { ProblemSentences } from '#words/problem-wording.ts';
import { itemOutcome, looksAgain, savedAgain, unknownKey } from './shared-sentences.ts';

/** What can be wrong inside a text, its settings or a motion. */
export const textProblems = {
  'front-matter-missing': {
    what: ({ lacks }) =>
      lacks === 'second-line'
        ? 'The second line of dashes (---) is missing.'
        : 'The lines between --- and --- at the top are missing.',
    why: itemOutcome('The title and the answer stand between two lines of dashes, and the text below them.'),
    todo: ({ lacks }) =>
      lacks === 'second-line'
        ? 'Below the last of the settings, such as answer:, put a line of three dashes. Then comes the text.'
        : 'Begin the file with a line of three dashes, then title: and answer:, then three dashes again.',
  },
  'yaml-broken': {
    what: ({ fault }) => `These settings cannot be understood: ${yamlFault(fault)}`,
    why: itemOutcome(),
    todo: `Look at this line and the one above it: a missing quotation mark, colon or space is the usual cause. ${savedAgain}`,
  },
  'wrong-type': {
    what: wrongValue,
    why: itemOutcome(),
    todo: savedAgain,
  },
  'value-missing': {
    what: ({ path }) => `"${settingName(path)}" is missing or empty.`,
    why: itemOutcome(),
    todo: `Add it and save the file. ${looksAgain}`,
  },
  'dates-reversed': {
    what: 'The last day ("to") is before the first ("from").',
    why: itemOutcome(),
    todo: `Correct the dates and save the file. ${looksAgain}`,
  },
  'unknown-warning': {
    what: unknownKey,
    why: 'They may be a warning, and people read the rest without it.',
    todo: 'Give the line its right name: not_for_you_if, ask_first or stop_if in an exercise, now or soon in help. Or remove it.',
  },
  'text-too-nested': {
    what: 'The text has lists or quotations inside one another too deep to be read.',
    why: itemOutcome(),
    todo: 'Make the text simpler.',
  },
  'words-lost': {
    what: ({ words, lacks }) =>
      lacks === 'words'
        ? `These words are not on the wall: "${words}".`
        : `A sign is missing on the wall, or the order is another: "${words}".`,
    why: 'Foyer found this in the file and not so on the screen. The rest of it is shown.',
    todo: `Write them as plain words in a line of their own. ${savedAgain}`,
  },
  'reading-stopped': {
    what: ({ because }) => `Reading this was stopped: ${stops[because]}.`,
    why: itemOutcome('A file that Foyer cannot get through must not hold up the rest.'),
    todo: 'Make the text shorter and plainer, or type it anew.',
  },
  'motion-missing': {
    what: ({ instead }) =>
      instead === null
        ? 'There is no motion.yaml here.'
        : `There is no motion.yaml here, but "${instead}". Is it meant to be motion.yaml?`,
    why: itemOutcome('The figure needs it to move.'),
    todo: 'Add motion.yaml, or give the file this name, or remove the folder.',
  },
  'motion-joint': {
    what: poses.joint,
    why: itemOutcome('No person can copy such a pose.'),
    todo: `Use degrees within the range. ${savedAgain}`,
  },
  'motion-reach': {
    what: poses.reach,
    why: itemOutcome('What is planted must be within reach, or the figure shows what nobody can do.'),
    todo: `Move the place nearer to the body, or the hips and trunk nearer to the place. ${savedAgain}`,
  },
  'motion-bend': {
    what: poses.bend,
    why: itemOutcome('No person can copy such a pose.'),
    todo: `Move the hips, or the place of the foot or hand, until the joint bends less. ${savedAgain}`,
  },
  'motion-through': {
    what: poses.through,
    why: itemOutcome('No body goes through a floor, a wall or a roller.'),
    todo: `Raise the hips, move the thing away, or bend the joint the other way. ${savedAgain}`,
  },
} satisfies Partial<ProblemSentences>;

const stops = {
  confusing: 'it confuses the reader',
  slow: 'it takes too long',
  'too-large': 'it needs too much memory',
} as const;

function wrongValue(found: ProblemFacts<'wrong-type'>): string {
  if (found.fault.kind === 'no-lines') return 'There must be lines such as "title: Words".';
  if (found.of === 'motion') return motionMistake(found.path, found.fault, found.typed);
  return `"${settingName(found.path)}" ${valueFault(found.fault)}.`;
}

function yamlFault(fault: YamlFault): string {
  return fault.kind === 'key-twice'
    ? `"${fault.key}" stands there twice. Take one of them away.`
    : yamlFaults[fault.kind];
}

const yamlFaults = {
  tab: 'the line begins with a tab. Use blanks, as many as the lines beside it have.',
  'open-bracket': 'a bracket { or [ is opened in this line and not closed.',
  'colon-or-place': 'a colon is missing or there is one too many, or the line is set in too far.',
  'comma-or-bracket': 'a comma is missing inside the brackets, or the closing bracket.',
  'wrong-place':
    'the line begins too far to the right or to the left. Settings of a kind begin below one another.',
  'sign-missing': 'a sign is missing: a quotation mark, a comma, a colon or a bracket.',
  'colon-missing': 'a colon is missing.',
  'sign-too-many': 'there is a sign too many.',
  'sign-at-start':
    'the words begin with a sign that has a meaning of its own. Put them in "quotation marks".',
  alias: 'signs that begin with & or * cannot be used. Put the words in "quotation marks".',
  tag: 'words that begin with ! cannot be used. Put them in "quotation marks".',
  backslash: 'a backslash (\\) stands inside quotation marks. Take it away.',
  'long-key': 'a line is much too long before its colon.',
  'no-setting': 'this line is not written as a setting.',
} as const satisfies Readonly<Record<Exclude<YamlFault['kind'], 'key-twice'>, string>>;
