/** Everything that can go wrong between screen and service in ordinary use. A closed list. */
export type KioskErrorCode =
  | 'no-content' // nothing was ever imported and the starter pack is unusable too
  | 'store-unavailable' // the database cannot take a write now: keep the batch and send it again
  | 'staff-locked' // no member of staff with that role is signed in
  | 'export-failed' // the file could not be written; nothing half-written is left
  | 'refused' // unknown method, wrong arguments or too large: a bug or an attack, logged once
  | 'service-away'; // the service is being restarted: ask again

/** What a call answers on the wire. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: KioskErrorCode };

/** The one error that a `KioskApi` method rejects with. */
export class KioskError extends Error {
  readonly code: KioskErrorCode;

  constructor(code: KioskErrorCode, options?: { readonly cause?: unknown }) {
    super(code, options);
    this.name = 'KioskError';
    this.code = code;
  }
}
