/** How words are typed, and how YAML must have them to take them as they stand. */

/** Words between YAML's own quotation marks. */
export function quoted(words: string): string {
  return `"${escaped(words)}"`;
}

/** The same without the marks around it. */
export function escaped(words: string): string {
  return words.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/** The sign in words that YAML would take for its own; undefined where it takes the words as they stand. */
export function strangeSign(words: string): string | undefined {
  const [first = ''] = words;
  if ('@`%&*!|>{}[]"\'#,'.includes(first)) return first;
  if (/^[-?:](\s|$)/.test(words)) return first;
  return /(?:^|\s)#/.test(words) ? '#' : /:(\s|$)/.test(words) ? ':' : undefined;
}

/** The same between brackets, where commas and brackets are signs too. */
export function strangeSignInBrackets(words: string): string | undefined {
  return strangeSign(words) ?? /[,{}[\]]/.exec(words)?.[0];
}

/**
 * What stands between double quotation marks, with a backslash as itself: `"C:\new"` is a folder, and nobody types \n for a
 * line that ends. Only before a quotation mark, before another of its kind and before a sign's number it is YAML's.
 */
export function plainQuotation(typed: string): string {
  return typed.replace(/\\(["\\]|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})|\\/g, (whole, known?: string) =>
    known === undefined ? '\\\\' : whole,
  );
}

/** Where text between quotation marks ends that begins here; undefined where it does not. */
export function quotationEnd(text: string, at = 0): number | undefined {
  const pattern = text[at] === '"' ? /"(?:[^"\\]|\\.)*"/sy : /'(?:[^']|'')*'/sy;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
