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
    (d) => `There is no motion.yaml here${d === '' ? '.' : `, but "${d}". Is it meant to be motion.yaml?`}`,
    `The figure needs it to move. ${itemWaits}`,
    'Add motion.yaml, or give the file this name, or remove the folder.',
  ),
  'motion-joint': you(
    (d) => d,
    `No person can copy such a pose. ${itemWaits}`,
    `Use degrees within the range. ${savedAgain}`,
  ),
  'motion-reach': you(
    (d) => d,
    `What is planted must be within reach, or the figure shows what nobody can do. ${itemWaits}`,
    `Move the place nearer to the body, or the hips and trunk nearer to the place. ${savedAgain}`,
  ),
  'motion-bend': you(
    (d) => d,
    `No person can copy such a pose. ${itemWaits}`,
    `Move the hips, or the place of the foot or hand, until the joint bends less. ${savedAgain}`,
  ),
  'motion-through': you(
    (d) => d,
    `No body goes through a floor, a wall or a roller. ${itemWaits}`,
    `Raise the hips, move the thing away, or bend the joint the other way. ${savedAgain}`,
  ),
} satisfies Record<string, Words>;
