/** What crashed, or was ended because it hung, and came back; the last one only. */
export interface CrashNote {
  readonly what: (typeof crashing)[number];
  /** The practice's own time, `2026-11-22T14:32`; of the shell, whose end nobody saw, when it was there again. */
  readonly at: string;
}

/** `shell` is all of Foyer: the others go with it. */
const crashing = ['screen', 'page', 'service', 'shell'] as const;

/** Below the data folder. The shell writes it, the service reads it. */
export const crashFile = 'last-crash.json';

/** Reads what `JSON.stringify` made of it; null where it is anything else. */
export function parseCrashNote(text: string): CrashNote | null {
  try {
    const { what, at } = JSON.parse(text) as Readonly<Record<string, unknown>>; // checked below
    const known = crashing.find((one) => one === what);
    if (known === undefined) return null;
    return typeof at === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at) ? { what: known, at } : null;
  } catch {
    return null; // half a note says nothing
  }
}
