/** A text without the words in it that were struck out, and those words. */
export interface UnstruckText {
  readonly text: string;
  readonly struck: readonly { readonly line: number; readonly words: string }[];
}

/**
 * Takes out what its author crossed out, within a line: `~~20~~ 5 minutes`, as notes programs have it, and letters with a line
 * through each, as phones and web pages make them.
 */
export function withoutStruck(text: string): UnstruckText {
  if (!betraying.test(text)) return { text, struck: [] };
  const struck: { line: number; words: string }[] = [];
  const linesAndEnds = text.split(/(\r\n?|\n)/).map((typed, i) =>
    typed.replace(crossed, (words) => {
      struck.push({ line: i / 2 + 1, words: words.replace(lineThrough, '') });
      return '';
    }),
  );
  return { text: linesAndEnds.join(''), struck };
}

const betraying = /~~|[\u0335\u0336]/;
const lineThrough = /[\u0335\u0336]/g;
const crossed = /~~(?=[^\s~])[^~]*~~|(?:(?!\p{M}).\p{M}*[\u0335\u0336]\p{M}*)+/gu;
