import { withoutMarks } from '#core/content/without-marks.ts';
import { placeMark } from '#core/exercise/placed-points.ts';
import { drawingMark, entryKeys, nameLists, plainKeys, wordKeys, wordLists } from './setting-names.ts';
import { type Guess, readBrackets } from './typed-brackets.ts';
import { escaped, plainQuotation, quotationEnd, quoted, strangeSign } from './typed-words.ts';

/** A value as it was typed, and where. */
export interface TypedValue {
  /** Its name; undefined for a point of a list. */
  readonly key: string | undefined;
  /** The setting that it stands in, such as `sources`. */
  readonly top: string;
  /** The value, and the lines below that are set in. */
  readonly lines: readonly string[];
}

/** The same as YAML must have it, and what was guessed. */
export interface MeantValue {
  /** As many as were typed, or the first of them. */
  readonly lines: readonly string[];
  readonly guesses: readonly ValueGuess[];
}

export type ValueGuess =
  | (Guess & { readonly kind: 'words' })
  /** What stands behind # and is no part of a value. */
  | { readonly kind: 'note'; readonly words: string };

/** What a person means by a value. Undefined where YAML takes it so anyway, or is to say what is wrong with it. */
export function meantValue(value: TypedValue): MeantValue | undefined {
  const [first = ''] = value.lines;
  if (isOfFigure(value)) return undefined;
  const kind = kindOf(value);
  if (first === '' && kind !== 'words') return undefined; // what is set in below is for itself
  if (/^["']/.test(first))
    return (
      quotation(value.lines) ?? (first[0] === '"' && opensOnly(value.lines) ? undefined : words(value.lines))
    );
  if (/^[{[]/.test(first) && mayHaveBrackets(value, kind)) {
    const read = brackets(value);
    if (typeof read === 'object') return read;
    if (kind === 'plain' || (read === 'open' && value.key !== undefined)) return undefined;
  }
  const note = /(?:^|\s)#\s*(.*)$/.exec(first);
  if (kind === 'plain') return plain(value, note);
  if (kind === 'free' && note?.index === 0) return noted([first], note[1]);
  return value.key === undefined ? point(value.lines) : words(value.lines);
}

type Kind = 'words' | 'plain' | 'free';

function kindOf({ key, top }: TypedValue): Kind {
  if (key === undefined) return nameLists.includes(top) ? 'plain' : 'words';
  if (wordKeys.includes(key) && top !== 'groups') return 'words';
  return plainKeys.includes(key) ? 'plain' : 'free';
}

/** How the figure moves is numbers, and YAML tells best what is wrong with them; only the muscles have names. */
function isOfFigure({ key, top, lines: [first = ''] }: TypedValue): boolean {
  if (top !== 'movements' && top !== 'props') return false;
  return key === undefined
    ? /^[-+\d{[]/.test(first)
    : (key !== 'muscles' && key !== 'moves') || !first.startsWith('[');
}

function mayHaveBrackets({ key, top, lines }: TypedValue, kind: Kind): boolean {
  if (key !== undefined) return kind !== 'words';
  return kind === 'plain' || (entryKeys[top] !== undefined && lines[0]?.startsWith('{') === true);
}

/** Words between quotation marks of their own. Undefined where the marks are a part of the words. */
function quotation(lines: readonly string[]): MeantValue | undefined {
  const typed = lines.join('\n');
  const end = quotationEnd(typed);
  const rest = end === undefined ? typed : typed.slice(end);
  const note = /^\s+#(?!\d)\s*(.*)$/.exec(rest); // "Ice" #1 remedy
  const plain = typed[0] === '"' ? plainQuotation(typed.slice(0, end)) + rest : typed;
  if (rest.trim() === '') return { lines: plain.split('\n'), guesses: [] };
  return note === null ? undefined : noted(plain.split('\n'), note[1]);
}

/** A quotation mark that nothing closes: nobody can know where the words end. */
function opensOnly(lines: readonly string[]): boolean {
  return lines.join('\n').indexOf('"', 1) < 0;
}

/** `open` where they are not closed, `more` where something stands behind them. */
function brackets({ key = '', lines }: TypedValue): MeantValue | 'open' | 'more' {
  const typed = lines.join('\n');
  const closed = typed[0] === '{' && key === '' && !typed.includes('}') ? `${typed} }` : typed; // an entry on a line of its own
  const read = readBrackets(closed, 0, wordLists.includes(key));
  if (read === undefined) return count(typed, /[{[]/g) > count(typed, /[}\]]/g) ? 'open' : 'more';
  const rest = closed.slice(read.end);
  const note = /^\s+#\s*(.*)$/.exec(rest);
  if (rest.trim() !== '' && note === null) return 'more';
  const guesses = read.guesses.map((guess) => ({ ...guess, kind: 'words' as const }));
  const meant = noted((read.text + rest).split('\n'), note?.[1]);
  return { ...meant, guesses: [...guesses, ...meant.guesses] };
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/** A number, a day, a file, a choice: what stands behind # is a note, unless it is a part of a name. */
function plain({ key = '', lines }: TypedValue, note: RegExpExecArray | null): MeantValue | undefined {
  const [first = ''] = lines;
  if (/^#[0-9a-f]{6}(?=\s|$)/i.test(first)) {
    const colour = quoted(first.slice(0, 7));
    return noted([colour + first.slice(7)], /#\s*(.*)$/.exec(first.slice(7))?.[1]);
  }
  const isFile = ['picture', 'clip'].includes(key);
  if (note === null) return isFile && strangeSign(first) === '%' ? noted([quoted(first)]) : undefined;
  const before = first.slice(0, note.index);
  const isName = isFile && before !== '' && !/\.\w{3,4}$/.test(before);
  if (isName || (key.endsWith('_number') && !/^[\d ]*$/.test(before))) return words(lines);
  return noted([first], note[1]);
}

function noted(lines: readonly string[], note = ''): MeantValue {
  return { lines, guesses: note === '' ? [] : [{ kind: 'note', words: note }] };
}

/** Words of a list: the colon of a mark in front of them is meant as one, and no guess. */
function point(lines: readonly string[]): MeantValue {
  const [first = '', ...below] = lines;
  const unmarked = first.replace(placeMark, '').replace(drawingMark, '');
  const isPlain = words([unmarked, ...below]).guesses.length === 0;
  return isPlain ? { ...words(lines), guesses: [] } : words(lines);
}

function words(typed: readonly string[]): MeantValue {
  const lines = typed.map(withoutMarks);
  const [first = '', ...below] = lines;
  const inside = below.map((line) =>
    /\s#/.test(` ${line.trim()}`) ? '#' : /:(\s|$)/.test(line) ? ':' : undefined,
  );
  const sign = (first === '' ? undefined : strangeSign(first)) ?? inside.find((found) => found !== undefined);
  if (sign === undefined) return { lines, guesses: [] };
  const all = lines.map((line, i) => (i === 0 ? `"${escaped(line)}` : escaped(line)));
  return {
    lines: [...all.slice(0, -1), `${all.at(-1)}"`],
    guesses: [
      {
        kind: 'words',
        words: lines
          .map((line) => line.trim())
          .join(' ')
          .trim(),
        sign,
      },
    ],
  };
}
