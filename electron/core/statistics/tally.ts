import type { LocalHour, View } from '#contract/api.ts';
import { isLocalDate } from '#core/local-date.ts';
import type { HourCounterRow, ItemCounterRow } from './ports.ts';

/** What a batch of views adds to the counters: one entry for each row. */
export interface Tally {
  readonly items: readonly ItemIncrement[];
  readonly hours: readonly HourCounterRow[];
}

export type ItemIncrement = Omit<ItemCounterRow, 'title'>;

/** The date of the row for views whose time cannot be true. Exports call it `undated`. */
export const undatedDate = '0000-00-00';

/** Adds up views. Those of a time before this program was built are undated: that clock was wrong. */
export function tallyViews(views: readonly View[], builtOn: string): Tally {
  const items = new Map<string, ItemIncrement>();
  const hours = new Map<string, HourCounterRow>();
  for (const view of views) {
    const hour = plausibleHour(view.hour, builtOn);
    if (view.kind === 'visit-ended' || view.kind === 'lit') {
      const key = `${hour.date} ${hour.hour}`;
      hours.set(key, addToHour(hours.get(key) ?? emptyHour(hour), view));
    } else {
      const row = emptyItem(hour, view);
      const key = JSON.stringify([hour, row.kind, row.item, row.surface, row.language]);
      items.set(key, addToItem(items.get(key) ?? row, view));
    }
  }
  return { items: [...items.values()], hours: [...hours.values()] };
}

type ItemView = Extract<View, { readonly kind: 'shown' | 'opened' | 'closed' }>;
type HourView = Exclude<View, ItemView>;

function plausibleHour(
  { date, hour }: LocalHour,
  builtOn: string,
): { readonly date: string; readonly hour: number } {
  return isLocalDate(date) && date >= builtOn ? { date, hour } : { date: undatedDate, hour: 0 };
}

function addToItem(row: ItemIncrement, view: ItemView): ItemIncrement {
  switch (view.kind) {
    case 'shown':
      return { ...row, shown: row.shown + 1 };
    case 'opened':
      return { ...row, opened: row.opened + 1 };
    case 'closed': {
      const bucket = dwellBucket(view.dwellS);
      return {
        ...row,
        read: row.read + Number(view.isRead),
        finished: row.finished + Number(view.isFinished),
        dwellS: row.dwellS + Math.round(view.dwellS),
        [bucket]: row[bucket] + 1,
      };
    }
  }
}

function addToHour(row: HourCounterRow, view: HourView): HourCounterRow {
  if (view.kind === 'lit') return { ...row, litMinutes: row.litMinutes + view.minutes };
  const bucket = visitBuckets[Math.min(view.items, 4)] ?? 'visitsOf4';
  return { ...row, visits: row.visits + 1, [bucket]: row[bucket] + 1 };
}

const visitBuckets = ['visitsOf0', 'visitsOf1', 'visitsOf2', 'visitsOf3', 'visitsOf4'] as const;

function dwellBucket(dwellS: number) {
  if (dwellS < 5) return 'dwellUnder5';
  if (dwellS < 15) return 'dwell5To15';
  if (dwellS < 30) return 'dwell15To30';
  return dwellS < 60 ? 'dwell30To60' : 'dwellFrom60';
}

function emptyItem(hour: { readonly date: string; readonly hour: number }, view: ItemView): ItemIncrement {
  return {
    ...hour,
    kind: view.item.kind,
    item: view.item.id,
    surface: view.surface,
    language: view.language,
    shown: 0,
    opened: 0,
    read: 0,
    finished: 0,
    dwellS: 0,
    dwellUnder5: 0,
    dwell5To15: 0,
    dwell15To30: 0,
    dwell30To60: 0,
    dwellFrom60: 0,
  };
}

function emptyHour(hour: { readonly date: string; readonly hour: number }): HourCounterRow {
  return {
    ...hour,
    visits: 0,
    visitsOf0: 0,
    visitsOf1: 0,
    visitsOf2: 0,
    visitsOf3: 0,
    visitsOf4: 0,
    litMinutes: 0,
  };
}
