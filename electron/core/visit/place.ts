import type { ItemId, ItemRef } from '#contract/model.ts';

/** What is on the screen. The loop is a place too: somebody may make its text larger without opening anything. */
export type Place =
  | { readonly kind: 'loop' }
  | { readonly kind: 'home' }
  | { readonly kind: 'topic'; readonly id: ItemId }
  | { readonly kind: 'exercise'; readonly id: ItemId }
  | { readonly kind: 'help'; readonly id: ItemId };

/** Where a touch on an item leads: home where there is no more of it to see, as of a notice. */
export function placeOf(item: ItemRef | null): Place {
  return item === null || item.kind === 'notice' ? { kind: 'home' } : { kind: item.kind, id: item.id };
}

/** The item that is open at a place; null at home and in the loop. */
export function itemOf(place: Place): ItemRef | null {
  return 'id' in place ? { kind: place.kind, id: place.id } : null;
}

/** True if both show the same thing. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.kind === b.kind && itemOf(a)?.id === itemOf(b)?.id;
}
