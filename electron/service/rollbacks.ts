import type { Revision } from '#contract/model.ts';
import type { FoundScan } from '#core/content/folder-scan.ts';
import { releaseBefore } from '#core/content/kept-releases.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { changesBetween } from '#core/content/release-changes.ts';
import type { Rollback } from '#core/content/rollback.ts';
import type { ReleaseStore } from '#core/ports.ts';

/** The change that was undone, if one is: it is in the folder still, and must not come back by itself. */
export interface Rollbacks {
  /** While the release that was put back is on the wall. */
  current(shown: Manifest | undefined): Rollback | undefined;
  /** Puts the release before back and pins it. Answers it; undefined where there is none. */
  undo(shown: Manifest, folder: FoundScan | undefined, since: string): Promise<Manifest | undefined>;
  /** True while what was put back stays: the folder is as it was undone, or has the same content still. */
  isPinned(scan: FoundScan, revision: Revision, shown: Manifest | undefined): Promise<boolean>;
  /** Never rejects. */
  end(): Promise<void>;
}

export async function openRollbacks(releases: ReleaseStore): Promise<Rollbacks> {
  let rollback = await releases.rollback();
  const current: Rollbacks['current'] = (shown) =>
    rollback?.restored === shown?.revision ? rollback : undefined;
  return {
    current,

    async undo(shown, folder, since) {
      const before = releaseBefore(shown, await releases.list());
      if (before === undefined) return undefined;
      const last = current(shown); // a second undo: the folder still makes what the first one undid
      const next: Rollback = {
        restored: before.revision,
        undone: last?.undone ?? shown.revision,
        fingerprint: folder === undefined ? (last?.fingerprint ?? null) : releases.fingerprintOf(folder),
        since,
        changes: changesBetween(shown, before),
      };
      try {
        await releases.restore(before, next);
      } catch (cause) {
        if (last !== undefined) await releases.keepRollback(last).catch(() => {}); // the first error is the one to tell
        throw cause;
      }
      rollback = next;
      return before;
    },

    async isPinned(scan, revision, shown) {
      const undone = current(shown);
      if (undone === undefined) return false;
      const fingerprint = releases.fingerprintOf(scan);
      if (undone.fingerprint === fingerprint) return true;
      if (undone.undone !== revision) return false;
      rollback = { ...undone, fingerprint }; // written anew with the same content: times alone are no change
      await releases.keepRollback(rollback);
      return true;
    },

    async end() {
      if (rollback === undefined) return;
      rollback = undefined;
      await releases.keepRollback(undefined).catch(() => {}); // without its release on the wall it counts for nothing
    },
  };
}
