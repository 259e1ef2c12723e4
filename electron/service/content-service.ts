import { setTimeout as pause } from 'node:timers/promises';
import { problem } from '#core/content/problems.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Clock, ContentFolder, Logger, ReleaseStore } from '#core/ports.ts';
import { type FolderWatch, type WatchTimes, watchContentFolder } from './folder-watch.ts';
import { importPack } from './import-pack.ts';
import { createStaffReport } from './staff-report.ts';
import { createTurns, type InTurn } from './turns.ts';
import type { Wall } from './wall.ts';

export interface ContentUses {
  readonly wall: Wall;
  readonly folder: ContentFolder;
  /** The pack that came with the program. */
  readonly starterPack: ContentFolder;
  readonly releases: ReleaseStore;
  readonly clock: Clock;
  readonly log: Logger;
  readonly times: WatchTimes;
  /** How long a folder that is there may take at the first start before the starter pack is shown instead. */
  readonly firstReleaseMs: number;
  /** After so long the release on the wall is read whole, byte by byte. */
  readonly verifyAfterMs: number;
  /** Tells people, not the log: what was done at the first start. */
  readonly say: (sentence: string) => void;
}

export interface ContentService {
  /** Looks at the content folder now. */
  check(): void;
  /** Resolves when the import that may be under way has ended. */
  stop(): Promise<void>;
}

/** Puts content on the wall, and keeps it as the content folder says. */
export async function startContent(uses: ContentUses): Promise<ContentService> {
  const { wall, folder, releases, log } = uses;
  const loaded = await releases.load();
  if (loaded !== undefined) {
    log.info('release-loaded', { revision: loaded.manifest.revision, damaged: loaded.damaged.length });
    wall.show(loaded.manifest);
  } else if (await isMissing(folder)) {
    await showStarterPack(uses);
  }
  if (wall.release()?.source.kind !== 'content-folder') await createFolder(uses);
  const inTurn = createTurns(); // two imports at once would write the same files
  const watch = keepUp(uses, inTurn);
  if (wall.release() === undefined) void showStarterPackUnlessShown(uses, inTurn);
  else void verifyInIdleTime(uses, watch, inTurn);
  return { check: () => watch.hint(), stop: () => watch.stop() };
}

async function isMissing(folder: ContentFolder): Promise<boolean> {
  return (await folder.scan()).kind === 'missing';
}

/** The first start makes the content folder, so that there is something to edit. */
async function createFolder({ folder, starterPack, log, say }: ContentUses): Promise<void> {
  try {
    if (!(await folder.createFrom(starterPack.path))) return;
    log.info('content-folder-made');
    say(`The starter pack was copied to ${folder.path}: edit it there.`);
  } catch (cause) {
    log.error('content-folder-not-made', cause); // the starter pack is shown without it
  }
}

async function showStarterPack({
  wall,
  starterPack: folder,
  releases,
  clock,
  log,
}: ContentUses): Promise<void> {
  try {
    const scan = await folder.scan();
    if (scan.kind !== 'found') throw new Error('no starter pack');
    const outcome = await importPack(scan, { kind: 'starter-pack' }, undefined, { folder, releases, clock });
    if (outcome.kind !== 'current') throw new Error('the starter pack cannot be used');
    log.info('starter-pack-shown', { revision: outcome.release.revision });
    wall.show(outcome.release);
  } catch (cause) {
    log.error('starter-pack-unusable', cause);
    wall.giveUp();
  }
}

async function showStarterPackUnlessShown(uses: ContentUses, inTurn: InTurn): Promise<void> {
  await pause(uses.firstReleaseMs, undefined, { ref: false });
  await inTurn(async () => {
    if (uses.wall.release() === undefined) await showStarterPack(uses);
  });
}

/** Reads every byte of the release on the wall; if it is damaged, the one before it or the starter pack is shown. */
async function verifyInIdleTime(uses: ContentUses, watch: FolderWatch, inTurn: InTurn): Promise<void> {
  const { wall, releases, folder, log, verifyAfterMs } = uses;
  const release = wall.release();
  await pause(verifyAfterMs, undefined, { ref: false });
  if (release === undefined || (await releases.verify(release))) return;
  log.warn('release-damaged', { revision: release.revision });
  await inTurn(async () => {
    if (wall.release()?.revision !== release.revision) return;
    const whole = await releases.load();
    if (whole === undefined) await showStarterPack(uses);
    else wall.show(whole.manifest);
  });
  folder.forget();
  watch.forget();
}

function keepUp({ wall, folder, releases, clock, log, times }: ContentUses, inTurn: InTurn): FolderWatch {
  const report = createStaffReport({ wall, folder, clock, log });

  return watchContentFolder({
    folder,
    clock,
    log,
    times,
    take: (scan) =>
      inTurn(async () => {
        try {
          const source = { kind: 'content-folder', folder: folder.path } as const;
          const outcome = await importPack(scan, source, wall.release(), { folder, releases, clock });
          if (outcome.kind === 'moved') return 'moved';
          if (outcome.kind === 'wait') {
            await report.trouble(outcome.problems);
          } else {
            const isNew = outcome.release !== wall.release();
            wall.show(outcome.release);
            if (isNew) log.info('release-shown', { revision: outcome.release.revision });
            await report.read(outcome.problems, outcome.leftOut);
            if (isNew) await releases.collect();
          }
          // A file that another program holds may be free at the next look without having changed.
          return outcome.problems.some((found) => found.code === 'file-unreadable') ? 'later' : 'done';
        } catch (cause) {
          log.error('import-failed', cause);
          folder.forget();
          await report.trouble([problem('update-failed', {}, faultCode(cause))]);
          return 'later';
        }
      }),
    async trouble(found) {
      wall.refresh();
      await report.trouble([found]);
    },
    async calm() {
      wall.refresh();
      await report.calm();
    },
  });
}
