import type { LanguageTag, LocalDate } from '#contract/model.ts';
import type { Place } from '#core/visit/place.ts';
import type { Instant } from '#core/visit/viewing.ts';
import type { VisitEvent } from '#core/visit/visit.ts';

/** So many seconds after the screen was opened, at nine. */
export function atS(seconds: number): Instant {
  return { ms: seconds * 1_000, hour: { date: '2026-11-22' as LocalDate, hour: 9 } };
}

type Open = Extract<VisitEvent, { readonly kind: 'open' }>;

/** A touch that opens a place: on the loop, in English, a hundred words, if nothing else is said. */
export function open(place: Place, changes: Partial<Open> = {}): VisitEvent {
  return {
    kind: 'open',
    place,
    surface: 'loop',
    language: 'en' as LanguageTag,
    words: 100,
    watchS: 0,
    ...changes,
  };
}
