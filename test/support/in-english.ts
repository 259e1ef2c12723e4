import type { Problem } from '#core/content/problems.ts';
import { sentenceOf as sentence, type ToldProblem, told as tell } from '#words/told-problem.ts';
import { wordsIn } from '#words/words.ts';

/** A problem in the words that people read. */
export function told(found: Problem): ToldProblem {
  return tell(found, wordsIn.en);
}

/** What happened, place first. */
export function sentenceOf(found: Problem): string {
  return sentence(found, wordsIn.en);
}
