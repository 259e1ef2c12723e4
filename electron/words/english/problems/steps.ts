import type { ProblemSentences } from '#words/problem-wording.ts';
import { itemOutcome, savedAgain } from './shared-sentences.ts';

/** Where what an exercise says and what its figure shows do not go together. */
export const stepProblems = {
  'step-place': {
    what: ({ step, place }) =>
      place === null
        ? `Step ${step} has no place, other steps have one, and the figure is on the floor in it.`
        : `Step ${step} has the place "${place}", and the figure is on the floor in it.`,
    why: itemOutcome('Whoever did not choose the floor must not be led there.'),
    todo: `Write "place: floor" in this step, or give it a movement that is not on the floor. ${savedAgain}`,
  },
  'steps-alike': {
    what: ({ step, as }) => `Step ${step} says something else than step ${as}, over the same movement.`,
    why: 'People copy what they see. What is only said is missed.',
    todo: 'Give the step a movement of its own in motion.yaml. Or make one step of both, whose words light up in turn: each part begins with its percent.',
  },
  'cue-unseen': {
    what: ({ step, percent }) =>
      `In step ${step} other words light up at ${percent} %, and the figure does nothing else then.`,
    why: 'Words that light up say what is seen at that moment.',
    todo: 'Write them without a percent, or let the figure move as they say.',
  },
  'half-breath': {
    what: ({ step }) =>
      `Step ${step} speaks of one half of a breath, and the ring on the screen orders both.`,
    why: 'Who is told two things holds their breath.',
    todo: 'Say both, such as "Breathe in, then slowly out", or write "breathing: free": then the ring says nothing.',
  },
} satisfies Partial<ProblemSentences>;
