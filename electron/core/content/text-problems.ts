import { itemWaits, savedAgain, type Words, you } from './problem-wording.ts';

/** What can be wrong inside a text, its settings or a motion. */
export const textProblems = {
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
} satisfies Record<string, Words>;
