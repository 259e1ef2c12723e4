import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { readingLimits, splitSentences, splitWords } from '#core/content/readability.ts';
import { spokenLines } from '#core/content/spoken-lines.ts';
import { treeOf } from '#test/support/text-trees.ts';

/** How hard some words are: years of school, by two formulas. */
export interface Grades {
  readonly fleschKincaid: number;
  readonly smog: number;
}

/**
 * The grades as libraries of others count them, syllables and all: what the kiosk tells staff is our own counting, and
 * must not judge itself. They know no exempt words, so that "chiropractic" has its four syllables here.
 */
export function gradesOf(prose: string): Grades {
  const sentences = splitSentences(prose);
  const counts = sentences.flatMap(splitWords).map(syllable);
  return {
    fleschKincaid: fleschKincaid({
      sentence: sentences.length,
      word: counts.length,
      syllable: counts.reduce((sum, count) => sum + count, 0),
    }),
    smog: smogFormula({
      sentence: sentences.length,
      polysillabicWord: counts.filter((count) => count >= 3).length,
    }),
  };
}

/** Whatever is above the limits that staff are advised to stay within; nothing if the answer is empty. */
export function readingLevel(prose: string): readonly string[] {
  const { fleschKincaid: grade, smog } = gradesOf(prose);
  return [
    ...(grade > readingLimits.grade ? [`Flesch-Kincaid grade ${grade.toFixed(1)}`] : []),
    ...(smog > readingLimits.smog ? [`SMOG ${smog.toFixed(1)}`] : []),
  ];
}

/** Every sentence that is too long. */
export function longSentences(prose: string): readonly string[] {
  return splitSentences(prose).filter((text) => splitWords(text).length > readingLimits.sentenceWords);
}

/** Every paragraph of more than three sentences. */
export async function longParagraphs(markdown: string): Promise<readonly string[]> {
  return spokenLines(await treeOf(markdown))
    .split('\n')
    .filter((paragraph) => splitSentences(paragraph).length > 3);
}

/** What is wrong with the one-sentence answer: one sentence, or two very short ones and a "No." before them. */
export function answerFaults(answer: string): readonly string[] {
  const words = splitWords(answer).length;
  const sentences = splitSentences(answer).filter((sentence) => splitWords(sentence).length > 2).length;
  return [
    ...(words > readingLimits.answerWords ? [`${words} words`] : []),
    ...(sentences > 2 ? [`${sentences} sentences`] : []),
  ];
}

/** Words that promise an outcome. */
export function promises(prose: string): readonly string[] {
  const promising =
    /\b(?:cures?|cured|guarantee\w*|always works?|will (?:fix|heal|stop|go away)|pain[- ]free|proven)\b/gi;
  return prose.match(promising) ?? [];
}

/** Each run of eight words that a text has in common with another, whatever the case and the punctuation. */
export function sharedRuns(text: string, other: string): readonly string[] {
  const foreign = new Set(runsOfEight(other));
  return [...new Set(runsOfEight(text))].filter((run) => foreign.has(run));
}

function runsOfEight(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, start) => words.slice(start, start + 8).join(' '));
}
