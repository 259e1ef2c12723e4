import { plainSentences } from './plain-sentences.ts';
import { type Problem, problem } from './problems.ts';
import { readability, readingLimits, splitSentences, splitWords } from './readability.ts';

/** A text as its author wrote it. */
export interface WrittenText {
  readonly file: string;
  readonly answer: string;
  /** Markdown. */
  readonly body: string;
}

/** Below so many words the grades say nothing. */
const leastWords = 30;

/** Advice on how an English text reads. Never a refusal. */
export function plainLanguageAdvice({ file, answer, body }: WrittenText): readonly Problem[] {
  const text = `${answer}\n${plainSentences(body)}`;
  const { words, grade, smog } = readability(text);
  const answerWords = splitWords(answer).length;
  const isHard = words >= leastWords && (grade > readingLimits.grade || smog > readingLimits.smog);
  return [
    ...(answerWords > readingLimits.answerWords
      ? [problem('answer-long', { file }, String(answerWords))]
      : []),
    ...longSentences(text).map((detail) => problem('sentence-long', { file }, detail)),
    ...(isHard
      ? [problem('text-hard', { file }, `Flesch-Kincaid ${grade.toFixed(1)}, SMOG ${smog.toFixed(1)}`)]
      : []),
  ];
}

/** `"Ice may ease the …" has 27 words.` for each sentence that is too long. */
function longSentences(text: string): readonly string[] {
  return splitSentences(text).flatMap((sentence) => {
    const words = splitWords(sentence);
    if (words.length <= readingLimits.sentenceWords) return [];
    return [`"${sentence.split(/\s+/).slice(0, 5).join(' ')} …" has ${words.length} words.`];
  });
}
