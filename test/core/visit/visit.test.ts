import { describe, expect, test } from 'vitest';
import type { ItemId } from '#contract/model.ts';
import { nextTextSize, plainPreferences } from '#core/visit/preferences.ts';
import { nextVisit, type Place, type VisitEvent, type VisitState } from '#core/visit/visit.ts';

const ice: Place = { kind: 'topic', id: 'ice' as ItemId };
const walking: Place = { kind: 'exercise', id: 'walking' as ItemId };

function visitAfter(...events: readonly VisitEvent[]): VisitState {
  return events.reduce<VisitState>(nextVisit, null);
}

const open = (place: Place): VisitEvent => ({ kind: 'open', place });

describe('a visit', () => {
  test('begins with the first touch', () => {
    expect(visitAfter(open(ice))?.place).toEqual(ice);
  });

  test('counts topics and exercises, not home and help', () => {
    expect(visitAfter(open(ice), open({ kind: 'home' }), open({ kind: 'help' }), open(walking))?.items).toBe(
      2,
    );
  });

  test('counts the same topic touched twice once', () => {
    expect(visitAfter(open(ice), open(ice))?.items).toBe(1);
  });

  test('leads back the way it came, and home at the end of the way', () => {
    const there = visitAfter(open(ice), open(walking), { kind: 'back' });
    expect(there?.place).toEqual(ice);
    expect(nextVisit(there, { kind: 'back' })?.place).toEqual({ kind: 'home' });
  });

  test('help opened from the loop leads back to the home screen', () => {
    expect(visitAfter(open({ kind: 'help' }), { kind: 'back' })?.place).toEqual({ kind: 'home' });
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
    const stayed = nextVisit(asked, { kind: 'stay' });
    expect(stayed?.isAsked).toBe(false);
    expect(stayed?.place).toEqual(ice);
    expect(stayed?.preferences.textSize).toBe(3);
  });

  test('leaves nothing behind after the reset', () => {
    const wishes: VisitEvent = {
      kind: 'prefer',
      change: { textSize: 3, hasMoreContrast: true, hasLessMotion: true, hasLowReach: true },
    };
    const next = nextVisit(visitAfter(open(ice), wishes, { kind: 'reset' }), open(walking));
    expect(next).toEqual({
      place: walking,
      trail: [],
      items: 1,
      preferences: plainPreferences,
      isAsked: false,
    });
  });

  test('is not asked for where nobody is', () => {
    expect(visitAfter({ kind: 'ask' })).toBeNull();
    expect(visitAfter({ kind: 'stay' })).toBeNull();
  });
});

test('the text grows twice and then is small again', () => {
  expect(nextTextSize(1)).toBe(2);
  expect(nextTextSize(2)).toBe(3);
  expect(nextTextSize(3)).toBe(1);
});
