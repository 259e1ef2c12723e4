import type { YamlFault } from '#core/content/problem-facts.ts';

/** Where a parser stopped. */
export interface ParserStop {
  readonly code: string;
  /** Counted from 0. */
  readonly line: number;
  /** The setting that it stopped at. */
  readonly word: string;
}

/**
 * What a YAML parser found wrong, as people see it who have never heard of YAML, and the line where a person would mend
 * it. `lines` are those that were typed.
 */
export function explainYamlFault(
  { code, line, word }: ParserStop,
  lines: readonly string[],
): { readonly line: number; readonly fault: YamlFault } {
  const tabbed = lines.findIndex((typed) => /^[^\S\t]*\t\s*\S/.test(typed));
  if (tabbed >= 0 && tabbed <= line && placeCodes.includes(code))
    return { line: tabbed, fault: { kind: 'tab' } };
  if (code === 'DUPLICATE_KEY') return { line, fault: { kind: 'key-twice', key: word } };
  const above = lines[line - 1] ?? '';
  if (['BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'].includes(code) && isOpen(above))
    return { line: line - 1, fault: { kind: 'open-bracket' } };
  return { line, fault: { kind: faults[code] ?? 'no-setting' } };
}

/** Faults that come of how far a line is set in. */
const placeCodes: readonly string[] = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'MULTILINE_IMPLICIT_KEY',
];

/** More brackets are opened than closed. */
function isOpen(line: string): boolean {
  const count = (signs: RegExp) => line.replace(/#.*$/, '').match(signs)?.length ?? 0;
  return count(/[{[]/g) > count(/[}\]]/g);
}

const faults: Readonly<Record<string, Exclude<YamlFault['kind'], 'key-twice'>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon-or-place',
  BLOCK_IN_FLOW: 'comma-or-bracket',
  BAD_INDENT: 'wrong-place',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'sign-missing',
  MULTILINE_IMPLICIT_KEY: 'colon-missing',
  UNEXPECTED_TOKEN: 'sign-too-many',
  BAD_SCALAR_START: 'sign-at-start',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  MULTIPLE_TAGS: 'tag',
  BAD_DQ_ESCAPE: 'backslash',
  KEY_OVER_1024_CHARS: 'long-key',
};
