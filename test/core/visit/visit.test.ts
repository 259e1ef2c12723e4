import { describe, expect, test } from 'vitest';
import type { ItemId } from '#contract/model.ts';
import type { Place } from '#core/visit/place.ts';
import { nextTextSize, plainPreferences } from '#core/visit/preferences.ts';
import { freshVisit, nextVisit, type VisitEvent, type VisitState } from '#core/visit/visit.ts';
import { atS, open } from '#test/support/visits.ts';

const ice: Place = { kind: 'topic', id: 'ice' as ItemId };
const walking: Place = { kind: 'exercise', id: 'walking' as ItemId };
const help: Place = { kind: 'help', id: 'help' as ItemId };
const shown: VisitEvent = { kind: 'shown' };

/** The visit after these events, one each second. */
function visitAfter(...events: readonly VisitEvent[]): VisitState {
  return events.reduce<VisitState>((state, event, index) => nextVisit(state, event, atS(index)), null);
}

describe('a visit', () => {
  test('begins with the first touch', () => {
    expect(visitAfter(open(ice))?.place).toEqual(ice);
  });

  test('counts topics and exercises, not home and help', () => {
    const events = [open(ice), open({ kind: 'home' }), open(help), open(walking), shown];
    expect(visitAfter(...events)?.items).toHaveLength(2);
  });

  test('counts the same topic touched twice once', () => {
    expect(visitAfter(open(ice), open(ice))?.items).toHaveLength(1);
  });

  test('is quiet since the last sign of life, or since something new came to be read', () => {
    const opened = visitAfter(open(walking), shown);
    expect(opened?.quietSinceMs).toBe(0);
    expect(nextVisit(opened, { kind: 'sign' }, atS(5))?.quietSinceMs).toBe(5_000);
    const page = { kind: 'page', words: 20, watchS: 0 } as const;
    const ended = nextVisit(opened, { kind: 'face', page }, atS(9));
    expect(ended).toMatchObject({ quietSinceMs: 9_000, page });
    expect(nextVisit(ended, open(help), atS(10))?.page).toBeNull();
  });

  test('leads back the way it came, and home at the end of the way', () => {
    const there = visitAfter(open(ice), open(walking), { kind: 'back' });
    expect(there?.place).toEqual(ice);
    expect(nextVisit(there, { kind: 'back' }, atS(3))?.place).toEqual({ kind: 'home' });
  });

  test('help opened from the loop leads back to it, and so does the home screen', () => {
    const loop = { kind: 'loop' };
    expect(visitAfter(open(help), { kind: 'back' })?.place).toEqual(loop);
    expect(visitAfter(open(ice), { kind: 'back' }, { kind: 'back' })?.place).toEqual(loop);
  });

  test('home forgets the way there', () => {
    expect(visitAfter(open(ice), open({ kind: 'home' }))?.trail).toEqual([]);
  });

  test('never remembers more than twenty places', () => {
    const events = Array.from({ length: 60 }, (_, index) => open(index % 2 ? ice : walking));
    expect(visitAfter(...events)?.trail).toHaveLength(20);
  });

  test('keeps its place and wishes when somebody says that they are still here', () => {
    const asked = visitAfter(open(ice), { kind: 'prefer', change: { textSize: 3 } }, { kind: 'ask' });
    expect(asked?.isAsked).toBe(true);
    const stayed = nextVisit(asked, { kind: 'stay' }, atS(3));
    expect(stayed?.isAsked).toBe(false);
    expect(stayed?.place).toEqual(ice);
    expect(stayed?.preferences.textSize).toBe(3);
  });

  test('leaves nothing behind after the reset', () => {
    const wishes: VisitEvent = {
      kind: 'prefer',
      change: { textSize: 3, hasMoreContrast: true, hasLessMotion: true, hasLowReach: true },
    };
    const gone = visitAfter(open(ice), wishes, { kind: 'reset' });
    const next = nextVisit(gone, open(walking), atS(3));
    expect(next).toEqual(nextVisit(null, open(walking), atS(3)));
    expect(next).toMatchObject({ place: walking, trail: [], items: [], preferences: plainPreferences });
    expect(nextVisit(next, shown, atS(4))?.items).toHaveLength(1);
  });

  test('is not asked for where nobody is', () => {
    for (const kind of ['ask', 'stay', 'sign', 'shown', 'away', 'finish', 'reset'] as const)
      expect(visitAfter({ kind }), kind).toBeNull();
  });

  test('begins in the loop where somebody first changes how the screen looks', () => {
    const larger = { kind: 'prefer', change: { textSize: 2 } } as const;
    const preferences = { ...plainPreferences, textSize: 2 };
    expect(visitAfter(larger)).toEqual({ ...freshVisit, preferences, comforts: ['larger-text'] });
  });

  test('is at home when what was opened cannot be shown, and nothing was opened', () => {
    const away = visitAfter(open(walking), { kind: 'away' });
    expect(away).toMatchObject({ place: { kind: 'home' }, trail: [], items: [] });
  });
});

test('the text grows twice and then is small again', () => {
  expect(nextTextSize(1)).toBe(2);
  expect(nextTextSize(2)).toBe(3);
  expect(nextTextSize(3)).toBe(1);
});
