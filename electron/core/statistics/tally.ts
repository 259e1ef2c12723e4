import type { LocalHour, View } from '#contract/api.ts';
import { isLocalDate } from '#core/local-date.ts';
import { isPossibleDay } from './built-on.ts';
import { type Counter, hourCounters, type ItemView, itemCounters } from './counters.ts';
import type { HourKey, ItemKey } from './ports.ts';

/** What a batch of views adds to the counters: one entry for each row. */
export interface Tally {
  readonly items: readonly Increment<ItemKey>[];
  readonly hours: readonly Increment<HourKey>[];
}

/** What is added to one row. */
export interface Increment<Key> {
  readonly key: Key;
  /** A number for each of `itemCounters`, or of `hourCounters`, in their order. */
  readonly counts: readonly number[];
}

/** The date of the row for views whose time cannot be true. Exports call it `undated`. */
export const undatedDate = '0000-00-00';

/** Adds up views. Those of a time that cannot be are undated: that clock was wrong. */
export function tallyViews(views: readonly View[], builtOn: string): Tally {
  const items = new Map<string, Sums<ItemKey>>();
  const hours = new Map<string, Sums<HourKey>>();
  for (const view of views) {
    const hour = plausibleHour(view.hour, builtOn);
    if ('item' in view) add(view, itemCounters, items, itemKey(hour, view));
    else add(view, hourCounters, hours, hour);
  }
  return { items: [...items.values()], hours: [...hours.values()] };
}

function plausibleHour({ date, hour }: LocalHour, builtOn: string): HourKey {
  return isLocalDate(date) && isPossibleDay(date, builtOn) ? { date, hour } : { date: undatedDate, hour: 0 };
}

function itemKey(hour: HourKey, { item, surface, language }: ItemView): ItemKey {
  return { date: hour.date, hour: hour.hour, kind: item.kind, item: item.id, surface, language };
}

interface Sums<Key> extends Increment<Key> {
  readonly counts: number[];
}

/** Sums grow where they stand: a new row for each view takes twice as long. */
function add<Key>(view: View, counters: readonly Counter[], rows: Map<string, Sums<Key>>, key: Key): void {
  const id = JSON.stringify(key);
  const row = rows.get(id) ?? { key, counts: counters.map(() => 0) };
  counters.forEach(({ adds }, index) => {
    row.counts[index] = (row.counts[index] ?? 0) + adds(view);
  });
  rows.set(id, row);
}
