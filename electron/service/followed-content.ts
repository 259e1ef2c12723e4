import type { ContentService } from './content-service.ts';

/** The content service as all others know it, whichever folder it follows. */
export interface FollowedContent extends ContentService {
  /** Follows this folder from now on. What is on the wall stays there until the folder was read. */
  follow(path: string): Promise<void>;
}

/** Starts with the folder at `path`; `start` is called once for each folder that is followed. */
export async function followContent(
  path: string,
  start: (path: string) => Promise<ContentService>,
): Promise<FollowedContent> {
  let now = await start(path);
  return {
    describe: () => now.describe(),
    preview: () => now.preview(),
    undo: (seen) => now.undo(seen),
    accept: () => now.accept(),
    listReleases: () => now.listReleases(),
    takeFromStick: (stick) => now.takeFromStick(stick),
    check: () => now.check(),
    noteStuckClip: (clip) => now.noteStuckClip(clip),
    look: () => now.look(),
    refreshReceipt: () => now.refreshReceipt(),
    leaveFor: (next) => now.leaveFor(next),
    stop: () => now.stop(),
    async follow(next) {
      await now.leaveFor(next);
      now = await start(next);
      now.check();
    },
  };
}
