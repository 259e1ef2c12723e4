/** What a YAML parser found wrong, by its code, in words for people who have never heard of YAML. */
export function yamlFaultWords(code: string): string {
  return faults[code] ?? spareWords;
}

const spareWords = 'this line is not written as a setting.';

const faults: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'there is more than one colon, or a line is set in too far.',
  BLOCK_IN_FLOW: 'a list inside brackets is not closed.',
  BAD_INDENT: 'a line is set in too far, or not far enough.',
  TAB_AS_INDENT: 'a line begins with a tab. Use blanks.',
  DUPLICATE_KEY: 'the same setting stands there twice.',
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
