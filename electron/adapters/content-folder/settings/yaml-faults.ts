/** Where a parser stopped. */
export interface YamlFault {
  readonly code: string;
  /** Counted from 0. */
  readonly line: number;
  /** The setting that it stopped at. */
  readonly word: string;
}

/**
 * What a YAML parser found wrong, in words for people who have never heard of YAML, and the line where a person would
 * mend it. `lines` are those that were typed.
 */
export function explainYamlFault(
  { code, line, word }: YamlFault,
  lines: readonly string[],
): { readonly line: number; readonly words: string } {
  const tabbed = lines.findIndex((typed) => /^[^\S\t]*\t\s*\S/.test(typed));
  if (tabbed >= 0 && tabbed <= line && placeCodes.includes(code)) return { line: tabbed, words: tabWords };
  if (code === 'DUPLICATE_KEY')
    return { line, words: `"${word}" stands there twice. Take one of them away.` };
  const above = lines[line - 1] ?? '';
  if (['BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'].includes(code) && isOpen(above))
    return { line: line - 1, words: 'a bracket { or [ is opened in this line and not closed.' };
  return { line, words: faults[code] ?? spareWords };
}

/** Faults that come of how far a line is set in. */
const placeCodes: readonly string[] = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'MULTILINE_IMPLICIT_KEY',
];
const tabWords = 'the line begins with a tab. Use blanks, as many as the lines beside it have.';

/** More brackets are opened than closed. */
function isOpen(line: string): boolean {
  const count = (signs: RegExp) => line.replace(/#.*$/, '').match(signs)?.length ?? 0;
  return count(/[{[]/g) > count(/[}\]]/g);
}

const spareWords = 'this line is not written as a setting.';

const faults: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a colon is missing or there is one too many, or the line is set in too far.',
  BLOCK_IN_FLOW: 'a comma is missing inside the brackets, or the closing bracket.',
  BAD_INDENT:
    'the line begins too far to the right or to the left. Settings of a kind begin below one another.',
  TAB_AS_INDENT: tabWords,
  MISSING_CHAR: 'a sign is missing: a quotation mark, a comma, a colon or a bracket.',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing.',
  UNEXPECTED_TOKEN: 'there is a sign too many.',
  BAD_SCALAR_START:
    'the words begin with a sign that has a meaning of its own. Put them in "quotation marks".',
  BAD_ALIAS: 'signs that begin with & or * cannot be used. Put the words in "quotation marks".',
  MULTIPLE_ANCHORS: 'signs that begin with & or * cannot be used. Put the words in "quotation marks".',
  MULTIPLE_TAGS: 'words that begin with ! cannot be used. Put them in "quotation marks".',
  BAD_DQ_ESCAPE: 'a backslash (\\) stands inside quotation marks. Take it away.',
  KEY_OVER_1024_CHARS: 'a line is much too long before its colon.',
};
