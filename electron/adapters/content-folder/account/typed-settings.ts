import { gap, piecesOf, type TypedPiece } from './typed-piece.ts';

/** The values of settings, line by line. */
export function typedSettings(lines: readonly string[], firstLine: number): readonly TypedPiece[] {
  let key = '';
  const margin = /^[ \t\u00a0]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
  return lines.flatMap((typed, i) => {
    const atMargin = typed.slice(0, margin).trim() === '' ? typed.slice(margin) : typed;
    const name = heads.map((head) => head.exec(atMargin)?.[1]).find((found) => found !== undefined);
    if (name !== undefined) key = name.toLowerCase().replace(/[ -]+/g, '_');
    if (/^\s*#|^(?:-{3,}|\.{3})\s*$/.test(typed) || unseen.includes(key)) return [];
    const value = name === undefined ? typed : typed.slice(typed.search(/[:\uff1a]/) + 1);
    return valuesIn(value, key).flatMap(([inner, text]) => {
      return piecesOf(firstLine + i, unquoted(parted(text, inner))).map((piece) =>
        withOtherWays(piece, inner),
      );
    });
  });
}

/** Where a setting begins: as it should; without a blank behind its colon; set in, for names that mean nothing else. */
const heads: readonly RegExp[] = [
  /^[\u200b\ufeff]*([A-Za-z][\w -]*?)[\s\u00a0]*:(?=[\s\u00a0]|$)/u,
  /^(title|order|from|to|now|soon|name|phone|(?:emergency|advice)[_ ](?:number|words)|languages|playlist|screen_width_mm):/i,
  /^([A-Za-z][\w -]*?)[\s\u00a0]*\uff1a/u,
  /^[\s\u00a0\u200b\ufeff]*(answer|group|related|motif|picture|clip|status|last[_ ]reviewed|next[_ ]review|reviewed[_ ]by|guideline[_ ]note|sources)[\s\u00a0]*:/iu,
];

/** `38%: Breathe out.`: words that light up in the middle of a movement. */
const moment = /(?<!\S)["']?(\d{1,3}) ?%[:\uff1a]/g;

/** `floor: sore wrists`: the place at which a point of these lists holds, in front of it. */
const pointPlace = /^\s*["'\u2018-\u201f]?(?:chair|standing|wall|floor)\s*[:\uff1a]\s+/iu;
const pointLists: readonly string[] = ['need', 'not_for_you_if', 'ask_first', 'stop_if'];

/** `drawing heart: chest pain`: what is drawn beside a sign, in front of it. */
const signDrawing = /^\s*["'\u2018-\u201f]?drawing\s+[^\s:\uff1a]+\s*[:\uff1a]\s*(?=[^\s"'])/iu;
const signLists: readonly string[] = ['now', 'soon'];

/** What nobody reads on the wall: it only tells what is to be done, and what cannot be done is told. */
const unseen: readonly string[] = ['status', 'picture', 'clip', 'languages'];

/** What people type before the points of a list. */
const pointMarks = /^\s*(?:-(?:\s+|$|(?=[\p{L}{"'“„]))|[–—•‣▪■●◦·]\s*)+/u;

/** The values on a line, each with the name that it has: one, or those between brackets. */
function valuesIn(line: string, key: string): readonly (readonly [string, string])[] {
  const value = line.replace(pointMarks, '').replace(/^\s*[|>][-+\d]*\s*$/, '');
  if (names.includes(key))
    return value
      .replace(/^\s*\d{1,2}[.)]\s+/, '')
      .split(/[[\],]/)
      .map((name) => [key, name] as const);
  const inner = key === 'groups' ? groupNames : innerNames[key];
  if (inner === undefined)
    return [[key, /^\s*\[/.test(value) ? value.replace(/,(?=\d)/g, `,${gap}`) : value]];
  const marks = [...value.matchAll(inner)];
  const parts = marks.map((mark, i): readonly [string, string] => [
    mark[2]?.toLowerCase() ?? '',
    value.slice(mark.index + mark[0].length, marks[i + 1]?.index),
  ]);
  return [[key, value.slice(0, marks[0]?.index)], ...parts];
}

/** Names of folders, which are found however they are written. */
const names: readonly string[] = ['related', 'playlist'];

const innerNames: Readonly<Record<string, RegExp>> = {
  sources: /(^\s*\{?|[{,])\s*(title|by|year|url)\s*:(?=\s|$|["'])/gi,
  steps: /(^\s*\{?|[{,])\s*(name|place|cue|breathing|seconds|repetitions)\s*:(?=\s|$|["'])/gi,
  colours: /(^\s*\{?|[{,])\s*(leaf)\s*:(?=\s|$|["'#])/gi,
};
const groupNames = /(^\s*\{?)\s*([^\s:{},]+)\s*:(?!\/)|[{,]\s*[^\s:{},]+\s*:(?=\s|$)/g;

/** A value without what YAML puts around it, or in place of a sign. */
function unquoted(value: string): string {
  const plain = value.replace(/^\s*(?:null|~)\s*$/, '');
  if (!plain.includes('\\') || !plain.includes('"')) return plain;
  return plain.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );
}

const days: readonly string[] = ['from', 'to', 'last_reviewed', 'next_review'];
const numbers: readonly string[] = ['order', 'seconds', 'repetitions', 'year', 'screen_width_mm'];

/** What may be a choice, whatever its letters: `Breathing: Free`. */
const choices: readonly string[] = ['place', 'breathing'];

/** A value in its parts: words that light up each at its moment, a point without its place, a number and the note behind it. */
function parted(value: string, key: string): string {
  if (key === 'cue') return value.replace(moment, `${gap}$1 `);
  if (pointLists.includes(key)) return value.replace(pointPlace, '');
  if (signLists.includes(key)) return value.replace(signDrawing, '');
  return [...days, ...numbers, ...names].includes(key) ? value.replace(/\s#/, gap) : value;
}

function withOtherWays(piece: TypedPiece, key: string): TypedPiece {
  if (days.includes(key)) return { ...piece, also: daysIn(piece.text) };
  if (names.includes(key)) return { ...piece, also: [nameOf(piece.text)] };
  if (key === 'cue') return { ...piece, also: [piece.text.replace(/^(\d+) /, '$1 %:')] };
  if (choices.includes(key)) return { ...piece, also: [piece.text.toLowerCase()] };
  if (!numbers.includes(key)) return piece;
  const number = /[-+]?\d[\d.]*/.exec(piece.text)?.[0];
  return number === undefined ? piece : { ...piece, also: [piece.text.replace(number, `${Number(number)}`)] };
}

/** The days that a person may have meant, as they are shown: `2026-12-24`. An hour behind a day is told by who reads it. */
export function daysIn(text: string): readonly string[] {
  const [day = ''] = western(text).split(/[T ]\d{1,2}:\d\d/);
  const apart = day.replace(/\b(\d{4})(\d\d)(\d\d)\b/, '$1-$2-$3');
  const [one = '', other = '', last = ''] = apart.match(/\d+/g) ?? [];
  if (last === '') return months.map((month) => `20${other.slice(-2)}-${month}-${one.padStart(2, '0')}`); // in words
  const two = (digits: string) => digits.padStart(2, '0');
  const stored = (year: string, month: string, date: string) => `${year}-${two(month)}-${two(date)}`;
  return one.length === 4 ? [stored(one, other, last)] : [stored(last, other, one), stored(last, one, other)];
}

/** The zeros of Arabic, Persian, Hindi, Bengali, Tamil, Thai, Lao, Burmese and Khmer digits, and of wide ones. */
const zeros: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

function western(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const places = zeros.map((zero) => digit.charCodeAt(0) - zero);
    return `${places.find((place) => place >= 0 && place < 10) ?? digit}`;
  });
}

const months = Array.from({ length: 12 }, (_, place) => `${place + 1}`.padStart(2, '0'));

function nameOf(text: string): string {
  const plain = text.replaceAll('%20', ' ').replace(/["']/g, '').trim().toLowerCase();
  return plain.replace(/[ .]+$/g, '');
}
