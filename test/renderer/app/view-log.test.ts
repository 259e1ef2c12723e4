import { beforeEach, expect, test } from 'vitest';
import { createViewLog, type ViewLog } from '#app/view-log.ts';
import type { View } from '#contract/api.ts';
import type { ItemId, ItemRef, LanguageTag } from '#contract/model.ts';

const en = 'en' as LanguageTag;
const ice: ItemRef = { kind: 'topic', id: 'ice' as ItemId };
const walking: ItemRef = { kind: 'exercise', id: 'walking' as ItemId };

let views: View[];
let nowMs: number;
let log: ViewLog;

beforeEach(() => {
  views = [];
  nowMs = 0;
  log = createViewLog(
    (view) => views.push(view),
    () => nowMs,
  );
});

const kinds = () => views.map((view) => view.kind).join(' ');

test('what is opened is closed when something else is opened', () => {
  log.open(ice, 'loop', en, 100);
  nowMs = 7_400;
  log.open(walking, 'related', en, 50);
  expect(kinds()).toBe('opened closed opened');
  expect(views[1]).toMatchObject({ item: ice, surface: 'loop', dwellS: 7, isRead: true, isFinished: false });
});

test('a glance is not a reading', () => {
  log.open(ice, 'loop', en, 100);
  nowMs = 2_000;
  log.open(null, 'bar', en, 0);
  expect(views[1]).toMatchObject({ kind: 'closed', isRead: false });
});

test('an exercise followed to its end is finished, the next one is not', () => {
  log.open(walking, 'home', en, 50);
  log.finish();
  log.open(walking, 'home', en, 50);
  log.endVisit(1);
  expect(views.filter((view) => view.kind === 'closed')).toMatchObject([
    { isFinished: true },
    { isFinished: false },
  ]);
});

test('the reset closes what is open and ends the visit', () => {
  log.open(ice, 'loop', en, 100);
  log.endVisit(1);
  expect(kinds()).toBe('opened closed visit-ended');
});

test('a slide that stands for no item is not counted', () => {
  log.shown(null, en);
  log.shown(ice, en);
  expect(views).toMatchObject([{ kind: 'shown', item: ice, surface: 'loop' }]);
});

test('no view carries a time finer than an hour', () => {
  log.shown(ice, en);
  log.open(ice, 'loop', en, 100);
  log.endVisit(1);
  log.lit();
  for (const view of views) {
    expect(Object.keys(view.hour).sort()).toEqual(['date', 'hour']);
    expect(view.hour.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
