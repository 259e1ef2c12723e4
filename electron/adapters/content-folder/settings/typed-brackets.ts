import { entryKeys } from './setting-names.ts';
import { plainQuotation, quotationEnd, quoted, strangeSignInBrackets } from './typed-words.ts';

/** A list or settings between brackets, with quotation marks where YAML needs them. No line is added or removed. */
export interface BracketsRead {
  readonly text: string;
  /** Where it ends in what was typed. */
  readonly end: number;
  readonly guesses: readonly Guess[];
}

/** Words that held a sign of YAML's, and were taken as words. */
export interface Guess {
  readonly words: string;
  readonly sign: string;
}

const tooDeep = /(?:[{[]\s*){20}/;

/**
 * Reads what begins at `at` with `{` or `[`: a comma in `{ title: Ice, heat and rest, by: Smith }` belongs to the words
 * unless a known name follows it. Undefined where it is not closed, or no such thing.
 */
export function readBrackets(
  typed: string,
  at: number,
  ofWords: boolean,
  level = 0,
): BracketsRead | undefined {
  if (level === 0 && tooDeep.test(typed)) return undefined;
  const isMap = typed[at] === '{';
  const close = isMap ? '}' : ']';
  const known = isMap ? knownKeys(typed, at) : [];
  const around = { isMap, close, known, ofWords, level };
  const guesses: Guess[] = [];
  let text = typed.charAt(at);
  let place = at + 1;
  const copy = (end: number) => {
    text += typed.slice(place, end);
    place = end;
  };
  while (place < typed.length) {
    copy(placeAfter(/[\s,]*/y, typed, place));
    if (typed[place] === close) return { text: text + close, end: place + 1, guesses };
    if (isMap) {
      const key = Math.max(placeAfter(keyPattern, typed, place), placeAfter(knownKey(known), typed, place));
      if (key === place) return undefined;
      text += lowerKey(typed.slice(place, key), known);
      if (/\S/.test(typed.charAt(key))) text += ' '; // `by:Smith`
      place = key;
      copy(placeAfter(/\s*/y, typed, place));
    }
    const value = valueAt(typed, place, around);
    if (value === undefined) return undefined;
    text += value.text;
    place = value.end;
    guesses.push(...value.guesses);
  }
  return undefined;
}

interface Around {
  readonly isMap: boolean;
  readonly close: string;
  readonly known: readonly string[];
  readonly ofWords: boolean;
  readonly level: number;
}

function valueAt(typed: string, at: number, around: Around): BracketsRead | undefined {
  const [first = ''] = typed.slice(at, at + 1);
  const isEnd = (end: number) => {
    const place = placeAfter(/\s*/y, typed, end);
    return typed[place] === ','
      ? !around.isMap || parts(typed, place, around)
      : /[}\]]/.test(typed.charAt(place));
  };
  if (first === '"' || first === "'") {
    const end = quotationEnd(typed, at);
    if (end !== undefined && isEnd(end)) {
      const text = typed.slice(at, end);
      return { text: first === '"' ? plainQuotation(text) : text, end, guesses: [] };
    }
  }
  if (first === '{' || first === '[') {
    const inner = readBrackets(typed, at, around.ofWords, around.level + 1);
    if (inner !== undefined && isEnd(inner.end)) return inner;
  }
  const end = wordsEnd(typed, at, around);
  if (end === undefined) return undefined;
  const words = typed.slice(at, end).trimEnd();
  const blanks = typed.slice(at + words.length, end);
  const sign = strangeSignInBrackets(words);
  if (sign === undefined || words === '') return { text: words + blanks, end, guesses: [] };
  return { text: quoted(words) + blanks, end, guesses: [{ words, sign }] };
}

/** Where words end: at a comma that parts them from what follows, or at the bracket that closes all. */
function wordsEnd(typed: string, at: number, around: Around): number | undefined {
  const { close } = around;
  let open = 0;
  for (let place = at; place < typed.length; place++) {
    const sign = typed.charAt(place);
    if (sign === '{' || sign === '[') open += 1;
    else if (open > 0 && (sign === '}' || sign === ']')) open -= 1;
    else if (open === 0 && sign === close) return place;
    else if (open === 0 && sign === ',' && parts(typed, place, around)) return place;
  }
  return undefined;
}

function parts(typed: string, comma: number, { isMap, close, known, ofWords }: Around): boolean {
  const rest = typed.slice(comma + 1, comma + 80);
  if (!isMap) return !(ofWords && /\d/.test(typed.charAt(comma - 1)) && /^\d{3}(?!\d)/.test(rest)); // 1,000 steps
  if (rest.trimStart().startsWith(close)) return true;
  if (knownKey(known).test(rest.trimStart())) return true;
  const key = /^\s*([^\s,:{}[\]"'][^,:{}[\]"']*?)\s*:(?=[\s"'{[])/.exec(rest)?.[1];
  if (key === undefined) return /^\s*["'][^"']*["']\s*:/.test(rest);
  return known.length === 0 || known.includes(key.toLowerCase());
}

/** One of these names with its colon, whether or not a blank follows it. */
function knownKey(known: readonly string[]): RegExp {
  return new RegExp(`(?:${known.join('|') || '(?!)'})\\s*:`, 'iy');
}

const keyPattern = /(?:"[^"\n]*"|'[^'\n]*'|[^\s,:{}[\]"'][^,:{}[\]"']*?)\s*:(?=[\s"'{[])/y;

/** The names that may stand between these brackets; none where they are somebody's own. */
function knownKeys(typed: string, at: number): readonly string[] {
  const [, first = ''] = /^\{\s*(\w+)\s*:/.exec(typed.slice(at, at + 80)) ?? [];
  return Object.values(entryKeys).find((keys) => keys.includes(first.toLowerCase())) ?? [];
}

function lowerKey(key: string, known: readonly string[]): string {
  const lower = key.toLowerCase();
  return known.includes(lower.replace(/\s*:$/, '')) ? lower : key;
}

function placeAfter(pattern: RegExp, typed: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(typed) ? pattern.lastIndex : at;
}
