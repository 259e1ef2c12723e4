/** Something that a person typed, without the marks that part it from the rest: a cell, a line, a value, a point. */
export interface TypedPiece {
  /** Counted from 1; undefined in files that have no lines for people. */
  readonly line?: number | undefined;
  readonly text: string;
  /** Other ways in which the same is shown: a day, a number, the name of a folder. */
  readonly also?: readonly string[];
  /** It is said of something that stands elsewhere: it must be there, however often. */
  readonly isMention?: boolean;
  /** Cut out of a line, maybe in the middle of a word: it may be quoted together with its neighbour. */
  readonly isCut?: boolean;
}

/** A line in its pieces: it is parted at this sign, which nobody types. */
export const gap = '\u0000';

/** The pieces of a line that says something. */
export function piecesOf(line: number | undefined, text: string): readonly TypedPiece[] {
  return text.split(gap).flatMap((part) => (part.trim() === '' ? [] : [{ line, text: part }]));
}
