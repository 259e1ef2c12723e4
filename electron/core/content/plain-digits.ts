/** A text with the digits of any script as those that all computers count with. */
export function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/(?!\d)\p{Nd}/gu, (digit) => `${digitValue(digit)}`);
}

/** Each script has its ten digits in a row: so many stand before this one. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
