/**
 * What of a text carries its meaning, in its order and without a gap: letters, digits and the signs that change what is
 * said. What is written small, wide or joined is the same, and so are all dashes.
 */
export function bareText(text: string): string {
  return plainForms(text)
    .replace(/(?<=\p{N})[\s|]+(?=\p{N})/gu, '_') // 5 10 is not 510
    .replace(/(?<!\p{N})[.,]|[.,](?!\p{N})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}.,_#:\-<>≤≥=≠≈±+%‰°×÷/€£$@&?!;~]|(?<!\p{N})_|_(?!\p{N})/gu, '');
}

/** The words of a text, each for itself. */
export function wordsOf(text: string): readonly string[] {
  return plainForms(text.replace(smallLetters, ' $& ')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Raised and lowered, which a text may also hold as letters of a word of their own: `10<sup>2</sup>`. */
const smallLetters = /[\u00b2\u00b3\u00b9\u2070-\u209c\u02b0-\u02b8\u1d2c-\u1d6a]+/gu;

/** Without signs at its ends: they may have belonged to what was cut off there. */
export function withoutOuterSigns(bare: string): string {
  return bare.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/** Letters without their small, wide and joined forms; signs that nobody sees are gone. */
export function plainForms(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]|\ufe0f/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll('\u2044', '/');
}
