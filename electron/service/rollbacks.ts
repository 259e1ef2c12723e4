import type { Revision } from '#contract/model.ts';
import type { FoundScan } from '#core/content/folder-scan.ts';
import { releaseBefore } from '#core/content/kept-releases.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { changesBetween } from '#core/content/release-changes.ts';
import type { Hold } from '#core/content/rollback.ts';
import type { ReleaseStore } from '#core/ports.ts';

/** The change that was undone, if one is: the folder still holds it, and it must not come back by itself. */
export interface Holding {
  /** While the release that was put back is on the wall. */
  current(shown: Manifest | undefined): Hold | undefined;
  /** Puts the release before back and holds it. Answers it; undefined where there is none. */
  undo(shown: Manifest, folder: FoundScan | undefined, since: string): Promise<Manifest | undefined>;
  /** True if the folder is as it was undone, or holds the same content still. */
  holdsBack(scan: FoundScan, revision: Revision, shown: Manifest | undefined): Promise<boolean>;
  /** Never rejects. */
  end(): Promise<void>;
}

export async function openHolding(releases: ReleaseStore): Promise<Holding> {
  let hold = await releases.held();
  const current: Holding['current'] = (shown) => (hold?.restored === shown?.revision ? hold : undefined);
  return {
    current,

    async undo(shown, folder, since) {
      const before = releaseBefore(shown, await releases.list());
      if (before === undefined) return undefined;
      const last = current(shown); // a second undo: the folder still makes what the first one undid
      const next: Hold = {
        restored: before.revision,
        undone: last?.undone ?? shown.revision,
        fingerprint: folder === undefined ? (last?.fingerprint ?? null) : releases.fingerprintOf(folder),
        since,
        changes: changesBetween(shown, before),
      };
      try {
        await releases.restore(before, next);
      } catch (cause) {
        if (last !== undefined) await releases.keepHold(last).catch(() => {}); // the first error is the one to tell
        throw cause;
      }
      hold = next;
      return before;
    },

    async holdsBack(scan, revision, shown) {
      const held = current(shown);
      if (held === undefined) return false;
      const fingerprint = releases.fingerprintOf(scan);
      if (held.fingerprint === fingerprint) return true;
      if (held.undone !== revision) return false;
      hold = { ...held, fingerprint }; // written anew with the same content: times alone are no change
      await releases.keepHold(hold);
      return true;
    },

    async end() {
      if (hold === undefined) return;
      hold = undefined;
      await releases.keepHold(undefined).catch(() => {}); // without its release on the wall it counts for nothing
    },
  };
}
