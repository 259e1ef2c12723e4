import { entryKeys } from './setting-names.ts';
import { plainBlanks, plainLine } from './typed-line.ts';
import { withOwnMargin } from './typed-margin.ts';
import { withPoints } from './typed-points.ts';
import { meantValue, type ValueGuess } from './typed-value.ts';
import { quoted } from './typed-words.ts';

/** Settings as people type them, put into the form that YAML asks for, line by line: no line is added or removed. */
export interface ForgivenSettings {
  readonly text: string;
  readonly guesses: readonly SettingGuess[];
}

/** What was taken as a person means it, where YAML would have taken something else. Lines are counted from 0. */
export type SettingGuess = ValueGuess & { readonly line: number };

export function forgiveSettings(text: string): ForgivenSettings {
  const typed = text.split('\n');
  const atMargin = withOwnMargin(withPoints(typed.map(plainBlanks)));
  const lines = atMargin.map(plainLine);
  const guesses: SettingGuess[] = [];
  const hasAliases = namesAnchor(text);
  let top = '';
  for (let line = 0; line < lines.length; line++) {
    const head = headOf(lines[line] ?? '', top);
    if (head === undefined) continue;
    if (head.column === 0) top = head.key ?? top;
    const last = lastLineOf(lines, line, head.column);
    if (isBlock(head.value) && last > line) {
      for (let inside = line + 1; inside <= last; inside++) lines[inside] = typed[inside] ?? '';
      line = last;
      continue;
    }
    if (hasAliases && /[&*]\w/.test(head.value)) continue;
    lines[line] = head.start + head.value;
    const below = atMargin.slice(line + 1, last + 1);
    const meant = meantValue({ ...head, top, lines: [head.value, ...below] });
    if (meant === undefined) continue;
    meant.lines.forEach((part, i) => {
      lines[line + i] = i === 0 ? head.start + part : part;
    });
    guesses.push(...meant.guesses.map((guess) => ({ ...guess, line })));
    line += meant.lines.length - 1;
  }
  return { text: lines.join('\n'), guesses };
}

interface Head {
  /** All that stands in front of the value. */
  readonly start: string;
  readonly key: string | undefined;
  /** Where the key or the dash stands: what is set in deeper belongs to it. */
  readonly column: number;
  readonly value: string;
  readonly isPoint: boolean;
}

/** A line in its parts; undefined for one that says nothing by itself. */
function headOf(line: string, top: string): Head | undefined {
  const [, indent = '', dash = '', rest = ''] = /^( *)(- +)?(.*)$/.exec(line) ?? [];
  if (rest === '' || (dash === '' && rest.startsWith('#'))) return undefined;
  const [whole, key = ''] = /^([^\s"'{[#&*!|>%@:][^:]*?):(?: +|$)/.exec(rest) ?? [];
  const isEntry = dash === '' || entryKeys[top]?.includes(key) === true;
  if (whole !== undefined && isEntry) {
    const name = top === 'movements' && /\s#/.test(key) ? `${quoted(key)}: ` : `${whole.trimEnd()} `; // `Walk #2`
    const column = indent.length + dash.length;
    return { start: indent + dash + name, key, column, value: rest.slice(whole.length), isPoint: false };
  }
  if (dash === '') return undefined;
  return { start: indent + dash, key: undefined, column: indent.length, value: rest, isPoint: true };
}

/** The last of the lines below that belong to a value: those that are set in. */
function lastLineOf(lines: readonly string[], at: number, column: number): number {
  let last = at;
  for (let line = at + 1; line < lines.length; line++) {
    const indent = /^ *(?=[^ #])/.exec(lines[line] ?? '')?.[0].length;
    if (indent === undefined && lines[line]?.trim() === '') continue;
    if (indent === undefined || indent <= column) break;
    last = line;
  }
  return last;
}

/** `|` and `>`: the lines below are taken as they stand. */
function isBlock(value: string): boolean {
  return /^[|>](?:[+-]?[1-9]?|[1-9][+-])\s*(?:#.*)?$/.test(value);
}

/** True where a value is named with & and meant again with *: it could unfold to gigabytes, and YAML refuses it. */
function namesAnchor(text: string): boolean {
  const names = text.match(/(?<=^|[\s,:[{])&\w+/gm) ?? [];
  return names.some((name) => new RegExp(`(?:^|[\\s,:[{])\\*${name.slice(1)}\\b`, 'm').test(text));
}
