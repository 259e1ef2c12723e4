/** A line of a file, without the marks in it that are no words. */
export interface TypedLine {
  /** Counted from 1; undefined in files that have no lines for people. */
  readonly line?: number | undefined;
  readonly text: string;
  /** Cut out of a line, maybe in the middle of a word: it may be quoted together with its neighbour. */
  readonly isPiece?: boolean;
}

/** Words that came in and did not go out. */
export interface LostWords {
  readonly line: number | undefined;
  readonly words: string;
}

/**
 * What is missing of the words that came in: each must go out as often as it came, or be quoted in what is told. Knows
 * nothing of how a file is read. Undefined where all is there.
 */
export function lostWords(
  lines: readonly TypedLine[],
  out: readonly string[],
  told: readonly string[],
): LostWords | undefined {
  const quoted = new Set(told.flatMap(wordsOf));
  const lacking = new Map<string, number>();
  for (const { text, isPiece = false } of lines) {
    const isTold = (word: string) =>
      quoted.has(word) || (isPiece && [...quoted].some((other) => other.includes(word)));
    for (const word of wordsOf(text)) if (!isTold(word)) lacking.set(word, (lacking.get(word) ?? 0) + 1);
  }
  for (const word of out.flatMap(wordsOf)) lacking.set(word, (lacking.get(word) ?? 0) - 1);
  const isLacking = (word: string) => (lacking.get(word) ?? 0) > 0;
  if (![...lacking.keys()].some(isLacking)) return undefined;
  // A word may stand in many lines: the one that lacks the most of its words is the likeliest to be lost.
  const byShare = lines
    .map((line, place) => ({ ...line, place, share: shareOf(wordsOf(line.text), isLacking) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share || one.place - other.place);
  const found = byShare.flatMap((line) => {
    const missing = new Set(wordsOf(line.text).filter(isLacking));
    if (missing.size === 0) return [];
    for (const word of wordsOf(line.text)) lacking.set(word, (lacking.get(word) ?? 0) - 1);
    return [{ ...line, words: stretchOf(line.text, missing) }];
  });
  found.sort((one, other) => one.place - other.place);
  return { line: found[0]?.line, words: found.map(({ words }) => words).join(' … ') };
}

/** The words of a text: what is written small, wide or joined is the same word. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function shareOf(words: readonly string[], isLacking: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(isLacking).length / words.length;
}

/** As much of a line as goes from the first of these words to the last. */
function stretchOf(text: string, missing: ReadonlySet<string>): string {
  const plain = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  const places = [...plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(([word]) => missing.has(word));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return '';
  return plain.slice(first.index, last.index + last[0].length);
}
