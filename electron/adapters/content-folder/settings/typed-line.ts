import { innerKeys } from './setting-names.ts';
import { quoted } from './typed-words.ts';

/** A line with the names and the quotation marks that YAML knows, where a person typed others. */
export function plainLine(line: string): string {
  return plainQuotes(plainKey(line));
}

/** Word and web pages bring blanks that look like blanks and are none; YAML takes no tab at the start of a line. */
export function plainBlanks(line: string): string {
  const [, start = '', rest = ''] = /^([\s\u200b\ufeff]*)(.*)$/su.exec(line) ?? [];
  const indent = start
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\t/g, '  ')
    .replace(/[^ ]/gu, ' ');
  return (
    indent +
    rest
      .replace(/^(-)[\u00a0\u2007\u202f\t]+/u, '$1 ')
      .replace(indent === '' ? /^([A-Za-z][A-Za-z_ -]{0,30}?)\s*\uff1a\s*/u : /^(?!)/, '$1: ') // as a Chinese keyboard has it
      .replace(/^([^\s"'{[:][^"'{[:]*?)[\u00a0\u2007\u202f]*:[\u00a0\u2007\u202f\t ]+/u, '$1: ')
      .replace(/[\u00a0\u2007\u202f\t ]+$/u, '')
  );
}

/** `Title:` and `Last reviewed:` are meant as `title:` and `last_reviewed:`. */
function plainKey(line: string): string {
  return line.replace(
    /^(\s*(?:- +)?)([A-Za-z][A-Za-z_ -]{0,30}?) *:(?=\s|$)/,
    (whole, start: string, key: string) => {
      const plain = key.toLowerCase().replace(/[ -]+/g, '_');
      return start === '' || innerKeys.includes(plain) ? `${start}${plain}:` : whole;
    },
  );
}

const opening = '[\u201c\u201e\u201d\u201f\u00ab"]';
const closing = '[\u201d\u201c\u201f\u00bb"]';

/** Word turns "these" into curly ones: around a whole value they are meant as YAML's own. */
function plainQuotes(line: string): string {
  const single = /^([\w-]+: +)[\u2018\u201a](.*)[\u2018\u2019] *$/u.exec(line);
  if (single) return `${single[1]}${quoted(single[2] ?? '')}`;
  if (!/[\u201c-\u201f\u00ab\u00bb]/.test(line)) return line;
  const around = new RegExp(
    `^(\\s*(?:- +)?(?:[\\w-]+:\\s+)?)${opening}([^\u201c-\u201f"]*)${closing}\\s*$`,
    'u',
  ).exec(line);
  if (around) return `${around[1]}${quoted(around[2] ?? '')}`;
  if (!/[{[]/.test(line)) return line;
  const inside = new RegExp(`(?<=[:,{[]\\s*)${opening}([^\u201c-\u201f"]*)${closing}(?=\\s*[,}\\]])`, 'gu');
  return line.replace(inside, (_, words: string) => quoted(words));
}
