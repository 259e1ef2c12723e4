import type { Surface } from '#contract/api.ts';
import type { LocalDate } from '#contract/model.ts';
import { nextDay } from '#core/local-date.ts';
import { type HourCount, hourCounters, type ItemCount, itemCounters } from '#core/statistics/counters.ts';
import type { HourCounterRow, ItemCounterRow } from '#core/statistics/ports.ts';
import { type CountedItem, countedItems } from './counted-items.ts';
import { createRandom, type Random } from './random.ts';

/** Which kiosk is made up: the same plan gives the same counters. */
export interface CountedPlan {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly seed: number;
}

/** What a kiosk counted on one day. */
export interface CountedDay {
  readonly date: LocalDate;
  readonly items: readonly ItemCounterRow[];
  readonly hours: readonly HourCounterRow[];
}

/**
 * What a wall of thirty items in two languages counts, day by day: lit on working days from eight to six, touched most
 * before noon. The counters of a row agree with one another, as those of a real wall do.
 */
export function* countedDays(plan: CountedPlan): Iterable<CountedDay> {
  const random = createRandom(plan.seed);
  const items = countedItems(plan.to);
  for (let date = plan.from; date <= plan.to; date = nextDay(date)) {
    const hours = isOpen(date) ? [8, 9, 10, 11, 12, 13, 14, 15, 16, 17] : [];
    const present = items.filter(({ from, to }) => from <= date && date <= to);
    const counted = hours.map((hour) => countedHour({ date, hour, present, random }));
    yield { date, items: counted.flatMap((one) => one.items), hours: counted.map((one) => one.visits) };
  }
}

const visitsOfHour = [0.25, 0.6, 0.9, 1, 0.8, 0.5, 0.6, 0.7, 0.5, 0.15]; // from eight on
const visitsOfWeekday = [0, 1.2, 1, 1.1, 0.9, 0.7, 0]; // Sunday first
const slidesAnHour = 240; // one in 15 s
const surfaces: readonly Surface[] = ['loop', 'home', 'related', 'bar'];

/** On working days but for the days round the new year. */
function isOpen(date: LocalDate): boolean {
  return (visitsOfWeekday[weekdayOf(date)] ?? 0) > 0 && !/-(12-2[4-9]|12-3.|01-01)$/.test(date);
}

function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

interface Hour {
  readonly date: LocalDate;
  readonly hour: number;
  readonly present: readonly CountedItem[];
  readonly random: Random;
}

function countedHour({ date, hour, present, random }: Hour) {
  const rows = new Map<string, ItemCounterRow & Record<ItemCount, number>>();
  const visits = { date, hour, ...zeros<HourCount>(hourCounters.map(({ name }) => name)) };
  const rowOf = (item: CountedItem, surface: Surface, language: 'en' | 'de') => {
    const id = `${item.kind} ${item.item} ${surface} ${language}`;
    const key = { date, hour, kind: item.kind, item: item.item, surface, language };
    const row = rows.get(id) ?? {
      ...key,
      title: item.titles[language],
      ...zeros<ItemCount>(itemCounters.map(({ name }) => name)),
    };
    rows.set(id, row);
    return row;
  };
  for (const item of present) rowOf(item, 'loop', 'en').shown += random.times(slidesAnHour / present.length);
  visits.lit_minutes = hour === 8 ? 45 : 60;
  const mean = (visitsOfHour[hour - 8] ?? 0) * (visitsOfWeekday[weekdayOf(date)] ?? 0);
  for (let left = random.times(mean); left > 0; left--) {
    const opened = random.pick([15, 45, 25, 10, 4, 1]);
    const language = random.next() < 0.12 ? 'de' : 'en';
    const seen = new Set<string>();
    for (let count = 0; count < opened; count++) {
      const item = present[random.pick(present.map(({ weight }) => weight))];
      if (item === undefined) continue;
      seen.add(`${item.kind} ${item.item}`);
      const surface = count === 0 ? 'loop' : surfaces[random.pick([2, 5, 3, item.kind === 'help' ? 9 : 0])];
      open(rowOf(item, surface ?? 'home', language), random);
    }
    endVisit(visits, seen.size, random);
  }
  return { items: [...rows.values()].sort(byKey), visits };
}

/** One opening, and how it ended. */
function open(row: Record<ItemCount, number> & { readonly kind: string }, random: Random): void {
  const dwellS = Math.round(3 + random.next() ** 2 * 150);
  const isRead = dwellS >= 5 && random.next() < 0.75;
  row.opened += 1;
  row.dwell_s += dwellS;
  row[bucketOf(dwellS)] += 1;
  if (isRead) row.read += 1;
  if (isRead && row.kind === 'exercise' && random.next() < 0.5) row.finished += 1;
  if (isRead && row.kind !== 'help' && random.next() < 0.06) row.taken += 1;
}

function bucketOf(dwellS: number) {
  if (dwellS < 5) return 'dwell_under_5';
  if (dwellS < 15) return 'dwell_5_to_15';
  if (dwellS < 30) return 'dwell_15_to_30';
  return dwellS < 60 ? 'dwell_30_to_60' : 'dwell_from_60';
}

const visitsOf = ['visits_of_0', 'visits_of_1', 'visits_of_2', 'visits_of_3'] as const;

function endVisit(visits: Record<HourCount, number>, items: number, random: Random): void {
  visits.visits += 1;
  visits[visitsOf[items] ?? 'visits_of_4_or_more'] += 1;
  if (random.next() < 0.2) visits.visits_larger_text += 1;
  if (random.next() < 0.05) visits.visits_more_contrast += 1;
  if (random.next() < 0.02) visits.visits_less_motion += 1;
  if (random.next() < 0.03) visits.visits_low_reach += 1;
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>; // one for each name
}

/** As the database keeps them. */
function byKey(one: ItemCounterRow, other: ItemCounterRow): number {
  const keyOf = (row: ItemCounterRow) => `${row.kind}\0${row.item}\0${row.surface}\0${row.language}`;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
