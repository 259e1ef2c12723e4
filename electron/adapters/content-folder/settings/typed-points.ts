import { entryKeys, nameLists, wordLists } from './setting-names.ts';

/**
 * Lines with the points of a list as YAML asks for them, a dash and a blank, where a person typed a dash alone, a bullet, a
 * number or nothing: YAML would make one long sentence of them all.
 */
export function withPoints(lines: readonly string[]): readonly string[] {
  let beginning: RegExp | undefined; // of a point, in the list that the line stands in
  return lines.map((line, at) => {
    const [, key, value] = /^([A-Za-z][\w -]*?) *:(?: +(.*)|$)/.exec(line) ?? [];
    if (key !== undefined) beginning = value ? undefined : beginningBelow(key, lines.slice(at + 1));
    return beginning === undefined ? line : line.replace(beginning, '$1- ');
  });
}

/** How points begin below a name that has a list. */
function beginningBelow(key: string, below: readonly string[]): RegExp | undefined {
  const name = key.toLowerCase().replace(/[ -]+/g, '_');
  if (entryKeys[name] !== undefined) return tight;
  if (!wordLists.includes(name) && !nameLists.includes(name)) return undefined;
  const first = below.find((line) => /^ *[^ #]/.test(line)) ?? '';
  if (marked.test(first)) return marked;
  const margin = /^ +(?=[^ \-#{}[\]&*!|>%@`"'])/.exec(first)?.[0];
  if (margin === undefined) return marked;
  if (!/^ *\d{1,2}[.)] /.test(first)) return new RegExp(`^(${margin})(?=[^ \\-#])`); // set in deeper, words go on
  return new RegExp(nameLists.includes(name) ? `^(${margin})\\d{1,2}[.)] ` : `^(${margin})(?=\\d{1,2}[.)] )`);
}

const tight = /^( *)-(?=[\p{L}{"'“„])/u;
/** A minus before a number is one. */
const marked = /^( *)(?:-(?=[\p{L}"'“„])|[–—•‣▪■●◦·]\s*|\* +)(?=\S)/u;
