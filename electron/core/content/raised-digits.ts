/** Small raised or lowered words as signs of their own, so that 10² never reads as 102. */
export function raised(words: string): string {
  return inSigns(words, raisedSigns) ?? `^${words}`;
}

export function lowered(words: string): string {
  return inSigns(words, loweredSigns) ?? words;
}

function inSigns(words: string, signs: Readonly<Record<string, string>>): string | undefined {
  if (!/\d/.test(words)) return words; // 1st, H: no number is changed
  const typed = [...words.trim()].map((sign) => signs[sign]);
  return typed.every((sign) => sign !== undefined) ? typed.join('') : undefined;
}

const raisedSigns: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
  ...{ '+': '⁺', '-': '⁻', '\u2212': '⁻', '=': '⁼', '(': '⁽', ')': '⁾', n: 'ⁿ', i: 'ⁱ' },
};
const loweredSigns: Readonly<Record<string, string>> = {
  ...{ 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉' },
  ...{ '+': '₊', '-': '₋', '\u2212': '₋', '=': '₌', '(': '₍', ')': '₎' },
};
