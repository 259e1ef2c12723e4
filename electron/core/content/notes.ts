import { isObjectName } from './release-layout.ts';

/** What staff are told that must outlive a restart, as it stands in `content/notes`. */
export interface Notes {
  readonly stuckClips: readonly StuckClip[];
  /** The first look that did not find the content folder, a local time of the practice; null while it is there. */
  readonly missingSince: string | null;
}

/** A clip that the screen left out because it got stuck too often. */
export interface StuckClip {
  /** The object with its bytes: another file is another clip, and gets its chances anew. */
  readonly object: string;
  /** Local time of the practice. */
  readonly since: string;
}

export const noNotes: Notes = { stuckClips: [], missingSince: null };

/** Reads the file's text. What cannot be read is not noted. */
export function parseNotes(text: string): Notes {
  try {
    const { stuckClips, missingSince } = JSON.parse(text) as Readonly<Record<string, unknown>>; // checked below
    return {
      stuckClips: Array.isArray(stuckClips) ? stuckClips.filter(isStuckClip) : [],
      missingSince: typeof missingSince === 'string' && isTime(missingSince) ? missingSince : null,
    };
  } catch {
    return noNotes; // half a file notes nothing
  }
}

function isStuckClip(value: unknown): value is StuckClip {
  if (typeof value !== 'object' || value === null) return false;
  const { object, since } = value as Readonly<Record<string, unknown>>; // each is checked here
  return typeof object === 'string' && isObjectName(object) && typeof since === 'string' && isTime(since);
}

function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);
}
