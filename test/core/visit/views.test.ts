import { describe, expect, test } from 'vitest';
import type { View } from '#contract/api.ts';
import { isAllowedCall } from '#contract/checks.ts';
import type { ItemId, LanguageTag, LocalDate } from '#contract/model.ts';
import type { Place } from '#core/visit/place.ts';
import type { Preferences } from '#core/visit/preferences.ts';
import type { Instant } from '#core/visit/viewing.ts';
import { viewsBetween } from '#core/visit/views.ts';
import { nextVisit, type VisitEvent, type VisitState } from '#core/visit/visit.ts';
import { atS, open } from '#test/support/visits.ts';

const ice: Place = { kind: 'topic', id: 'ice' as ItemId };
const heat: Place = { kind: 'topic', id: 'heat' as ItemId };
const walking: Place = { kind: 'exercise', id: 'walking' as ItemId };
const help: Place = { kind: 'help', id: 'help' as ItemId };
const home = open({ kind: 'home' });
const [shown, away, finish, take, back, reset] = (
  ['shown', 'away', 'finish', 'take', 'back', 'reset'] as const
).map((kind): VisitEvent => ({ kind })) as [
  VisitEvent,
  VisitEvent,
  VisitEvent,
  VisitEvent,
  VisitEvent,
  VisitEvent,
];

/** What happens, and at which second or instant. */
type Timed = readonly [number | Instant, VisitEvent];

/** What is counted when these things happen. */
function viewsOf(...events: readonly Timed[]): readonly View[] {
  let state: VisitState = null;
  return events.flatMap(([when, event]) => {
    const at = typeof when === 'number' ? atS(when) : when;
    const before = state;
    state = nextVisit(before, event, at);
    return viewsBetween(before, state, at);
  });
}

/** The same in short: `opened ice`, `closed ice 7 s`. */
function told(...events: readonly Timed[]): readonly string[] {
  return viewsOf(...events).map((view) => {
    if (view.kind === 'closed') return `closed ${view.item.id} ${view.dwellS} s`;
    return view.kind === 'opened' ? `opened ${view.item.id}` : view.kind;
  });
}

