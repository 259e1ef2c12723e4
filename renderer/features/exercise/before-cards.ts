import type { ExerciseDocument } from '#contract/model.ts';

/** One thing to know before an exercise: whom it is not for, who asks first, when to stop, what is needed. */
export interface BeforeCard {
  readonly kind: 'never' | 'ask' | 'stop' | 'need';
  readonly points: readonly string[];
}

/** The cards before an exercise, the most important first. There is none for a list without points. */
export function beforeCards(document: ExerciseDocument): readonly BeforeCard[] {
  const { notForYouIf = [], askFirst, stopIf, need } = document;
  const cards: readonly BeforeCard[] = [
    { kind: 'never', points: notForYouIf },
    { kind: 'ask', points: askFirst },
    { kind: 'stop', points: stopIf },
    { kind: 'need', points: need },
  ];
  return cards.filter(({ points }) => points.length > 0);
}

/** A card's points on sheets of so many each, in their order. */
export function inSheets(card: BeforeCard, sizes: readonly number[]): readonly BeforeCard[] {
  return sizes.map((size, sheet) => {
    const from = sum(sizes.slice(0, sheet));
    return { ...card, points: card.points.slice(from, from + size) };
  });
}

/**
 * The sizes when one sheet, which was too tight, has become two with about as much to read on each. All others stay as they
 * are: nobody meets a point again that was on a sheet before, and none is passed over.
 */
export function splitSheet(card: BeforeCard, sizes: readonly number[], tight: number): readonly number[] {
  const points = inSheets(card, sizes)[tight]?.points ?? [];
  if (points.length < 2) return sizes;
  const lettersIn = (some: readonly string[]) => sum(some.map(({ length }) => length));
  const unevenness = (size: number) => Math.abs(lettersIn(points) - 2 * lettersIn(points.slice(0, size)));
  const ways = points.slice(1).map((_, index) => index + 1);
  const first = ways.reduce((best, size) => (unevenness(size) < unevenness(best) ? size : best), 1);
  return sizes.toSpliced(tight, 1, first, points.length - first);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
