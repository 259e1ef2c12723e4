import { type SelfTestFacts, selfTestIds } from '#core/self-test/facts.ts';
import type { Words } from './words.ts';

/** Puts into words how ready a computer is, and says whether nothing needs somebody. */
export function selfTestWords(
  facts: SelfTestFacts,
  { selfTest }: Words,
): { readonly words: string; readonly isReady: boolean } {
  const judged = selfTestIds.map((id) => selfTest.lines[id](facts));
  const needing = judged.filter(([isWell]) => !isWell).length;
  const lines = judged.map(
    ([isWell, sentence]) => `  ${isWell ? selfTest.well : selfTest.needs}  ${sentence}`,
  );
  return { words: [selfTest.headline(needing), ...lines].join('\n'), isReady: needing === 0 };
}
