import { setTimeout as pause } from 'node:timers/promises';
import { withStuckClip } from '#core/content/stuck-clips.ts';
import type { FolderLook } from '#core/health/health-facts.ts';
import type { ContentFolder, LoadedRelease, ReleaseStore } from '#core/ports.ts';
import { createCollector } from './collector.ts';
import type { ContentParts, ContentUses } from './content-parts.ts';
import { type Follower, followFolder } from './follow-folder.ts';
import { importPack } from './import-pack.ts';
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
  const { wall, folder, releases, sticks, log } = uses;
  const inTurn = createMutex();
  await sticks.mend(folder.path);
  const loaded = await releases.load();
  const mayMakeFolder = await wasNeverEdited(loaded, releases);
  const parts: ContentParts = { ...uses, inTurn, rollbacks: await openRollbacks(releases) };
  if (loaded !== undefined) {
    log.info('release-loaded', { revision: loaded.manifest.revision, damaged: loaded.damaged.length });
    wall.show(loaded.manifest);
  } else if (await isMissing(folder)) {
    await showStarterPack(parts);
  }
  if (mayMakeFolder) await createFolder(uses);
  const collector = createCollector(parts);
  const follower = followFolder(parts, collector);
  if (wall.release() === undefined) void showStarterPackUnlessShown(parts);
  else void verifyInIdleTime(parts, follower);
  const stop = async (): Promise<void> => {
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

async function isMissing(folder: ContentFolder): Promise<boolean> {
  return (await folder.scan()).kind === 'missing';
}

/** True where no folder of somebody's own has been on the wall, as far as can be told and for certain. */
async function wasNeverEdited(loaded: LoadedRelease | undefined, releases: ReleaseStore): Promise<boolean> {
  if (loaded === undefined) return await releases.isUnused();
  return loaded.damaged.length === 0 && loaded.manifest.source.kind !== 'content-folder';
}

/** The first start makes the content folder, so that there is something to edit. */
async function createFolder({ folder, starterPack, words, log, say }: ContentUses): Promise<void> {
  try {
    if (!(await folder.createFrom(starterPack.path))) return;
    log.info('content-folder-made');
    say(words.staff.starterPackCopied(folder.path));
  } catch (cause) {
    log.error('content-folder-not-made', cause); // the starter pack is shown without it
  }
}

async function showStarterPack(parts: ContentParts): Promise<void> {
  const { wall, starterPack: folder, releases, log } = parts;
  try {
    const scan = await folder.scan();
    if (scan.kind !== 'found') throw new Error('no starter pack');
    const order = { scan, source: { kind: 'starter-pack' }, current: undefined, isAccepted: false } as const;
    const outcome = await importPack(order, { ...parts, folder, releases: unlessOneIsThere(releases) });
    if (outcome.kind !== 'current') throw new Error('the starter pack cannot be used');
    log.info('starter-pack-shown', { revision: outcome.release.revision });
    wall.show(outcome.release);
  } catch (cause) {
    const late = await releases.load();
    if (late !== undefined) return wall.show(late.manifest);
    log.error('starter-pack-unusable', cause);
    wall.giveUp();
  }
}

/** What a troubled disk hid at the start, and gives now, must not be replaced by the starter pack. */
function unlessOneIsThere(releases: ReleaseStore): ReleaseStore {
  return {
    ...releases,
    async activate(release, made) {
      if ((await releases.load()) !== undefined) throw new Error('There is a release after all.');
      return await releases.activate(release, made);
    },
  };
}

async function showStarterPackUnlessShown(parts: ContentParts): Promise<void> {
  await pause(parts.firstReleaseMs, undefined, { ref: false });
  await parts.inTurn(async () => {
    if (parts.wall.release() === undefined) await showStarterPack(parts);
  });
}

/** Reads every byte of the release on the wall; if it is damaged, the one before it or the starter pack is shown. */
async function verifyInIdleTime(parts: ContentParts, { watch }: Follower): Promise<void> {
  const { wall, releases, folder, log, verifyAfterMs, inTurn } = parts;
  const release = wall.release();
  await pause(verifyAfterMs, undefined, { ref: false });
  if (release === undefined || (await releases.verify(release))) return;
  log.warn('release-damaged', { revision: release.revision });
  await inTurn(async () => {
    if (wall.release()?.revision !== release.revision) return;
    const whole = await releases.load();
    if (whole === undefined) await showStarterPack(parts);
    else wall.show(whole.manifest);
  });
  folder.forget();
  watch.forget();
}
