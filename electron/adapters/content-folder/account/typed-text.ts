import type { TypedLine } from './lost-words.ts';

/** The lines of a text file that are meant for the wall; `passedOver` are settings of which staff are told already. */
export function typedText(text: string, passedOver: readonly string[]): readonly TypedLine[] {
  const lines = text.replace(/<!--[\s\S]*?-->/g, blankLines).split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const fence = lines.findIndex((line, i) => i > first && isFence(line));
  const settings = typedSettings(lines.slice(first + 1, fence), textKeys, passedOver);
  const isPictureName = (line: string) => {
    const name = /^\s*\[([^\]]+)\]:/.exec(line)?.[1];
    return name !== undefined && text.toLowerCase().includes(`][${name.toLowerCase()}]`);
  };
  const body = lines
    .slice(fence + 1)
    .map((line, i) => ({ line: fence + 2 + i, text: isPictureName(line) ? '' : plainLine(line) }));
  return [...settings.map(({ line = 0, text: words }) => ({ line: line + first + 1, text: words })), ...body];
}

/** The lines of `practice.yaml` that are meant for the wall. */
export function typedPractice(text: string, passedOver: readonly string[]): readonly TypedLine[] {
  return typedSettings(text.split(/\r\n?|\n/), practiceKeys, passedOver);
}

/** The names of the movements in `motion.yaml`. */
export function typedMotion(text: string): readonly TypedLine[] {
  const lines = text.split(/\r\n?|\n/);
  const top = lines.findIndex((line) => /^movements\s*:/i.test(line));
  const inside = lines.slice(top + 1);
  const indent = /^\s+/.exec(inside.find((line) => /^\s+[^\s#]/.test(line)) ?? '')?.[0] ?? ' ';
  return inside.flatMap((line, i) => {
    const name = line.startsWith(indent)
      ? /^([^\s#].*?)\s*:/.exec(line.slice(indent.length))?.[1]
      : undefined;
    return name === undefined ? [] : [{ line: top + 2 + i, text: name }];
  });
}

const textKeys: readonly string[] = [
  ...['title', 'answer', 'guideline_note', 'need', 'not_for_you_if', 'ask_first', 'stop_if', 'dose', 'steps'],
  ...['reviewed_by', 'sources', 'now', 'soon'],
];
const practiceKeys: readonly string[] = [
  ...['name', 'phone', 'emergency_number', 'emergency_words', 'advice_number', 'advice_words', 'groups'],
];

function typedSettings(
  lines: readonly string[],
  wanted: readonly string[],
  passedOver: readonly string[],
): readonly TypedLine[] {
  let key = '';
  return lines.flatMap((typed, i): TypedLine[] => {
    const name = /^[\u200b\ufeff]*([A-Za-z][\w -]*?)[\s\u00a0]*:/u.exec(typed)?.[1];
    if (name !== undefined) key = name.toLowerCase().replace(/[ -]+/g, '_');
    if (/^\s*#/.test(typed) || !wanted.includes(key) || passedOver.includes(key)) return [];
    const value = name === undefined ? typed : typed.slice(typed.indexOf(':') + 1);
    return [{ line: i + 1, text: plainValue(value, key) }];
  });
}

/** A value without the signs and names that part it from others. */
function plainValue(value: string, key: string): string {
  const inner = key === 'groups' ? groupNames : innerNames;
  const plain = value
    .replace(/^\s*[|>][-+\d]*\s*$/, '')
    .replace(stepChoice, '')
    .replace(inner, '$1 ')
    .replace(/^\s*(?:null|~)\s*$/, '');
  if (!plain.includes('\\') || !plain.includes('"')) return plain;
  return plain
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nt]/g, ' ');
}

/** A choice in a step, whatever its letters: it is no word that anybody reads. */
const stepChoice = /^\s*(?:-\s+)?(?:place\s*:\s*\w+|breathing\s*:\s*free)\s*$/i;
const innerNames =
  /(^\s*(?:-\s+)*\{?|[{,])\s*(?:title|by|year|url|name|place|cue|breathing|seconds|repetitions)\s*:(?=\s|$)/gi;
const groupNames = /(^\s*\{?|[{,])\s*[^\s:{},]+\s*:(?=\s|$)/g;

/** A line of the text without marks: what parts lists, names pictures and addresses links. */
function plainLine(line: string): string {
  return line
    .replace(/^[\s\u00a0]*:::+\s*\w*/, '')
    .replace(/^(?:[\s\u00a0]*(?:>|[-*+•·]|\d{1,9}[.)](?=[\s\u00a0]|$)))*/u, '')
    .replace(/(!\[[^\]]*\])\(((?:[^()]|\([^()]*\))*)\)/g, (_, words: string, name: string) => {
      return `${words} ${/\s["'](.*)["']\s*$/.exec(name)?.[1] ?? ''}`;
    })
    .replace(/(!\[[^\]]*\])\[[^\]]*\]/g, '$1')
    .replace(/\]\(\s*(?:<[^>]*>|[^\s)]*)/g, '] ')
    .replace(/<\/?(?:br|su[bp])\s*\/?>/gi, (tag) => (/br/i.test(tag) ? ' ' : ''))
    .replace(/[\p{L}\p{N}]*&#?\w+;[\p{L}\p{N}]*/gu, (typed) => (/&#?\w+;/.test(typed) ? ' ' : typed));
}

function isFence(line: string): boolean {
  return /^[\u200b\ufeff]*[-\u2013-\u2015]+\s*$/u.test(line);
}

function blankLines(typed: string): string {
  return typed.replace(/[^\n]/g, '');
}
