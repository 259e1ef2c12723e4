import type { ItemId, ItemKind, LanguageTag, LocalDate } from '#contract/model.ts';
import type { ItemCounts, ItemStatistics, Statistics, UseCounts } from '#contract/staff-statistics.ts';

const noCounts: ItemCounts = { shown: 0, opened: 0, read: 0, finished: 0, taken: 0 };
const noUse: UseCounts = {
  visits: 0,
  litHours: 0,
  usedHours: 0,
  comforts: { 'larger-text': 0, 'more-contrast': 0, 'less-motion': 0, 'low-reach': 0 },
};

/** An item of November and October; null was not on the wall. */
export function sampleItem(
  id: string,
  now: Partial<ItemCounts> | null,
  before: Partial<ItemCounts> | null = {},
  changes: { readonly kind?: ItemKind; readonly lastDay?: string; readonly title?: string } = {},
): ItemStatistics {
  return {
    item: { kind: changes.kind ?? 'topic', id: id as ItemId },
    titles: { ['en' as LanguageTag]: changes.title ?? id },
    lastDay: (changes.lastDay ?? '2026-11-27') as LocalDate,
    now: now && { ...noCounts, ...now },
    before: before && { ...noCounts, ...before },
  };
}

/** Four weeks of a kiosk that counts since the spring. */
export function sampleStatistics(
  changes: {
    readonly items?: readonly ItemStatistics[];
    readonly now?: Partial<UseCounts>;
    readonly before?: Partial<UseCounts>;
    readonly rest?: Partial<Statistics>;
  } = {},
): Statistics {
  return {
    days: { from: '2026-11-01' as LocalDate, to: '2026-11-28' as LocalDate },
    daysBefore: { from: '2026-10-04' as LocalDate, to: '2026-10-31' as LocalDate },
    firstDay: '2026-04-01' as LocalDate,
    keptSince: null,
    items: changes.items ?? [],
    languages: [],
    exerciseDwell: { now: [], before: [] },
    use: { now: { ...noUse, ...changes.now }, before: { ...noUse, ...changes.before } },
    week: [],
    apart: { undated: { opened: 0, visits: 0 }, later: { opened: 0, visits: 0 } },
    ...changes.rest,
  };
}
