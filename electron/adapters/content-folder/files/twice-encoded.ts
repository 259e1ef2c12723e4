/**
 * A text whose letters were read as Windows's and saved as UTF-8 once more, as `CafÃ©`, with those letters put right.
 * Undefined where there are none such.
 */
export function withoutTwiceEncoded(text: string): string | undefined {
  if (!evidence.test(text)) return undefined;
  return text.replace(betraying, (letter) => {
    return new TextDecoder().decode(Uint8Array.from(letter, (sign) => byteOf.get(sign) ?? 0));
  });
}

/** What Windows shows for the bytes 0x80 to 0xff. Node 24.9 decodes the first 32 of them as if they were ISO 8859-1. */
const first32 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const signs = first32 + Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join('');
const byteOf: ReadonlyMap<string, number> = new Map([...signs].map((sign, i) => [sign, 128 + i]));
const following = `[${signs.slice(0, 64)}]`; // the bytes that go on, 0x80 to 0xbf

/** The first bytes of letters with accents and of marks, each with so many that go on. */
const letter = `[\u00c2-\u00c5]${following}|\u00e2[\u20ac\u201a\u201e\u2020]${following}`;
const betraying = new RegExp(letter, 'gu');
/** Behind a capital they may be meant: “AMANHÔ. */
const evidence = new RegExp(`(?<!\\p{Lu})(?:${letter})`, 'u');
