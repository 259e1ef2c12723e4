/** What crashed, or was ended because it hung, and came back; the last one only. */
export interface CrashNote {
  readonly what: 'screen' | 'page' | 'service';
  /** The practice's own time, `2026-11-22T14:32`. */
  readonly at: string;
}

/** Below the data folder. The shell writes it, the service reads it. */
export const crashFile = 'last-crash.json';

/** Reads what `JSON.stringify` made of it; null where it is anything else. */
export function parseCrashNote(text: string): CrashNote | null {
  try {
    const { what, at } = JSON.parse(text) as Readonly<Record<string, unknown>>; // checked below
    if (what !== 'screen' && what !== 'page' && what !== 'service') return null;
    return typeof at === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at) ? { what, at } : null;
  } catch {
    return null; // half a note says nothing
  }
}
