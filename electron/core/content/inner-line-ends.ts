/** A text with another sign for the ends of lines that only some programs know: slides, pages and mail have their own. */
export function withInnerLineEnds(text: string, sign: '\n' | ' '): string {
  return text.replace(innerLineEnds, sign);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const innerLineEnds = /[\u000b\u000c\u0085\u2028\u2029]/g;
