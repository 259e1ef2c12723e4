import type { ProblemSentences } from '#words/problem-wording.ts';
import { itemOutcome, savedAgain } from './shared-sentences.ts';

/** What can be wrong inside a text, its settings or a motion. */
export const textProblems = {
  'front-matter-missing': {
    what: 'The lines between --- and --- at the top are missing.',
    why: itemOutcome('They hold the title and the answer.'),
    todo: 'Begin the file with a line of three dashes, then title: and answer:, then three dashes again.',
  },
  'yaml-broken': {
    what: ({ words }) => `These settings cannot be understood: ${words}`,
    why: itemOutcome(),
    todo: `Look at this line and the one above it: a missing quotation mark, colon or space is the usual cause. ${savedAgain}`,
  },
  'wrong-type': {
    what: ({ words }) => words,
    why: itemOutcome(),
    todo: savedAgain,
  },
  'value-missing': {
    what: ({ path }) => `"${settingName(path)}" is missing or empty.`,
    why: itemOutcome(),
    todo: `Add it. ${savedAgain}`,
  },
  'dates-reversed': {
    what: 'The last day ("to") is before the first ("from").',
    why: itemOutcome(),
    todo: `Correct the dates. ${savedAgain}`,
  },
  'text-too-nested': {
    what: 'The text has lists or quotations inside one another too deep to be read.',
    why: itemOutcome(),
    todo: 'Make the text simpler.',
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
    what: ({ words }) => words,
    why: itemOutcome('No person can copy such a pose.'),
    todo: `Use degrees within the range. ${savedAgain}`,
  },
  'motion-reach': {
    what: ({ words }) => words,
    why: itemOutcome('What is planted must be within reach, or the figure shows what nobody can do.'),
    todo: `Move the place nearer to the body, or the hips and trunk nearer to the place. ${savedAgain}`,
  },
  'motion-bend': {
    what: ({ words }) => words,
    why: itemOutcome('No person can copy such a pose.'),
    todo: `Move the hips, or the place of the foot or hand, until the joint bends less. ${savedAgain}`,
  },
  'motion-through': {
    what: ({ words }) => words,
    why: itemOutcome('No body goes through a floor, a wall or a roller.'),
    todo: `Raise the hips, move the thing away, or bend the joint the other way. ${savedAgain}`,
  },
} satisfies Partial<ProblemSentences>;

const stops = {
  confusing: 'it confuses the reader',
  slow: 'it takes too long',
  'too-large': 'it needs too much memory',
} as const;

/** `seconds` for a key at the top, `steps, 2, seconds` for one in the second entry of a list. */
function settingName(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join(', ');
}
