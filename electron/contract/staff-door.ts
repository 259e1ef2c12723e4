/** From the least to the most: each may do what those before it may. */
export const roles = ['staff', 'clinician', 'owner'] as const;
export type Role = (typeof roles)[number];

/** The way in and out. The service holds who is signed in; the screen only asks. */
export type DoorCommand =
  /** The corner was held. Whoever was signed in before no longer is. */
  | { readonly kind: 'open-door' }
  /** The PIN says who it is. */
  | { readonly kind: 'sign-in'; readonly pin: string }
  /** By the recovery code, as the owner, who then sets new PINs. Blanks, dots and case do not matter. */
  | { readonly kind: 'sign-in-with-code'; readonly code: string }
  /** Somebody is still there. Who sends no command for `staffSessionMs` is signed out. */
  | { readonly kind: 'keep-open' }
  | { readonly kind: 'close-door' };

export type DoorAnswer =
  | { readonly kind: 'door'; readonly door: Door }
  | { readonly kind: 'signed-in'; readonly role: Role; readonly mustSetPins: boolean }
  /** Refused: how many tries are left before the next wait, and how long to wait now. */
  | { readonly kind: 'not-signed-in'; readonly freeTries: number; readonly waitS: number }
  | { readonly kind: 'kept-open' }
  | { readonly kind: 'closed' };

export type Door =
  /** No PIN was ever set: whoever holds the corner is the owner, and sets up. */
  | { readonly kind: 'unset' }
  /** A PIN is asked for. `waitS` above 0: too many were wrong. */
  | { readonly kind: 'locked'; readonly waitS: number };

/** A little longer than the two minutes after which the screen closes the door itself. */
export const staffSessionMs = 150_000; // 2.5 min
