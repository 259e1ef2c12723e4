/** Places in a text that no writer means, which show that its bytes were read in the wrong way. 0: it reads as words. */
export function wordDoubts(text: string): number {
  return doubtful.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}

const doubtful: readonly RegExp[] = [
  // signs that steer machines, and what stands for a byte without a sign
  /(?![\t\n\f\r])\p{Cc}|\ufffd/gu,
  // "r‰gle": a sign that joins nothing, between two letters
  /(?<=[\p{L}\p{M}])(?![+=<>|~^`$·])[\p{S}“”‰†‡¶§¿¡•](?=[\p{L}\p{M}])/gu,
  // "l„uten", "ferm‚": marks that open a quotation, after a letter
  /(?<=[\p{L}\p{M}])[„‚](?=[\p{L}\s])/gu,
  // letters of the Far East in a Latin word, and half of them
  /(?<=[A-Za-zÀ-ɏ])[\u2e80-\u9fff\uac00-\ud7af\uf900-\uffef]|[\u2e80-\u9fff\uac00-\ud7af\uf900-\uffef](?=[A-Za-zÀ-ɏ])|[\uff61-\uff9f]/gu,
  // "cafŽ", "grќЯere": a capital letter with an accent in the middle of small ones
  /(?<=\p{Ll})(?![A-Z])\p{Lu}(?!\p{Lu})/gu,
  // "Û5"
  /(?<![\p{L}\p{M}])(?![A-Za-z])\p{Lu}(?=\p{Nd})/gu,
  // " Ð ": a Latin capital with an accent that stands alone
  /(?<=\s)[\u00c1-\u00de\u0100-\u017f](?<=\p{Lu})(?=\s)(?<![ÀÁÈÉÒÓÔÖÅ])/gu,
  // "Ïðèâåò": three in a row
  /(?<![\u00df-\u00ff])[\u00c0-\u00ff]{3,}/gu,
  // "ÎŇĂÇĐÇĆÚŇ": four capitals with accents
  /(?:(?![A-Z])[\u00c0-\u017f](?<=\p{Lu})){4,}/gu,
  // Greek, Cyrillic or drawn lines within a Latin word
  /(?<=[A-Za-zÀ-ɏ])[\u0370-\u058f\u2500-\u25ff]|[\u0370-\u058f\u2500-\u25ff](?=[A-Za-zÀ-ɏ])/gu,
];
