import type { ItemStatistics, Statistics } from '#contract/staff-statistics.ts';

/** What the owner is told first, before any picture. */
export interface StandsOut {
  readonly lead: Lead;
  /** On the wall to the end, and opened by nobody; empty also where there are too few openings to blame it on the item. */
  readonly unopened: readonly ItemStatistics[];
  readonly use: WallUse;
}

export type Lead =
  /** The wall was not on, as far as was counted. */
  | { readonly kind: 'nothing-counted' }
  | { readonly kind: 'not-touched' }
  /** Touched, and too seldom to say what people want. */
  | { readonly kind: 'too-few'; readonly visits: number; readonly opened: number }
  | { readonly kind: 'most-opened'; readonly item: ItemStatistics; readonly opened: number }
  /** Several were opened most, and none more than the others. */
  | { readonly kind: 'as-often'; readonly items: readonly ItemStatistics[]; readonly opened: number };

/** How often the wall was used in the hours in which it was on. */
export type WallUse =
  | { readonly kind: 'dark' }
  | { readonly kind: 'too-few'; readonly litHours: number; readonly usedHours: number }
  /** In so many of ten lit hours somebody touched it; 0 is less than one of twenty. */
  | { readonly kind: 'used'; readonly litHours: number; readonly usedHours: number; readonly inTen: number };

/** Below ten openings in all, which item has the most is chance. */
export const fewestOpenedToRank = 10;

/**
 * If all items were liked alike and each had three openings on average, one in twenty would have none by chance
 * (Poisson: e⁻³). With fewer nobody can say that an item is not liked.
 */
const fewestOpenedEach = 3;

/** Thirty visits over the fifty hours of a week: below that a dark field stands for one or two people. */
export const fewestVisitsForWeek = 30;

/** "In 4 of 10 hours" needs ten hours. */
const fewestHoursForUse = 10;

/** What stands out in a period. */
export function whatStandsOut(statistics: Statistics): StandsOut {
  return { lead: leadOf(statistics), unopened: unopenedOf(statistics), use: wallUseOf(statistics) };
}

/** True where so many openings, or starts, are enough to tell more from fewer. */
export function canRank(opened: number): boolean {
  return opened >= fewestOpenedToRank;
}

/** True where there are enough visits to say when people come. */
export function canSayWhen({ use }: Statistics): boolean {
  return use.now.visits >= fewestVisitsForWeek;
}

function leadOf({ items, use }: Statistics): Lead {
  const { visits, litHours } = use.now;
  const opened = openedInAll(items);
  if (litHours === 0 && opened === 0) return { kind: 'nothing-counted' };
  if (visits === 0 && opened === 0) return { kind: 'not-touched' };
  if (!canRank(opened)) return { kind: 'too-few', visits, opened };
  const most = Math.max(...items.map(openedOf));
  const first = items.filter((item) => openedOf(item) === most);
  const [item] = first;
  if (item !== undefined && first.length === 1) return { kind: 'most-opened', item, opened: most };
  return { kind: 'as-often', items: first, opened: most };
}

function unopenedOf({ items }: Statistics): readonly ItemStatistics[] {
  const lastDay = items
    .map((item) => item.lastDay)
    .sort()
    .at(-1);
  const openable = items.filter((one) => canBeOpened(one) && one.now !== null && one.lastDay === lastDay);
  if (openedInAll(items) < fewestOpenedEach * openable.length) return [];
  return openable.filter(({ now }) => now?.opened === 0);
}

/** Notices are only read on the wall. */
function canBeOpened({ item }: ItemStatistics): boolean {
  return item.kind !== 'notice';
}

function wallUseOf({ use }: Statistics): WallUse {
  const { litHours, usedHours } = use.now;
  if (litHours === 0) return { kind: 'dark' };
  if (litHours < fewestHoursForUse) return { kind: 'too-few', litHours, usedHours };
  return { kind: 'used', litHours, usedHours, inTen: Math.round((10 * usedHours) / litHours) };
}

function openedInAll(items: readonly ItemStatistics[]): number {
  return items.reduce((sum, item) => sum + openedOf(item), 0);
}

function openedOf({ now }: ItemStatistics): number {
  return now?.opened ?? 0;
}
