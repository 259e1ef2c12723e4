import type { ItemRef, LocalDate } from '#contract/model.ts';
import type { DayEntry } from './wall-view.ts';

/** What was on the wall from a day on. */
export interface DatedView {
  readonly date: LocalDate;
  readonly entries: readonly DayEntry[];
}

/** What became of an item on the wall, and on which days. */
export interface WallChange {
  readonly kind: 'came' | 'changed' | 'went';
  readonly item: ItemRef;
  /** Of the words that it is named by, the last ones; null for a notice, whose words are in `text`. */
  readonly hash: string | null;
  readonly text: string | null;
  readonly days: readonly LocalDate[];
}

/**
 * What came to the wall, changed and went, an item once for each, in the order in which it did. The first view is what the
 * others are told against. What was changed and changed back on one day did not change.
 */
export function wallChanges(views: readonly DatedView[]): readonly WallChange[] {
  const changes = new Map<string, WallChange>();
  const note = (kind: WallChange['kind'], entries: readonly DayEntry[], date: LocalDate): void => {
    const [entry] = entries; // the first language is the practice's own
    if (entry === undefined) return;
    const { item, hash, text } = entry;
    const key = `${kind} ${keyOf(entry)}`;
    changes.set(key, { kind, item, hash, text, days: [...(changes.get(key)?.days ?? []), date] });
  };
  const lastOfDay = [...Map.groupBy(views, ({ date }) => date).values()].flatMap((all) => all.at(-1) ?? []);
  for (const [index, view] of lastOfDay.entries()) {
    const before = lastOfDay[index - 1];
    if (before === undefined) continue;
    const [was, is] = [byItem(before), byItem(view)];
    for (const [key, entries] of is) {
      const earlier = was.get(key);
      if (earlier === undefined) note('came', entries, view.date);
      else if (wordsOf(earlier) !== wordsOf(entries)) note('changed', entries, view.date);
    }
    for (const [key, entries] of was) if (!is.has(key)) note('went', entries, view.date);
  }
  return [...changes.values()];
}

function byItem({ entries }: DatedView): ReadonlyMap<string, readonly DayEntry[]> {
  return Map.groupBy(entries, keyOf);
}

function keyOf({ item }: DayEntry): string {
  return `${item.kind}/${item.id}`;
}

function wordsOf(entries: readonly DayEntry[]): string {
  return JSON.stringify(entries.map(({ language, hash, text }) => [language, hash ?? text]));
}
