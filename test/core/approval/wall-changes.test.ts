import { expect, test } from 'vitest';
import type { ItemId, ItemKind, LanguageTag, LocalDate } from '#contract/model.ts';
import { type DatedView, wallChanges } from '#core/approval/wall-changes.ts';

const entry = (id: string, words: string, kind: ItemKind = 'topic', language = 'en') => ({
  item: { kind, id: id as ItemId },
  language: language as LanguageTag,
  hash: kind === 'notice' ? null : words,
  text: kind === 'notice' ? words : null,
});
const view = (date: string, ...entries: DatedView['entries']): DatedView => ({
  date: date as LocalDate, // a day of the calendar
  entries,
});
const told = (...views: readonly DatedView[]) =>
  wallChanges(views).map(({ kind, item, hash, text, days }) => [kind, item.id, hash ?? text, ...days]);

test('what came, changed and went is told once for each item, with its days', () => {
  const news = entry('news', 'Closed on Monday', 'notice');
  expect(
    told(
      view('2026-10-30', entry('ice', 'a'), entry('gas', 'g')),
      view('2026-11-03', entry('ice', 'b'), entry('gas', 'g')),
      view('2026-11-09', entry('ice', 'b'), entry('gas', 'g'), entry('sleep', 's'), news),
      view('2026-11-17', entry('ice', 'c'), entry('sleep', 's'), news),
    ),
  ).toEqual([
    ['changed', 'ice', 'c', '2026-11-03', '2026-11-17'],
    ['came', 'sleep', 's', '2026-11-09'],
    ['came', 'news', 'Closed on Monday', '2026-11-09'],
    ['went', 'gas', 'g', '2026-11-17'],
  ]);
});

test('words of any language count, and another order does not', () => {
  const [en, de] = [entry('ice', 'a'), entry('ice', 'x', 'topic', 'de')];
  const gas = entry('gas', 'g');
  expect(
    told(view('2026-11-01', en, de, gas), view('2026-11-02', gas, en, entry('ice', 'y', 'topic', 'de'))),
  ).toEqual([['changed', 'ice', 'a', '2026-11-02']]);
});

test('what is changed back on the same day, and what was there from the first, is no change', () => {
  expect(
    told(
      view('2026-11-01', entry('ice', 'a')),
      view('2026-11-02', entry('ice', 'b')),
      view('2026-11-02', entry('ice', 'a')),
    ),
  ).toEqual([]);
  expect(told(view('2026-11-01', entry('ice', 'a')))).toEqual([]);
  expect(told()).toEqual([]);
});
