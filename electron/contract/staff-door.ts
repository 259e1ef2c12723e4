/** From the least to the most: each may do what those before it may. */
export const roles = ['staff', 'clinician', 'owner'] as const;
export type Role = (typeof roles)[number];

/** The way in and out. The service holds who is signed in; the screen only asks. */
export type DoorCommand =
  /** The corner was held. Whoever was signed in before no longer is. */
  | { readonly kind: 'open-door' }
  /** The PIN says who it is. */
  | { readonly kind: 'sign-in'; readonly pin: string }
  /**
   * By the recovery code, as the owner, who then sets new PINs. Blanks, dots and case do not matter. It is taken also
   * while PINs have to wait.
   */
  | { readonly kind: 'sign-in-with-code'; readonly code: string }
  /** Somebody is still there. Who sends no command for `staffSessionMs` is signed out: `staff-locked` from then on. */
  | { readonly kind: 'keep-open' }
  | { readonly kind: 'close-door' };

export type DoorAnswer =
  | { readonly kind: 'door'; readonly door: Door }
  | { readonly kind: 'signed-in'; readonly role: Role; readonly mustSetPins: boolean }
  /** Refused: how many tries are left before PINs have to wait, and how long they have to wait now. */
  | ({ readonly kind: 'not-signed-in' } & Tried)
  | { readonly kind: 'kept-open' }
  | { readonly kind: 'closed' };

export type Door =
  /** No PIN was ever set: whoever holds the corner is signed in as the owner by this very answer, and sets up. */
  | { readonly kind: 'unset' }
  /** The data folder cannot be used, so nobody can be asked for a PIN: this very answer signs in as staff, no more. */
  | { readonly kind: 'unknown' }
  /** A PIN is asked for. */
  | ({ readonly kind: 'locked'; readonly hasRecoveryCode: boolean } & Tried);

/** How it stands with wrong PINs. */
export interface Tried {
  /** 0 while PINs have to wait, and after a wait: then every wrong PIN has to wait. */
  readonly freeTries: number;
  /** Whole seconds before the next PIN is looked at; 0: now. A PIN that comes earlier is refused, and not counted. */
  readonly waitS: number;
}

/** A little longer than the two minutes after which the screen closes the door itself. */
export const staffSessionMs = 150_000; // 2.5 min

/** A PIN is so many digits. */
export const shortestPin = 6;
export const longestPin = 12;

/** Letters and digits of a recovery code, without the blanks between them. */
export const recoveryCodeLength = 16;
