import { isRevision } from '#contract/addresses.ts';
import type { Revision } from '#contract/model.ts';
import type { ReleaseChanges } from './release-changes.ts';

/** An undone change, as it stands in `content/held`: what was put back is pinned until the folder says something else. */
export interface Rollback {
  /** The release that was put back. The rollback counts only while this one is the current one. */
  readonly restored: Revision;
  /** The release that the folder makes as it is. */
  readonly undone: Revision;
  /** Of the folder's files when it was undone; null where it was not seen since the start. */
  readonly fingerprint: string | null;
  /** Local time of the practice. */
  readonly since: string;
  /** What undoing changed on the wall. */
  readonly changes: ReleaseChanges;
}

/** Reads the file's text. Undefined where it is none. */
export function parseRollback(text: string): Rollback | undefined {
  try {
    const { restored, undone, fingerprint, since, changes } = JSON.parse(text) as Partial<Rollback>; // checked below
    if (typeof restored !== 'string' || !isRevision(restored)) return undefined;
    if (typeof undone !== 'string' || !isRevision(undone) || typeof since !== 'string') return undefined;
    if (fingerprint !== null && typeof fingerprint !== 'string') return undefined;
    const { added, changed, gone } = changes ?? {};
    if (![added, changed, gone].every(Array.isArray)) return undefined;
    return { restored, undone, fingerprint, since, changes: changes as ReleaseChanges };
  } catch {
    return undefined; // half a file is none
  }
}
