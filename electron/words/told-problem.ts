import type { Problem } from '#core/content/problems.ts';
import { printable } from './printable.ts';
import type { ProblemWording } from './problem-wording.ts';
import type { Words } from './words.ts';

/** A problem in words that need no manual. */
export interface ToldProblem {
  /** File and line as the person knows them; null where no one file is meant. */
  readonly place: string | null;
  /** What happened. */
  readonly what: string;
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

/** Puts a problem into words. */
export function told(found: Problem, { problems, receipt }: Words): ToldProblem {
  const { what, why, todo } = problems[found.code] as ProblemWording<Problem>; // each takes the facts of its own code
  const { file, line, outcome } = found;
  return {
    place: file === undefined ? null : line === undefined ? file : receipt.place(file, line),
    what: typeof what === 'string' ? what : printable(what(found)),
    why: typeof why === 'string' ? why : why(outcome),
    todo: typeof todo === 'string' ? todo : printable(todo(found)),
  };
}

/** What happened, place first: `topics/ice/index.en.md, line 4: "order" must be a number such as 60.` */
export function sentenceOf(found: Problem, words: Words): string {
  const { place, what } = told(found, words);
  return place === null ? what : `${place}: ${what}`;
}
