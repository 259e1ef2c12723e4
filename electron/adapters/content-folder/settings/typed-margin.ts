import { wordKeys, wordLists } from './setting-names.ts';

/** Settings that stand at the margin of a text and mean nothing anywhere else, also with blanks between their words. */
const ownKeys =
  'answer|group|related|motif|picture|clip|status|last[_ ]reviewed|next[_ ]review|reviewed[_ ]by|guideline[_ ]note|sources';

const setIn = new RegExp(`^ +(?=(?:${ownKeys}) *:)`, 'i');
/** Those of the practice and of the help page, which have lines of other kinds beside them. */
const otherKeys =
  'title|order|from|to|now|soon|name|phone|(?:emergency|advice)[_ ](?:number|words)|languages|playlist|screen_width_mm';
const narrow = new RegExp(`^((?:${otherKeys}|${ownKeys}) *:)(?=[^\\s/])`, 'i');
/** Settings that have names below them. */
const namesOwn: readonly string[] = ['groups', 'colours'];
const narrowBelow = /^( +[^\s:{}[\],"']+:)(?=[^\s/])/;

/**
 * Lines with each setting at the margin and a blank behind its colon, as YAML asks for: a tab or blanks before `answer:`
 * would make it words of the title above, and `title:Ice` one long word. Words at the margin that go on after Enter are set
 * in: they belong to the sentence above.
 */
export function withOwnMargin(lines: readonly string[]): readonly string[] {
  let isBelowWords = false;
  let top = '';
  let margin: string | undefined; // of words that may go on
  return lines.map((line) => {
    const apart = (isBelowWords ? line.replace(setIn, '') : line).replace(narrow, '$1 ');
    const meant = namesOwn.includes(top) ? apart.replace(narrowBelow, '$1 ') : apart;
    if (margin !== undefined && goesOn.test(meant)) return margin + line;
    if (/^[^\s#]/.test(meant)) isBelowWords = /^\w[\w -]*: +[^\s|>&{["'#]/.test(meant);
    top = /^(\w+) *:/.exec(meant)?.[1]?.toLowerCase() ?? top;
    if (meant.trim() !== '') margin = marginBelow(meant, top);
    return meant;
  });
}

/** No setting, also not one whose colon is missing, no point, no note and no bracket. */
const goesOn = new RegExp(
  `^(?!\\w[\\w -]*:(?:\\s|$)|(?:title|${ownKeys})\\s)[^\\s#\\-&*!|>%@\`{}[\\]"',?:]`,
  'iu',
);

/** How far words that go on below this line are set in; undefined where none can. */
function marginBelow(line: string, top: string): string | undefined {
  const [, indent = '', point = '', rest = ''] = /^( *)(- +)?(.*)$/.exec(line) ?? [];
  const isOpen = /^[^\s|>&{["'#]/.test(point === '' ? rest.replace(/^\w[\w -]*: +/, '') : rest);
  if (!isOpen) return undefined;
  if (point !== '') return wordLists.includes(top) ? `${indent}${' '.repeat(point.length)}` : undefined;
  return indent === '' && wordKeys.includes(top) ? '  ' : undefined;
}
