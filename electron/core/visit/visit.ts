import type { Surface, ViewedItem } from '#contract/api.ts';
import type { Comfort, ItemRef, LanguageTag } from '#contract/model.ts';
import type { PageTime } from './page-time.ts';
import { isSamePlace, itemOf, type Place } from './place.ts';
import { comfortsOf, type Preferences, plainPreferences } from './preferences.ts';
import { alive, coming, covered, facing, type Instant, uncovered, type Viewing } from './viewing.ts';

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
  /** The topics and exercises that were seen, each once. */
  readonly items: readonly ItemRef[];
  readonly preferences: Preferences;
  /** Every comfort that was on at any time. */
  readonly comforts: readonly Comfort[];
  /** The notice that was touched last. */
  readonly notice: ViewedItem | null;
  /** "Still reading?" is on the screen. */
  readonly isAsked: boolean;
  /** What is open of the exercise; null where a page says all of it at once. */
  readonly page: PageTime | null;
  /** Since when nobody gave a sign of life, and nothing new came to be read. */
  readonly quietSinceMs: number;
}

/** Null: nobody is here, the loop runs. */
export type VisitState = Visit | null;

export type VisitEvent = Touch | Happening;

/** What somebody did. It begins a visit where there is none. */
type Touch =
  | {
      readonly kind: 'open';
      readonly place: Place;
      /** A notice, which has no more to see than its slide: its touch leads home. */
      readonly notice?: ItemRef;
      /** Where it was touched. */
      readonly surface: Surface;
      readonly language: LanguageTag;
      /** How much there is to read. */
      readonly words: number;
      /** How long its clip is. */
      readonly watchS: number;
    }
  | { readonly kind: 'back' }
  | { readonly kind: 'prefer'; readonly change: Partial<Preferences> };

/** What happened to the visit; nothing where there is none. */
type Happening =
  /** The document of the open exercise is here. */
  | { readonly kind: 'shown' }
  /** What is open cannot be shown. */
  | { readonly kind: 'away' }
  /** A finger, a key or a pointer that moves: somebody is here. */
  | { readonly kind: 'sign' }
  /** Another part of the open exercise is on the screen, or its demonstration runs or stands still. */
  | { readonly kind: 'face'; readonly page: PageTime }
  /** The open exercise was followed, most of it at least. */
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
  items: [],
  preferences: plainPreferences,
  comforts: [],
  notice: null,
  isAsked: false,
  page: null,
  quietSinceMs: 0,
};

/** The whole life of a visit. */
export function nextVisit(state: VisitState, event: VisitEvent, at: Instant): VisitState {
  const touched = stay(state ?? freshVisit, at);
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
      return { ...visit, ...home, page: null, trail: [] };
    case 'sign':
      return visit.isAsked ? visit : stay(visit, at); // only a yes answers the question
    case 'face':
      return face(visit, event.page, at);
    case 'finish':
      return finish(visit);
    case 'take':
      return take(visit);
    case 'ask':
      return { ...visit, isAsked: true };
    case 'stay':
      return stay(visit, at);
    case 'reset':
      return null;
  }
}

/** Going home forgets the trail; opening what is open already changes nothing. */
function open(visit: Visit, event: Extract<Touch, { readonly kind: 'open' }>, at: Instant): Visit {
  const { place, surface, language, notice } = event;
  if (isSamePlace(visit.place, place)) return visit;
  const touched = (item: ItemRef) => ({ hour: at.hour, item, surface, language });
  const item = itemOf(place);
  const here = { place: visit.place, viewing: visit.viewing && covered(visit.viewing, at) };
  const from = visit.place.kind === 'loop' ? [] : [...visit.trail, here];
  const next = {
    ...visit,
    place,
    viewing: item && coming(touched(item), event),
    notice: notice ? touched(notice) : visit.notice,
    page: null,
    trail: place.kind === 'home' ? [] : from.slice(-longestTrail),
  };
  return place.kind === 'exercise' ? next : show(next, at); // all others are drawn from what is here
}

/** To where the person came from, as they left it; from what the loop opened home, and from there, or from help, to the loop. */
function back(visit: Visit, at: Instant): Visit {
  const isItem = visit.place.kind === 'topic' || visit.place.kind === 'exercise';
  const { place, viewing } = visit.trail.at(-1) ?? (isItem ? home : freshVisit);
  const next = { ...visit, place, viewing, page: null, trail: visit.trail.slice(0, -1) };
  return viewing?.isSeen ? show(next, at) : next;
}

/** What is open is on the screen from now on. */
function show(visit: Visit, at: Instant): Visit {
  const { viewing } = visit;
  if (viewing === null || viewing.sinceMs !== null) return visit;
  const { item } = viewing.viewed;
  const isCounted =
    item.kind !== 'help' && !visit.items.some(({ kind, id }) => kind === item.kind && id === item.id);
  return {
    ...visit,
    viewing: uncovered(viewing, at),
    items: isCounted ? [...visit.items, item] : visit.items,
  };
}

/** Somebody is here. */
function stay(visit: Visit, at: Instant): Visit {
  const { viewing } = visit;
  return { ...visit, isAsked: false, quietSinceMs: at.ms, viewing: viewing && alive(viewing, at) };
}

/** Another thing to read or to follow begins: for that there is time, as after a sign of life. */
function face(visit: Visit, page: PageTime, at: Instant): Visit {
  const { viewing } = visit;
  return { ...visit, page, quietSinceMs: at.ms, viewing: viewing && facing(viewing, page, at) };
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
