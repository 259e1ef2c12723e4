import type { Comfort, Surface } from '#contract/api.ts';
import type { LanguageTag } from '#contract/model.ts';
import { isSamePlace, itemOf, type Place } from './place.ts';
import { comfortsOf, type Preferences, plainPreferences } from './preferences.ts';
import { coming, covered, type Instant, uncovered, type Viewing } from './viewing.ts';

/** A place, and the item that was opened there. */
export interface Stop {
  readonly place: Place;
  /** Null where the place is no item. */
  readonly viewing: Viewing | null;
}

/** One person at the screen, from the touch on the loop to the reset, and where they are. */
export interface Visit extends Stop {
  /** Where "back" leads, newest last; bounded. */
  readonly trail: readonly Stop[];
  /** Topics and exercises opened, as far as they were seen. */
  readonly items: number;
  readonly preferences: Preferences;
  /** Every comfort that was on at any time. */
  readonly comforts: readonly Comfort[];
  /** "Still reading?" is on the screen. */
  readonly isAsked: boolean;
}

/** Null: nobody is here, the loop runs. */
export type VisitState = Visit | null;

export type VisitEvent = Touch | Happening;

/** What somebody did. It begins a visit where there is none. */
type Touch =
  | {
      readonly kind: 'open';
      readonly place: Place;
      /** Where it was touched. */
      readonly surface: Surface;
      readonly language: LanguageTag;
      /** How much there is to read. */
      readonly words: number;
    }
  | { readonly kind: 'back' }
  | { readonly kind: 'prefer'; readonly change: Partial<Preferences> };

/** What happened to the visit; nothing where there is none. */
type Happening =
  /** The document of the open exercise is here. */
  | { readonly kind: 'shown' }
  /** What is open cannot be shown. */
  | { readonly kind: 'away' }
  /** The open exercise was followed to its end. */
  | { readonly kind: 'finish' }
  /** The square of what is open was opened, to be taken along. */
  | { readonly kind: 'take' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'stay' }
  | { readonly kind: 'reset' };

const longestTrail = 20;
const home: Stop = { place: { kind: 'home' }, viewing: null };

/** A visit in which nothing was done yet. */
export const freshVisit: Visit = {
  place: { kind: 'loop' },
  viewing: null,
  trail: [],
  items: 0,
  preferences: plainPreferences,
  comforts: [],
  isAsked: false,
};

/** The whole life of a visit. */
export function nextVisit(state: VisitState, event: VisitEvent, at: Instant): VisitState {
  const touched = { ...(state ?? freshVisit), isAsked: false };
  switch (event.kind) {
    case 'open':
      return open(touched, event, at);
    case 'back':
      return back(touched, at);
    case 'prefer':
      return prefer(touched, event.change);
    default:
      return state === null ? null : happen(state, event, at);
  }
}

function happen(visit: Visit, event: Happening, at: Instant): VisitState {
  switch (event.kind) {
    case 'shown':
      return show(visit, at);
    case 'away':
      return { ...visit, ...home, trail: [] };
    case 'finish':
      return finish(visit);
    case 'take':
      return take(visit);
    case 'ask':
      return { ...visit, isAsked: true };
    case 'stay':
      return { ...visit, isAsked: false };
    case 'reset':
      return null;
  }
}

/** Going home forgets the trail; opening what is open already changes nothing. */
function open(visit: Visit, event: Extract<Touch, { readonly kind: 'open' }>, at: Instant): Visit {
  const { place, surface, language, words } = event;
  if (isSamePlace(visit.place, place)) return visit;
  const item = itemOf(place);
  const viewed = item && { hour: at.hour, item, surface, language };
  const here = { place: visit.place, viewing: visit.viewing && covered(visit.viewing, at) };
  const from = visit.place.kind === 'loop' ? [] : [...visit.trail, here];
  const next = {
    ...visit,
    place,
    viewing: viewed && coming(viewed, words),
    trail: place.kind === 'home' ? [] : from.slice(-longestTrail),
  };
  return place.kind === 'exercise' ? next : show(next, at); // all others are drawn from what is here
}

/** To where the person came from, as they left it; from what the loop opened home, and from there, or from help, to the loop. */
function back(visit: Visit, at: Instant): Visit {
  const isItem = visit.place.kind === 'topic' || visit.place.kind === 'exercise';
  const { place, viewing } = visit.trail.at(-1) ?? (isItem ? home : freshVisit);
  const next = { ...visit, place, viewing, trail: visit.trail.slice(0, -1) };
  return viewing?.isSeen ? show(next, at) : next;
}

/** What is open is on the screen from now on. */
function show(visit: Visit, at: Instant): Visit {
  const { viewing } = visit;
  if (viewing === null || viewing.sinceMs !== null) return visit;
  const isNew = !viewing.isSeen && viewing.viewed.item.kind !== 'help';
  return { ...visit, viewing: uncovered(viewing, at), items: visit.items + Number(isNew) };
}

function finish(visit: Visit): Visit {
  const { viewing } = visit;
  return viewing?.isFinished === false ? { ...visit, viewing: { ...viewing, isFinished: true } } : visit;
}

function take(visit: Visit): Visit {
  const { viewing } = visit;
  return viewing === null ? visit : { ...visit, viewing: { ...viewing, takes: viewing.takes + 1 } };
}

function prefer(visit: Visit, change: Partial<Preferences>): Visit {
  const preferences = { ...visit.preferences, ...change };
  return { ...visit, preferences, comforts: [...new Set([...visit.comforts, ...comfortsOf(preferences)])] };
}
