import type { ItemId } from '#contract/model.ts';
import { type Preferences, plainPreferences } from './preferences.ts';

/** What is open. The loop is a place too: somebody may make its text larger without opening anything. */
export type Place =
  | { readonly kind: 'loop' }
  | { readonly kind: 'home' }
  | { readonly kind: 'topic'; readonly id: ItemId }
  | { readonly kind: 'exercise'; readonly id: ItemId }
  | { readonly kind: 'help' };

/** One person at the screen, from the touch on the loop to the reset. */
export interface Visit {
  readonly place: Place;
  /** Where "back" leads, newest last; bounded. */
  readonly trail: readonly Place[];
  /** Topics and exercises opened. */
  readonly items: number;
  readonly preferences: Preferences;
  /** "Still reading?" is on the screen. */
  readonly isAsked: boolean;
}

/** Null: nobody is here, the loop runs. */
export type VisitState = Visit | null;

export type VisitEvent =
  | { readonly kind: 'open'; readonly place: Place }
  | { readonly kind: 'back' }
  | { readonly kind: 'prefer'; readonly change: Partial<Preferences> }
  | { readonly kind: 'ask' }
  | { readonly kind: 'stay' }
  | { readonly kind: 'reset' };

const longestTrail = 20;
const freshVisit: Visit = {
  place: { kind: 'loop' },
  trail: [],
  items: 0,
  preferences: plainPreferences,
  isAsked: false,
};

/** The whole life of a visit. Every event but a reset belongs to somebody: it begins a visit where there is none. */
export function nextVisit(state: VisitState, event: VisitEvent): VisitState {
  const visit = state ?? freshVisit;
  switch (event.kind) {
    case 'open':
      return { ...open(visit, event.place), isAsked: false };
    case 'back':
      return {
        ...visit,
        place: visit.trail.at(-1) ?? { kind: 'home' },
        trail: visit.trail.slice(0, -1),
        isAsked: false,
      };
    case 'prefer':
      return { ...visit, preferences: { ...visit.preferences, ...event.change }, isAsked: false };
    case 'ask':
      return state === null ? null : { ...state, isAsked: true };
    case 'stay':
      return state === null ? null : { ...state, isAsked: false };
    case 'reset':
      return null;
  }
}

/** Going home forgets the trail; opening what is open already changes nothing. */
function open(visit: Visit, place: Place): Visit {
  if (isSamePlace(visit.place, place)) return visit;
  const isItem = place.kind === 'topic' || place.kind === 'exercise';
  const from = visit.place.kind === 'loop' ? [] : [...visit.trail, visit.place];
  return {
    ...visit,
    place,
    trail: place.kind === 'home' ? [] : from.slice(-longestTrail),
    items: visit.items + (isItem ? 1 : 0),
  };
}

/** True if both show the same thing. */
function isSamePlace(a: Place, b: Place): boolean {
  return a.kind === b.kind && ('id' in a ? a.id : null) === ('id' in b ? b.id : null);
}
