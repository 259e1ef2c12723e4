/**
 * What stands for over 60 signs without a blank, as pieces of 20 signs and more between which a line may break: between two
 * words where there are some, as in Thai and after the slash of an address, else between two signs.
 */
export function breakPlaces(run: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { text, mayBegin } of partsOf(run)) {
    if ((mayBegin && piece.length >= shortestPiece) || piece.length > longestRun) {
      pieces.push(piece);
      piece = '';
    }
    piece += text;
  }
  return [...pieces, piece];
}

/** Every second part of a text that is split by it is one that stands for over 60 signs without a blank. */
export const endlessRuns = /(\S{61,})/;

const longestRun = 60;
const shortestPiece = 20;
const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

interface Part {
  readonly text: string;
  /** Whether a line may begin with it. */
  readonly mayBegin: boolean;
}

function* partsOf(run: string): Generator<Part> {
  let follows = false;
  for (const { segment, isWordLike = false } of words.segment(run)) {
    if (segment.length <= longestRun) yield { text: segment, mayBegin: isWordLike && follows };
    else for (const sign of signs.segment(segment)) yield { text: sign.segment, mayBegin: true };
    follows = isWordLike || segment === '/';
  }
}
