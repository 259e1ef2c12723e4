import type { Role } from '#contract/staff-door.ts';
import { isCount } from '#core/parsed.ts';

/** Wrong PINs, as they stand on the disk. */
export interface Tries {
  /** Since anybody signed in. */
  readonly inARow: number;
  /** Since the owner did: who knows one PIN must not clear the way to guess another. */
  readonly sinceOwner: number;
}

export const noTries: Tries = { inARow: 0, sinceOwner: 0 };

/** So many wrong PINs in a row cost nothing. */
const mostFreeTries = 5;
const firstWaitMs = 15_000; // 15 s, and twice as long after each further one
const longestWaitMs = 3_600_000; // 1 h

const mostSinceOwner = 50; // a year of slips of fingers
const guessWaitMs = 60_000; // 1 min: a million PINs take two years

/** A PIN is looked at: it counts as wrong until it is known to be right. */
export function withTry({ inARow, sinceOwner }: Tries): Tries {
  return { inARow: inARow + 1, sinceOwner: sinceOwner + 1 };
}

/** It was right. */
export function withSuccess(before: Tries, role: Role): Tries {
  return { inARow: 0, sinceOwner: role === 'owner' ? 0 : before.sinceOwner };
}

/** It could not be written down, and a start would forget it: none is free. */
export function withoutFreeTries({ inARow, sinceOwner }: Tries): Tries {
  return { inARow: Math.max(inARow, mostFreeTries), sinceOwner };
}

export function freeTriesOf({ inARow, sinceOwner }: Tries): number {
  return Math.max(0, Math.min(mostFreeTries - inARow, mostSinceOwner - sinceOwner));
}

/** How long PINs have to wait after the last wrong one. */
export function waitMsAfter({ inARow, sinceOwner }: Tries): number {
  const over = inARow - mostFreeTries;
  const waitMs = over < 0 ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** over);
  return Math.max(waitMs, inARow > 0 && sinceOwner >= mostSinceOwner ? guessWaitMs : 0);
}

/** Reads what `JSON.stringify` made of them; undefined where it is anything else. */
export function parseTries(text: string): Tries | undefined {
  try {
    const { inARow, sinceOwner } = JSON.parse(text) as Readonly<Record<string, unknown>>; // checked below
    return isCount(inARow) && isCount(sinceOwner) ? { inARow, sinceOwner } : undefined;
  } catch {
    return undefined;
  }
}

/** What is taken for a file that cannot be read: there are no free tries any more. */
export const unknownTries: Tries = { inARow: mostFreeTries, sinceOwner: mostSinceOwner };
