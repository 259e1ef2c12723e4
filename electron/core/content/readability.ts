import { countSyllables } from './syllables.ts';

/** How hard an English text is to read. Grades are years of school in the United States; add five for an age. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Flesch-Kincaid grade. */
  readonly grade: number;
  /** SMOG grade: about two higher than `grade` for the same text, as it asks for full understanding. */
  readonly smog: number;
  readonly longestSentenceWords: number;
}

/** What staff are advised to stay within. */
export const readingLimits = { grade: 6.5, smog: 9, sentenceWords: 20, answerWords: 25 } as const;

/**
 * Measures plain text; `spokenLines` makes it of a tree. A text without a word measures 0 throughout.
 *
 * Flesch-Kincaid grade = 0.39 (words / sentences) + 11.8 (syllables / words) − 15.59;
 * SMOG = 1.0430 √(words of three or more syllables × 30 / sentences) + 3.1291.
 * Both as printed in https://pmc.ncbi.nlm.nih.gov/articles/PMC5849699/table/Tab1. SMOG is meant for 30
 * sentences and is rough below that. A short line, such as a list item, counts as a sentence and pulls both down.
 */
export function readability(text: string): Readability {
  const sentenceWords = splitSentences(text).map(splitWords);
  const words = sentenceWords.flat();
  const sentences = sentenceWords.length;
  if (sentences === 0) return { words: 0, sentences: 0, grade: 0, smog: 0, longestSentenceWords: 0 };

  const syllables = words.map(countSyllables);
  const syllableSum = syllables.reduce((sum, count) => sum + count, 0);
  const longWords = syllables.filter((count) => count >= 3).length;
  return {
    words: words.length,
    sentences,
    grade: 0.39 * (words.length / sentences) + 11.8 * (syllableSum / words.length) - 15.59,
    smog: 1.043 * Math.sqrt((longWords * 30) / sentences) + 3.1291,
    longestSentenceWords: Math.max(...sentenceWords.map((sentence) => sentence.length)),
  };
}

/** The sentences of a plain text, each with at least one word. A line's end ends a sentence; so do . ! ? and …. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?…]["'”’)\]]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => splitWords(sentence).length > 0);
}

/** The words of a plain text. `low-cost`, `don’t` and `2.5` are one word each. */
export function splitWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-‐'’.,][\p{L}\p{N}]+)*/gu) ?? [];
}
