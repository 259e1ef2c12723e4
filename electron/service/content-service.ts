import { setTimeout as pause } from 'node:timers/promises';
import { withStuckClip } from '#core/content/stuck-clips.ts';
import type { FolderLook } from '#core/health/health-facts.ts';
import { begin, showStarterPack } from './beginning.ts';
import { createCollector } from './collector.ts';
import type { ContentParts, ContentUses } from './content-parts.ts';
import { followFolder } from './follow-folder.ts';
import { keepWhole } from './keep-whole.ts';
import { localTime } from './local-time.ts';
import { createMutex } from './mutex.ts';
import { openRollbacks } from './rollbacks.ts';
import { createStaffContent, type StaffContent } from './staff-content.ts';

export interface ContentService extends StaffContent {
  /** Looks at the content folder now. */
  check(): void;
  /** The screen leaves out the clip at this path of the release. Staff are told, until another file is in its place. */
  noteStuckClip(path: string): Promise<void>;
  /** When the folder was last looked at, and how it stands with it. */
  look(): FolderLook;
  /** Something that the receipt tells of changed elsewhere. */
  refreshReceipt(): Promise<void>;
  /** Stops, because this kiosk follows another folder from now on: the receipt says so to whoever still edits this one. */
  leaveFor(folder: string): Promise<void>;
  /** Resolves when the import that may be under way has ended. */
  stop(): Promise<void>;
}

/** Puts content on the wall, and keeps it as the content folder says. */
export async function startContent(uses: ContentUses): Promise<ContentService> {
  const { folder, releases } = uses;
  const inTurn = createMutex();
  const parts: ContentParts = { ...uses, inTurn, rollbacks: await openRollbacks(releases) };
  void showStarterPackUnlessShown(parts);
  const beginning = await begin(parts);
  const collector = createCollector(parts);
  const follower = followFolder(parts, collector);
  const whole = keepWhole(parts, follower);
  const stop = async (): Promise<void> => {
    beginning.stop();
    whole.stop();
    collector.stop();
    await follower.watch.stop();
  };
  return {
    ...createStaffContent(parts, follower),
    check: () => follower.watch.hint(),
    noteStuckClip: (path) =>
      inTurn(async () => {
        const shown = uses.wall.release();
        const before = uses.notes.now();
        const now = shown === undefined ? before : withStuckClip(before, path, shown, localTime(uses.clock));
        if (now === before) return;
        await uses.notes.write(now);
        await follower.report.refresh();
      }),
    look: () => follower.report.look(),
    refreshReceipt: () => follower.report.refresh(),
    async leaveFor(next) {
      await stop();
      if (next !== folder.path) await follower.report.leave(next);
    },
    stop,
  };
}

/** Whatever the folder makes the start wait for. */
async function showStarterPackUnlessShown(parts: ContentParts): Promise<void> {
  await pause(parts.firstReleaseMs, undefined, { ref: false });
  await parts.inTurn(async () => {
    if (parts.wall.release() === undefined) await showStarterPack(parts);
  });
}
