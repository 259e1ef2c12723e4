/** Words without the two stars on each side with which a text makes them strong: titles, signs and notices have one look. */
export function withoutStars(text: string): string {
  return text.replace(strongWords, (typed, inner: string, at: number) => {
    const before = text.slice(0, at).slice(-1);
    const after = text.slice(at + typed.length).slice(0, 1);
    const isOne = goesOn(before, inner.slice(0, 1)) || goesOn(inner.slice(-1), after);
    const isNumber = !/\p{L}/u.test(inner) && /[\p{L}\p{N}]/u.test(before + after);
    return isOne || isNumber ? typed : inner;
  });
}

const strongWords = /(?<!\*)\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*(?!\*)/gu;

/** True where two signs are of one word, as in `a**b**c`; writing without blanks has a stress within a line of letters. */
function goesOn(one: string, other: string): boolean {
  const both = one + other;
  return /^[\p{L}\p{N}]{2}$/u.test(both) && !withoutBlanks.test(both);
}

const withoutBlanks =
  /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;
