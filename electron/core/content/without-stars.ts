/** Words without the two stars on each side with which a text makes them strong: titles, signs and notices have one look. */
export function withoutStars(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*(?![\p{L}\p{N}*])/gu, '$1');
}
