import type { View } from '#contract/api.ts';
import type { Comfort } from '#contract/model.ts';

/**
 * Everything that is counted. A new counter is a row here, a step in `adapters/sqlite/migrations/`, a row in
 * `docs/counters-csv.md`, and a view where none tells of it yet; tests name what was forgotten. The columns of the
 * export stand in this order.
 */
const counters = [
  perItem(
    'shown',
    'shown',
    each,
    'slides that stayed their full time; signs of when to get help that need two slides count once',
  ),
  perItem('opened', 'opened', each, 'opened by a touch'),
  perItem(
    'read',
    'closed',
    (view) => view.isRead,
    'stayed open for at least 5 seconds and a third of its reading time, up to the last touch or key',
  ),
  perItem(
    'finished',
    'closed',
    (view) => view.isFinished,
    'exercises whose last step ran out, or of whose steps more than half of the time was spent',
  ),
  perItem('taken', 'taken', each, 'how often the large square of "Take it with you" was opened, by touch'),
  perItem(
    'dwell_s',
    'closed',
    (view) => Math.round(view.dwellS),
    'seconds that it was open, all together, up to the last touch or key and the reading time that was left then',
  ),
  perItem('dwell_under_5', 'closed', lasted(0, 5), 'how often it was open for less than 5 seconds'),
  perItem('dwell_5_to_15', 'closed', lasted(5, 15), '… for 5 to 15 seconds'),
  perItem('dwell_15_to_30', 'closed', lasted(15, 30), '… for 15 to 30 seconds'),
  perItem('dwell_30_to_60', 'closed', lasted(30, 60), '… for 30 to 60 seconds'),
  perItem('dwell_from_60', 'closed', lasted(60, Infinity), '… for a minute or more'),
  perHour('visits', 'visit-ended', each, 'visits: from a touch on the loop to the reset'),
  perHour(
    'visits_of_0',
    'visit-ended',
    ({ items }) => items === 0,
    'visits that opened no topic and no exercise',
  ),
  perHour('visits_of_1', 'visit-ended', ({ items }) => items === 1, '… one of them, however often'),
  perHour('visits_of_2', 'visit-ended', ({ items }) => items === 2, '… two'),
  perHour('visits_of_3', 'visit-ended', ({ items }) => items === 3, '… three'),
  perHour('visits_of_4_or_more', 'visit-ended', ({ items }) => items >= 4, '… four or more'),
  perHour(
    'visits_larger_text',
    'visit-ended',
    using('larger-text'),
    'visits in which somebody turned on larger text',
  ),
  perHour('visits_more_contrast', 'visit-ended', using('more-contrast'), '… more contrast'),
  perHour('visits_less_motion', 'visit-ended', using('less-motion'), '… less motion'),
  perHour('visits_low_reach', 'visit-ended', using('low-reach'), '… everything lower down'),
  perHour('lit_minutes', 'lit', ({ minutes }) => minutes, 'minutes that the screen was on'),
];

/** One thing that is counted. */
export interface Counter<Name extends string = string, Per extends 'item' | 'hour' = 'item' | 'hour'> {
  /** Its column in the database and in the export. */
  readonly name: Name;
  /** One number for each hour, or for each item in it. */
  readonly per: Per;
  /** What the number is, in the guide's words: no more than its views tell. */
  readonly says: string;
  adds(view: View): number;
}

export type ItemCount = Extract<(typeof counters)[number], { readonly per: 'item' }>['name'];
export type HourCount = Extract<(typeof counters)[number], { readonly per: 'hour' }>['name'];

export const itemCounters: readonly Counter<ItemCount>[] = counters.filter((one) => one.per === 'item');
export const hourCounters: readonly Counter<HourCount>[] = counters.filter((one) => one.per === 'hour');

/** A view of one item, rather than of the screen. */
export type ItemView = Extract<View, { readonly item: unknown }>;
type HourView = Exclude<View, ItemView>;
type ViewOf<Kind> = Extract<View, { readonly kind: Kind }>;

/** How much each view of the counter's kind adds; true adds one. */
type Amount<Kind> = (view: ViewOf<Kind>) => number | boolean;

function perItem<Name extends string, Kind extends ItemView['kind']>(
  name: Name,
  kind: Kind,
  amount: Amount<Kind>,
  says: string,
): Counter<Name, 'item'> {
  return { name, per: 'item', says, adds: adding(kind, amount) };
}

function perHour<Name extends string, Kind extends HourView['kind']>(
  name: Name,
  kind: Kind,
  amount: Amount<Kind>,
  says: string,
): Counter<Name, 'hour'> {
  return { name, per: 'hour', says, adds: adding(kind, amount) };
}

function adding<Kind extends View['kind']>(kind: Kind, amount: Amount<Kind>): Counter['adds'] {
  return (view) => (view.kind === kind ? Number(amount(view as ViewOf<Kind>)) : 0); // of that kind, as just asked
}

function each(): number {
  return 1;
}

function lasted(fromS: number, toS: number): Amount<'closed'> {
  return ({ dwellS }) => fromS <= dwellS && dwellS < toS;
}

function using(comfort: Comfort): Amount<'visit-ended'> {
  return ({ comforts }) => comforts.includes(comfort);
}
