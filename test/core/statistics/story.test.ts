import { expect, test } from 'vitest';
import type { ItemId, LocalDate } from '#contract/model.ts';
import type { StoryWeek } from '#contract/staff-statistics.ts';
import { storyDays, storyOf } from '#core/statistics/story.ts';

const ice = { kind: 'topic', id: 'ice' as ItemId } as const;
const day = (text: string) => text as LocalDate;
const week = (monday: string, opened: number): StoryWeek => ({
  monday: day(monday),
  shown: 100,
  opened,
  read: 0,
  finished: 0,
  taken: 0,
});

test('a story goes from the first week that was counted to this one, without gaps', () => {
  const titles = [
    { kind: 'topic', item: 'ice', language: 'en', title: 'Does ice help?' },
    { kind: 'exercise', item: 'ice', language: 'en', title: 'Another of that name' },
  ];
  const weeks = [week('2026-11-02', 3), week('2026-11-16', 5)];
  const story = storyOf(ice, day('2026-11-28'), { titles, weeks });
  expect(story.titles).toEqual({ en: 'Does ice help?' });
  expect(story.weeks.map(({ monday, opened }) => [monday, opened])).toEqual([
    ['2026-11-02', 3],
    ['2026-11-09', 0],
    ['2026-11-16', 5],
    ['2026-11-23', 0],
  ]);
});

test('an item that was never counted has no weeks', () => {
  expect(storyOf(ice, day('2026-11-28'), { titles: [], weeks: [] }).weeks).toEqual([]);
});

test('three years of whole weeks are looked back on, from a Monday', () => {
  expect(storyDays(day('2026-11-28'))).toEqual({ from: '2023-12-04', to: '2026-11-28' });
  expect(storyDays(day('2026-11-29')).from).toBe('2023-12-04'); // a Sunday ends its week
  expect(storyDays(day('2026-11-30')).from).toBe('2023-12-11');
});
