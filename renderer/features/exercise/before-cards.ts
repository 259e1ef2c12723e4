import type { ExerciseDocument } from '#contract/model.ts';
import { inSheets } from '#ui/fit/sheets.ts';

/** One thing to know before an exercise: whom it is not for, who asks first, when to stop, what is needed. */
export interface BeforeCard {
  readonly kind: 'never' | 'ask' | 'stop' | 'need';
  readonly points: readonly string[];
}

/** A card, or of a long one the points that are seen at once. */
export interface BeforeSheet extends BeforeCard {
  /** The place of its first point on the card. */
  readonly first: number;
}

/** How many points are on each sheet of a card; on one, where nothing is said. */
export type SheetSizes = Partial<Record<BeforeCard['kind'], readonly number[]>>;

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

/** All sheets of some cards, in their order. */
export function beforeSheets(cards: readonly BeforeCard[], sizes: SheetSizes): readonly BeforeSheet[] {
  return cards.flatMap(({ kind, points }) => {
    let first = 0;
    return inSheets(points, sizes[kind] ?? [points.length]).map((some) => {
      const sheet = { kind, points: some, first };
      first += some.length;
      return sheet;
    });
  });
}

/** The place of the sheet on which a point now is, after whatever was split meanwhile; the first where nothing is said. */
export function placeOf(sheets: readonly BeforeSheet[], at: Omit<BeforeSheet, 'points'> | null): number {
  const place = sheets.findLastIndex(({ kind, first }) => kind === at?.kind && first <= at.first);
  return Math.max(0, place);
}
