/** Settings as people type them, put into the form that YAML asks for, line by line: no line is added or removed. */
export interface ForgivenSettings {
  readonly text: string;
  /** Lines, counted from 0, whose words held a colon that YAML would have taken for a setting. */
  readonly quotedLines: readonly number[];
}

export function forgiveSettings(text: string): ForgivenSettings {
  const lines = text.split('\n').map((line) => plainQuotes(plainKey(plainBlanks(line))));
  const quotedLines: number[] = [];
  lines.forEach((line, i) => {
    const [, key = '', words] = /^(\w+): +(\S.*)$/.exec(line) ?? [];
    if (!wordyKeys.includes(key) || words === undefined || !needsQuotes(words, lines, i)) return;
    quotedLines.push(i);
    const last = lastLineOf(lines, i);
    lines[i] = `${key}: "${escaped(i === last ? withoutRemark(words) : words)}`;
    for (let next = i + 1; next <= last; next++) lines[next] = escaped(lines[next] ?? '');
    lines[last] += '"';
  });
  return { text: lines.join('\n'), quotedLines };
}

/** Settings that hold a sentence: a colon in it is meant as one. */
const wordyKeys: readonly string[] = ['title', 'answer', 'guideline_note', 'dose', 'emergency_words'];

/** Word and web pages bring blanks that look like blanks and are none; YAML takes no tab at the start of a line. */
function plainBlanks(line: string): string {
  const [, start = '', rest = ''] = /^([\s\u200b\ufeff]*)(.*)$/su.exec(line) ?? [];
  const indent = start
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\t/g, '  ')
    .replace(/[^ ]/gu, ' ');
  return (
    indent +
    rest
      .replace(/^(-)[\u00a0\u2007\u202f\t]+/u, '$1 ')
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

/** Keys below others. All else that is set in may be somebody's own name, or words that go on. */
const innerKeys: readonly string[] = [
  'title',
  'by',
  'year',
  'url',
  'name',
  'cue',
  'breathing',
  'seconds',
  'repetitions',
];

const opening = '[\u201c\u201e\u201d\u201f\u00ab"]';
const closing = '[\u201d\u201c\u201f\u00bb"]';

/** Word turns "these" into curly ones: around a whole value they are meant as YAML's own. */
function plainQuotes(line: string): string {
  const single = /^([\w-]+: +)[\u2018\u201a](.*)[\u2018\u2019] *$/u.exec(line);
  if (single) return `${single[1]}"${escaped(single[2] ?? '')}"`;
  if (!/[\u201c-\u201f\u00ab\u00bb]/.test(line)) return line;
  const around = new RegExp(
    `^(\\s*(?:- +)?(?:[\\w-]+:\\s+)?)${opening}([^\u201c-\u201f"]*)${closing}\\s*$`,
    'u',
  ).exec(line);
  if (around) return `${around[1]}"${escaped(around[2] ?? '')}"`;
  if (!/[{[]/.test(line)) return line;
  const inside = new RegExp(`(?<=[:,{[]\\s*)${opening}([^\u201c-\u201f"]*)${closing}(?=\\s*[,}\\]])`, 'gu');
  return line.replace(inside, (_, words: string) => `"${escaped(words)}"`);
}

/** True for words that YAML would take apart or refuse, though a person means them as they stand. */
function needsQuotes(words: string, lines: readonly string[], at: number): boolean {
  if (/^["'{[|>&*!]/.test(words)) return false;
  if (/^[@`%]/.test(words) || /^[-?:] /.test(words)) return true;
  const whole = [withoutRemark(words), ...lines.slice(at + 1, lastLineOf(lines, at) + 1)];
  return whole.some((part) => /:(\s|$)/.test(part));
}

/** The last of the lines below that go on with the words: those that are set in. */
function lastLineOf(lines: readonly string[], at: number): number {
  let last = at;
  while (/^\s+[^\s#]/.test(lines[last + 1] ?? '')) last += 1;
  return last;
}

function withoutRemark(words: string): string {
  return words.replace(/\s+#.*$/, '');
}

function escaped(words: string): string {
  return words.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