describe('what is counted of a visit', () => {
  test('what is opened is closed when the person goes home', () => {
    const views = viewsOf([0, open(ice, { surface: 'related' })], [13.4, home]);
    const item = { kind: 'topic', id: 'ice' };
    expect(views).toMatchObject([
      { kind: 'opened', item, surface: 'related', language: 'en' },
      { kind: 'closed', item, surface: 'related', dwellS: 13, isRead: true, isFinished: false },
    ]);
  });

  test('a visit that a broken panel keeps up for days is let in by the service, whatever it opened', () => {
    const topics = Array.from({ length: 1_200 }, (_, i): Place => ({ kind: 'topic', id: `t${i}` as ItemId }));
    const days = 3 * 86_400;
    const views = viewsOf(
      [0, open(ice)],
      [days, { kind: 'sign' }],
      ...topics.map((topic, i): Timed => [days + i, open(topic)]),
      [days + 2_000, home],
      [days + 2_001, reset],
    );
    expect(views.length).toBeGreaterThan(2_400);
    const refused = views.filter(
      (view) => !isAllowedCall('recordViews', [{ run: 'run-12345', sequence: 1, views: [view] }]),
    );
    expect(refused).toEqual([]);
  });

  test('a glance is not a reading', () => {
    expect(viewsOf([0, open(ice)], [2, home])[1]).toMatchObject({ kind: 'closed', isRead: false });
  });

  test('one touch, and nobody there any more: nothing is read, and the wait for somebody is no time of the item', () => {
    const views = viewsOf([0, open(ice)], [85, { kind: 'ask' }], [105, reset]);
    expect(views[1]).toMatchObject({ kind: 'closed', dwellS: 40, isRead: false });
  });

  test('who turned the last page after more than its reading time was there until then', () => {
    const views = viewsOf([0, open(ice)], [60, { kind: 'sign' }], [145, { kind: 'ask' }], [165, reset]);
    expect(views[1]).toMatchObject({ dwellS: 60, isRead: true });
  });

  test('who says that they still read was there, a pointer under the question says nothing', () => {
    const asked = [
      [0, open(ice)],
      [85, { kind: 'ask' }],
    ] as const;
    expect(viewsOf(...asked, [90, { kind: 'stay' }], [200, reset])[1]).toMatchObject({ dwellS: 90 });
    expect(viewsOf(...asked, [90, { kind: 'sign' }], [105, reset])[1]).toMatchObject({ dwellS: 40 });
  });

  test('a clip is watched after the last sign of life, too', () => {
    expect(viewsOf([0, open(ice, { words: 10, watchS: 30 })], [105, reset])[1]).toMatchObject({ dwellS: 34 });
  });

  test('a demonstration that runs is followed, and then what stands at its end is read', () => {
    const face = (words: number): VisitEvent => ({ kind: 'face', page: { kind: 'page', words, watchS: 0 } });
    const views = viewsOf(
      [0, open(walking)],
      [0, shown],
      [0, face(50)],
      [10, { kind: 'sign' }],
      [10, { kind: 'face', page: { kind: 'running' } }],
      [170, face(25)],
      [225, { kind: 'ask' }],
      [245, reset],
    );
    expect(views[1]).toMatchObject({ kind: 'closed', dwellS: 180 });
    const paused = { kind: 'face', page: { kind: 'exercise', restS: 100 } } as const;
    expect(viewsOf([0, open(walking)], [0, shown], [30, paused], [200, reset])[1]).toMatchObject({
      dwellS: 30,
    });
  });

  test('help is read by its own words', () => {
    const glance = viewsOf([0, open(help, { words: 60 })], [0.8, back]);
    expect(glance[1]).toMatchObject({ kind: 'closed', isRead: false });
    expect(viewsOf([0, open(help, { words: 60 })], [8, back])[1]).toMatchObject({ isRead: true });
  });

  test('the same item twice is one item of the visit', () => {
    const views = viewsOf([0, open(ice)], [3, home], [4, open(ice)], [5, open(heat)], [6, reset]);
    expect(views.filter(({ kind }) => kind === 'opened')).toHaveLength(3);
    expect(views.at(-1)).toMatchObject({ kind: 'visit-ended', items: 2 });
  });

  test('an exercise followed to its end is finished, the next one is not', () => {
    const views = viewsOf(
      [0, open(walking)],
      [1, shown],
      [9, finish],
      [10, finish],
      [11, home],
      [12, open(walking)],
      [13, shown],
      [14, reset],
    );
    expect(views.filter((view) => view.kind === 'closed')).toMatchObject([
      { isFinished: true },
      { isFinished: false },
    ]);
  });

  test('the reset closes what is open and ends the visit', () => {
    expect(told([0, open(ice)], [3, reset])).toEqual(['opened ice', 'closed ice 3 s', 'visit-ended']);
    expect(viewsOf([0, open(ice)], [3, home], [4, open(heat)], [5, reset]).at(-1)).toMatchObject({
      items: 2,
    });
  });

  test('a reset where nobody is counts no visit', () => {
    expect(told([0, reset])).toEqual([]);
  });

  test('touching what is open already counts nothing', () => {
    expect(told([0, open(help)], [1, open(help)], [2, open(help)])).toEqual(['opened help']);
  });

  test('going back is no opening, and the time there is time of the same viewing', () => {
    expect(told([0, open(ice)], [10, open(help)], [40, back], [45, reset])).toEqual([
      'opened ice',
      'opened help',
      'closed help 30 s',
      'closed ice 15 s',
      'visit-ended',
    ]);
  });

  test('an item is read once, however often the person comes back to it', () => {
    const views = viewsOf(
      [0, open(ice)],
      [6, open(help)],
      [7, back],
      [15, open(help)],
      [16, back],
      [22, reset],
    );
    const ofIce = views.filter((view) => 'item' in view && view.item.id === 'ice');
    expect(ofIce).toMatchObject([{ kind: 'opened' }, { kind: 'closed', dwellS: 20, isRead: true }]);
  });

  test('an item touched again is another viewing', () => {
    const events = [
      [0, open(ice)],
      [1, open(heat)],
      [3, open(ice)],
      [6, reset],
    ] as const;
    expect(told(...events)).toEqual([
      'opened ice',
      'opened heat',
      'opened ice',
      'closed ice 1 s',
      'closed heat 2 s',
      'closed ice 3 s',
      'visit-ended',
    ]);
  });

  test('an item from which nothing leads back any more is closed', () => {
    const many = Array.from({ length: 22 }, (_, index) => [index, open(index % 2 ? heat : ice)] as const);
    expect(told(...many).filter((one) => one.startsWith('closed'))).toEqual(['closed ice 1 s']);
  });

  test('an exercise is opened when it is seen, and not before', () => {
    expect(told([0, open(walking)])).toEqual([]);
    expect(told([0, open(walking)], [2, shown], [5, shown], [9, home])).toEqual([
      'opened walking',
      'closed walking 7 s',
    ]);
  });

  test('an exercise that cannot be shown was never opened', () => {
    const views = viewsOf([0, open(walking)], [1, away], [5, reset]);
    expect(views).toEqual([{ kind: 'visit-ended', hour: atS(0).hour, items: 0, comforts: [] }]);
  });

  test('an exercise that was left before it came is opened when it is seen after all', () => {
    expect(told([0, open(walking)], [1, open(help)], [2, back], [3, shown], [7, reset])).toEqual([
      'opened help',
      'closed help 1 s',
      'opened walking',
      'closed walking 4 s',
      'visit-ended',
    ]);
  });

  test('each time that the square of what is open is opened counts, and none where nothing is open', () => {
    expect(told([0, take], [1, open(ice)], [2, take], [3, take], [4, home], [5, take])).toEqual([
      'opened ice',
      'taken',
      'taken',
      'closed ice 3 s',
    ]);
    const viewed = viewsOf([0, open(ice, { surface: 'home' })], [1, take])[1];
    expect(viewed).toMatchObject({ kind: 'taken', item: { kind: 'topic', id: 'ice' }, surface: 'home' });
  });

  test('what was taken along is not taken again by going away and back', () => {
    expect(told([0, open(ice)], [1, take], [2, open(help)], [3, back], [4, reset])).toEqual([
      'opened ice',
      'taken',
      'opened help',
      'closed help 1 s',
      'closed ice 3 s',
      'visit-ended',
    ]);
  });

  test('a visit tells each comfort once that was on at any time, however often and however briefly', () => {
    const comfortsOf = (...changes: readonly Partial<Preferences>[]) => {
      const wishes = changes.map((change, index): Timed => [index, { kind: 'prefer', change }]);
      const end = viewsOf(...wishes, [60, reset]).at(-1);
      return end?.kind === 'visit-ended' ? end.comforts.toSorted() : 'no visit';
    };
    expect(comfortsOf({ textSize: 2 }, { textSize: 3 }, { textSize: 1 }, { textSize: 2 })).toEqual([
      'larger-text',
    ]);
    expect(comfortsOf({ hasLowReach: true }, { hasLowReach: false }, { hasMoreContrast: true })).toEqual([
      'low-reach',
      'more-contrast',
    ]);
    expect(comfortsOf({ hasLessMotion: true })).toEqual(['less-motion']);
    expect(comfortsOf({ textSize: 1 }, { language: 'vi' as LanguageTag })).toEqual([]);
  });

  test('the comforts of one visit are not those of the next', () => {
    const larger = { kind: 'prefer', change: { textSize: 3 } } as const;
    const views = viewsOf([0, larger], [1, reset], [2, open(ice)], [3, reset]);
    const ended = views.filter((view) => view.kind === 'visit-ended');
    expect(ended.map(({ comforts }) => comforts)).toEqual([['larger-text'], []]);
  });

  test('a viewing counts in the hour in which it began, and no view carries a finer time', () => {
    const ten = { ms: 60_000, hour: { date: '2026-11-22' as LocalDate, hour: 10 } };
    const views = viewsOf([0, open(ice)], [ten, reset]);
    expect(views.map(({ hour }) => hour.hour)).toEqual([9, 9, 10]);
    for (const view of views) expect(Object.keys(view.hour).sort()).toEqual(['date', 'hour']);
    expect(Object.keys(views[0] ?? {}).sort()).toEqual(['hour', 'item', 'kind', 'language', 'surface']);
  });
});

test('a touched notice counts as opened, once, though its touch leads home', () => {
  const notice = { kind: 'notice', id: 'closed' as ItemId } as const;
  const counted = viewsOf([0, open({ kind: 'home' }, { notice })], [5, home], [9, open(ice)]).map(
    (view) => 'item' in view && `${view.kind} ${view.item.kind} ${view.item.id}`,
  );
  expect(counted).toEqual(['opened notice closed', 'opened topic ice']);
});
