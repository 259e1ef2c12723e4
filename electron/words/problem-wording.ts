import type { ItemOutcome, ProblemCode, ProblemFacts } from '#core/content/problems.ts';

/** What a person is told about one kind of problem: what happened, why it matters, what to do. */
export interface ProblemWording<Facts> {
  readonly what: string | ((facts: Facts) => string);
  /** May say what became of the item. */
  readonly why: string | ((outcome: ItemOutcome | undefined) => string);
  readonly todo: string | ((facts: Facts) => string);
}

/** The three sentences of every kind of problem. A kind without them does not compile. */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: ProblemWording<ProblemFacts<Code>>;
};
