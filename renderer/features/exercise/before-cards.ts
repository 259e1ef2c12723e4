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
