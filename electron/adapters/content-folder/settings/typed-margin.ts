/** Settings that stand at the margin of a text and mean nothing anywhere else, also with blanks between their words. */
const ownKeys =
  'answer|group|related|motif|picture|clip|status|last[_ ]reviewed|next[_ ]review|reviewed[_ ]by|guideline[_ ]note|sources';

const setIn = new RegExp(`^ +(?=(?:${ownKeys}) *:)`, 'i');
const narrow = new RegExp(`^((?:title|order|from|to|${ownKeys}) *:)(?=[^\\s/])`, 'i');

/**
 * Lines with each setting at the margin and a blank behind its colon, as YAML asks for: a tab or blanks before `answer:`
 * would make it words of the title above, and `title:Ice` one long word.
 */
export function withOwnMargin(lines: readonly string[]): readonly string[] {
  let isBelowWords = false;
  return lines.map((line) => {
    const meant = (isBelowWords ? line.replace(setIn, '') : line).replace(narrow, '$1 ');
    if (/^[^\s#]/.test(meant)) isBelowWords = /^\w[\w -]*: +[^\s|>&{["'#]/.test(meant);
    return meant;
  });
}
