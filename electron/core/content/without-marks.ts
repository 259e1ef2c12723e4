/**
 * Words without the marks that a text has for stress and for links, as titles, signs and notices have one look:
 * `**not**`, `*not*` and `_not_` are "not", and `[our page](https://x.org)` is "our page (https://x.org)".
 */
export function withoutMarks(text: string): string {
  const plain = text.replace(strongWords, (typed, inner: string, at: number) => {
    const before = text.slice(0, at).slice(-1);
    const after = text.slice(at + typed.length).slice(0, 1);
    const isOne = goesOn(before, inner.slice(0, 1)) || goesOn(inner.slice(-1), after);
    const isNumber = !/\p{L}/u.test(inner) && /[\p{L}\p{N}]/u.test(before + after);
    return isOne || isNumber ? typed : inner;
  });
  return plain.replace(stressedWords, '$2').replace(link, '$1 ($2)');
}

const strongWords = /(?<!\*)\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*(?!\*)/gu;
/** A star at the end of a word leads to a note; one between numbers multiplies them. */
const stressedWords =
  /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])(?=[^*_\n]*\p{L})([^*_\n]*[^\s*_\\])\1(?![\p{L}\p{N}*_])/gu;
const link = /(?<!!)\[([^[\]\n]+)\]\(((?:https?:\/\/|www\.)[^\s()]+)\)/giu;

/** True where two signs are of one word, as in `a**b**c`; writing without blanks has a stress within a line of letters. */
function goesOn(one: string, other: string): boolean {
  const both = one + other;
  return /^[\p{L}\p{N}]{2}$/u.test(both) && !withoutBlanks.test(both);
}

const withoutBlanks =
  /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;
