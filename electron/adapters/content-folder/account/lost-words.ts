import { bareText, plainForms, withoutOuterSigns, wordsOf } from './bare-text.ts';
import type { TypedPiece } from './typed-piece.ts';

/** Words that came in and did not go out as they came. */
export interface LostWords {
  /** `signs`: all of the words are there, but with other signs or in another order. */
  readonly lacks: 'words' | 'signs';
  readonly line: number | undefined;
  readonly words: string;
}

/**
 * What is missing of what came in: each piece must go out with its signs and in its order, and each word as often as it
 * came, unless it is quoted in what is told. Knows nothing of how a file is read.
 */
export function lostWords(
  pieces: readonly TypedPiece[],
  out: readonly string[],
  told: readonly string[],
): readonly LostWords[] {
  const wall = createSearch(bareText(out.join('')));
  const quotes = told
    .flatMap((quote) => [quote, ...quote.split(' … ')]) // several places may be quoted as one
    .map((quote) => bareText(quote.replace(/\s?…$/u, '')))
    .filter((quote) => quote !== '');
  const judged = pieces.map((piece, place) => ({ ...piece, place, fate: fateOf(piece, wall, quotes) }));
  const counted = judged.filter(
    ({ fate, isMention = false }) => (fate === 'shown' || fate === 'changed') && !isMention,
  );
  // What stands on the wall once and is quoted once may have been typed twice.
  const lost = lostIn(counted, [...out, ...told]);
  const isLost = new Set(lost.map(({ place }) => place));
  const changed = judged.filter(({ fate, place }) => fate === 'changed' && !isLost.has(place));
  return [
    joined('words', lost),
    joined(
      'signs',
      changed.map(({ text, ...piece }) => ({ ...piece, words: text.trim() })),
    ),
  ].filter((found) => found !== undefined);
}

interface Found {
  readonly place: number;
  readonly line?: number | undefined;
  readonly words: string;
}

function joined(lacks: LostWords['lacks'], found: readonly Found[]): LostWords | undefined {
  const [first] = found;
  return first && { lacks, line: first.line, words: found.map(({ words }) => words).join(' … ') };
}

/** `otherwise`: it is shown in another way, such as a day. */
type Fate = 'shown' | 'otherwise' | 'told' | 'changed';

function fateOf(
  { text, also = [], isCut = false }: TypedPiece,
  wall: Search,
  quotes: readonly string[],
): Fate {
  const bare = bareText(text);
  if (wall.has(bare)) return 'shown';
  if (also.some((other) => wall.has(bareText(other)))) return 'otherwise';
  if (quotes.some((quote) => quote.includes(bare))) return 'told';
  const inside = isCut ? [] : quotes.filter((quote) => bare.includes(quote));
  if (inside.length === 0) return 'changed';
  const rest = inside
    .toSorted((one, other) => other.length - one.length)
    .reduce((parts, quote) => parts.flatMap((part) => part.split(quote)), [bare])
    .map(withoutOuterSigns);
  return rest.every((part) => wall.has(part)) ? 'told' : 'changed';
}

interface Search {
  has(bare: string): boolean;
}

/** Looks from where the last piece was found: most stand there in the order in which they were typed. */
function createSearch(wall: string): Search {
  let from = 0;
  return {
    has(bare) {
      const ahead = wall.indexOf(bare, from);
      const found = ahead < 0 ? wall.indexOf(bare) : ahead;
      if (found >= 0) from = found;
      return found >= 0;
    },
  };
}

interface PlacedPiece extends TypedPiece {
  readonly place: number;
}

/** Words that go out less often than they came in. */
function lostIn(pieces: readonly PlacedPiece[], out: readonly string[]): readonly Found[] {
  const lacking = new Map<string, number>();
  const count = (word: string, by: number) => lacking.set(word, (lacking.get(word) ?? 0) + by);
  for (const { text } of pieces) for (const word of wordsOf(text)) count(word, 1);
  for (const text of out) for (const word of wordsOf(text)) count(word, -1);
  const isLacking = (word: string) => (lacking.get(word) ?? 0) > 0;
  if (![...lacking.keys()].some(isLacking)) return [];
  // A word may stand in many lines: the one that lacks the most of its words is the likeliest to be lost.
  const byShare = pieces
    .map((piece) => ({ ...piece, share: shareOf(wordsOf(piece.text), isLacking) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share || one.place - other.place);
  const found = byShare.flatMap((piece) => {
    const missing = new Set(wordsOf(piece.text).filter(isLacking));
    if (missing.size === 0) return [];
    for (const word of wordsOf(piece.text)) count(word, -1);
    return [{ ...piece, words: stretchOf(piece.text, missing) }];
  });
  return found.sort((one, other) => one.place - other.place);
}

function shareOf(words: readonly string[], isLacking: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(isLacking).length / words.length;
}

/** As much of a line as goes from the first of these words to the last. */
function stretchOf(text: string, missing: ReadonlySet<string>): string {
  const plain = plainForms(text);
  const places = [...plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(([word]) => missing.has(word));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return '';
  return plain.slice(first.index, last.index + last[0].length);
}
