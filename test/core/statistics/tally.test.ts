import { expect, test } from 'vitest';
import type { View } from '#contract/api.ts';
import type { Comfort, ItemId, LanguageTag, LocalDate } from '#contract/model.ts';
import { type Counter, hourCounters, itemCounters } from '#core/statistics/counters.ts';
import { type Increment, tallyViews, undatedDate } from '#core/statistics/tally.ts';

const hour = (date: string, at = 9) => ({ date: date as LocalDate, hour: at });
const ice = {
  hour: hour('2026-11-22'),
  item: { kind: 'topic', id: 'ice' as ItemId },
  surface: 'loop',
  language: 'en' as LanguageTag,
} as const;
const closed = (dwellS: number, marks: Partial<{ isRead: boolean; isFinished: boolean }> = {}): View => ({
  kind: 'closed',
  ...ice,
  dwellS,
  isRead: false,
  isFinished: false,
  ...marks,
});
/** The rows as they stand in their tables. */
function tally(...views: readonly View[]) {
  const { items, hours } = tallyViews(views, '2026-11-20');
  return {
    items: items.map((row) => named(itemCounters, row)),
    hours: hours.map((row) => named(hourCounters, row)),
  };
}

function named<Key, Name extends string>(
  counters: readonly Counter<Name>[],
  { key, counts }: Increment<Key>,
): Key & Readonly<Record<Name, number>> {
  const entries = counters.map(({ name }, index) => [name, counts[index]]);
  return { ...key, ...(Object.fromEntries(entries) as Record<Name, number>) };
}

test('views of the same item, hour, surface and language are one row', () => {
  const { items } = tally(
    { kind: 'shown', ...ice },
    { kind: 'shown', ...ice },
    { kind: 'opened', ...ice },
    closed(12.4, { isRead: true, isFinished: true }),
  );
  expect(items).toEqual([
    expect.objectContaining({ shown: 2, opened: 1, read: 1, finished: 1, dwell_s: 12, dwell_5_to_15: 1 }),
  ]);
});

test('another surface, language, hour or kind of item is another row', () => {
  const { items } = tally(
    { kind: 'opened', ...ice },
    { kind: 'opened', ...ice, surface: 'home' },
    { kind: 'opened', ...ice, language: 'vi' as LanguageTag },
    { kind: 'opened', ...ice, hour: hour('2026-11-22', 10) },
    { kind: 'opened', ...ice, item: { ...ice.item, kind: 'exercise' } },
  );
  expect(items).toHaveLength(5);
});

test('each time open falls into one of five buckets', () => {
  const [row] = tally(...[0, 4.99, 5, 14.9, 15, 29, 30, 59.9, 60, 500].map((dwellS) => closed(dwellS))).items;
  expect(row).toMatchObject({
    dwell_under_5: 2,
    dwell_5_to_15: 2,
    dwell_15_to_30: 2,
    dwell_30_to_60: 2,
    dwell_from_60: 2,
  });
});

test('visits are counted by how many items they opened, and lit minutes add up', () => {
  const at = hour('2026-11-22');
  const { hours } = tally(
    ...[0, 1, 1, 2, 3, 4, 9].map((items): View => ({ kind: 'visit-ended', hour: at, items, comforts: [] })),
    { kind: 'lit', hour: at, minutes: 5 },
    { kind: 'lit', hour: at, minutes: 1 },
  );
  expect(hours).toEqual([
    {
      ...at,
      visits: 7,
      visits_of_0: 1,
      visits_of_1: 2,
      visits_of_2: 1,
      visits_of_3: 1,
      visits_of_4_or_more: 2,
      visits_larger_text: 0,
      visits_more_contrast: 0,
      visits_less_motion: 0,
      visits_low_reach: 0,
      lit_minutes: 6,
    },
  ]);
});

test('a visit counts for each comfort that was on in it', () => {
  const ended = (...comforts: readonly Comfort[]): View => ({
    kind: 'visit-ended',
    hour: hour('2026-11-22'),
    items: 0,
    comforts,
  });
  const [row] = tally(
    ended(),
    ended('larger-text', 'low-reach'),
    ended('larger-text', 'more-contrast', 'less-motion'),
    ended('larger-text'),
  ).hours;
  expect(row).toMatchObject({
    visits: 4,
    visits_larger_text: 3,
    visits_more_contrast: 1,
    visits_less_motion: 1,
    visits_low_reach: 1,
  });
});

test('an item counts each time that it was taken along', () => {
  const [row] = tally({ kind: 'opened', ...ice }, { kind: 'taken', ...ice }, { kind: 'taken', ...ice }).items;
  expect(row).toMatchObject({ opened: 1, taken: 2 });
});

test('a time before the program was built or 20 years after it, or a day that does not exist, counts without a date', () => {
  const views = ['1970-01-01', '2026-11-19', '2026-02-30', '2046-11-21', '2106-02-07', '9999-12-31'].map(
    (date): View => ({ kind: 'opened', ...ice, hour: hour(date, 17) }),
  );
  expect(tally(...views).items).toEqual([expect.objectContaining({ date: undatedDate, hour: 0, opened: 6 })]);
});

test('the day of the build itself has a date, and the last of its 20 years', () => {
  expect(tally({ kind: 'opened', ...ice, hour: hour('2046-11-20') }).items[0]?.date).toBe('2046-11-20');
  expect(tally({ kind: 'opened', ...ice, hour: hour('2026-11-20') }).items[0]?.date).toBe('2026-11-20');
});
