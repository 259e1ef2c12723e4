import type { Count, ItemStatistics, Statistics } from '#contract/staff-statistics.ts';

/** How a number stands to the one of the period before. */
export type Change =
  | { readonly kind: 'by'; readonly difference: number }
  /** It was not on the wall before. */
  | { readonly kind: 'new' }
  /** It is not on the wall any more. */
  | { readonly kind: 'gone' }
  /** The period before was not counted, or not whole. */
  | { readonly kind: 'unknown' };

/** True where the whole period before was counted and kept: a kiosk three weeks old had no less in the month before. */
export function isComparable(known: Pick<Statistics, 'firstDay' | 'keptSince' | 'daysBefore'>): boolean {
  const since = known.keptSince ?? known.firstDay;
  return since !== null && since <= known.daysBefore.from;
}

/** How often an item was opened, against before. */
export function changeOfItem({ now, before }: ItemStatistics, comparable: boolean): Change {
  if (now === null) return { kind: 'gone' };
  if (!comparable) return { kind: 'unknown' };
  if (before === null) return { kind: 'new' };
  return changeOfCount(now.opened, before.opened, comparable);
}

/** Of two counts that are there in both periods. */
export function changeOfCount(now: Count, before: Count, comparable: boolean): Change {
  if (!comparable || now === null || before === null) return { kind: 'unknown' };
  return { kind: 'by', difference: now - before };
}
