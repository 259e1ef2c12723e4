import type { TextTree } from '#contract/model.ts';
import type { Problem, ProblemFacts } from './problems.ts';
import { readability, readingLimits, splitSentences, splitWords } from './readability.ts';
import { spokenLines } from './spoken-lines.ts';

/** A text as it is shown. */
export interface ShownText {
  readonly file: string;
  readonly answer: string;
  readonly body: TextTree;
}

/** Below so many words the grades say nothing. */
const leastWords = 30;

/** Advice on how an English text reads. Never a refusal. */
export function plainLanguageAdvice({ file, answer, body }: ShownText): readonly Problem[] {
  const text = `${answer}\n${spokenLines(body)}`;
  const { words, grade, smog } = readability(text);
  const answerWords = splitWords(answer).length;
  const isHard = words >= leastWords && (grade > readingLimits.grade || smog > readingLimits.smog);
  return [
    ...(answerWords > readingLimits.answerWords
      ? [{ code: 'answer-long', file, words: answerWords } as const]
      : []),
    ...longSentences(text).map((long) => ({ code: 'sentence-long', file, ...long }) as const),
    ...(isHard ? [{ code: 'text-hard', file, grade, smog } as const] : []),
  ];
}

/** The first words of each sentence that is too long: "Ice may ease the". */
function longSentences(text: string): readonly ProblemFacts<'sentence-long'>[] {
  return splitSentences(text).flatMap((sentence) => {
    const words = splitWords(sentence);
    if (words.length <= readingLimits.sentenceWords) return [];
    return [{ start: sentence.split(/\s+/).slice(0, 5).join(' '), words: words.length }];
  });
}
