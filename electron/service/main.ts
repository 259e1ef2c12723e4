import { join } from 'node:path';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { scanThrough } from '#adapters/content-folder/files/threaded-scan.ts';
import { createThreadReader } from '#adapters/content-folder/thread/thread-reader.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { openTrustedKeys } from '#adapters/pack-keys/trusted-keys.ts';
import { createDryObjects } from '#adapters/release-store/dry-objects.ts';
import { loadNewestWhole } from '#adapters/release-store/load-release.ts';
import { openNoteBook } from '#adapters/release-store/note-book.ts';
import { createOpeningFile } from '#adapters/release-store/opening-file.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { openSettingsFile } from '#adapters/settings-file/settings-file.ts';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import { createBallast } from '#adapters/sqlite/ballast.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { createKeyStore } from '#adapters/staff-store/key-store.ts';
import { createScryptHasher } from '#adapters/staff-store/scrypt-hasher.ts';
import { createTriesStore } from '#adapters/staff-store/tries-store.ts';
import { createSticks } from '#adapters/sticks/sticks.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { ballastFile, databaseFile, logsFolder } from '#adapters/system/data-folder.ts';
import { thisKiosk } from '#adapters/system/kiosk-name.ts';
import { runtimeVersions } from '#adapters/system/versions.ts';
import type { LocalDate } from '#contract/model.ts';
import type { KioskSettings } from '#contract/staff-settings.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { watchTimes } from '#core/content/next-look.ts';
import { kioskName } from '#core/content/receipt-names.ts';
import { withSettings } from '#core/content/with-settings.ts';
import { sha256 } from '#platform/files/digest.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { keepPrivate } from '#platform/files/private-files.ts';
import { throughThreads } from '#platform/files/threaded-files.ts';
import { openLog } from '#platform/log.ts';
import { createJobThreads } from '#platform/threads/job-threads.ts';
import { followTimeZone } from '#platform/time-zone.ts';
import { wordsIn } from '#words/words.ts';
import { approvalProblems } from './approval/approval-problems.ts';
import { createApprovals } from './approval/approvals.ts';
import { takeSignedApprovals } from './approval/signed-approvals.ts';
import { keepWallRecord } from './approval/wall-record.ts';
import { parseServiceArguments } from './arguments.ts';
import { startContent } from './content-service.ts';
import { type FollowedContent, followContent } from './followed-content.ts';
import { openHostPort } from './host-port.ts';
import { keepCounters } from './keep-counters.ts';
import { createKioskService } from './kiosk-service.ts';
import { keepUpdates } from './main-updates.ts';
import { keepRetention } from './retention.ts';
import { serve } from './serve.ts';
import { openDoorKeeper } from './staff/door-keeper.ts';
import { kioskProblems } from './staff/kiosk-problems.ts';
import { createSession } from './staff/session.ts';
import { createWall } from './wall.ts';
import { whenNeeded } from './when-needed.ts';

/** The composition root of the service process; `main-rooms.ts` puts together what is behind the wall. */
const port = openHostPort();
let closeAll = () => {}; // nothing is open yet
const end = (): void => {
  closeAll();
  process.kill(process.pid, 'SIGKILL'); // an exit waits for threads, and one may wait for a share that does not answer
};
port?.onClose(end); // first of all: a service without its shell would be a second one beside the next
process.once('SIGTERM', end);
process.once('SIGINT', end);
process.on('SIGUSR1', () => {}); // else Node opens a debugger at it

const {
  dataFolder,
  contentFolder: usualFolder,
  starterPack,
  starterRelease,
  logsFolder: givenLogs,
  refusedDataFolder,
  appVersion,
  program,
  systemKeys,
} = parseServiceArguments(process.argv.slice(2));

/** A thread's program, as source or bundled. */
const programOf = (name: string) =>
  new URL(`../threads/${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'mjs'}`, import.meta.url);
const threads = createJobThreads(programOf('jobs'));
const ownFiles = keepPrivate(diskFiles, dataFolder);
const files = keepPrivate(throughThreads(diskFiles, threads.run), dataFolder);

const log = await openLog(givenLogs ?? join(dataFolder, logsFolder), 'service');
log.info('service-started', { version: appVersion, ...runtimeVersions() });
process.on('uncaughtExceptionMonitor', (cause) => log.error('service-crashed', cause));

const releases = await openReleaseStore(dataFolder, {
  files: { ...files, read: diskFiles.read }, // the first slide waits for no thread to start
  log,
  spare: starterRelease,
});
const reader = createThreadReader(programOf('reader'), log);
const scan = scanThrough(threads.run);
const tools = { files, clock, log, pictures: sharpPictures, objects: releases, reader, scan };
const trust = openTrustedKeys(dataFolder, { files, log });
const trustDry = { ...trust, remember: async () => {} }; // what is only looked at was not taken
const counters = openCounterStore(
  join(dataFolder, databaseFile),
  log,
  createBallast(join(dataFolder, ballastFile)),
);
closeAll = () => counters.close();
const settings = await openSettingsFile(dataFolder, { files: ownFiles, log });
const approvalStore = createApprovalStore(join(dataFolder, databaseFile), log);
const approvals = createApprovals({
  store: approvalStore,
  releases,
  rules: settings.now,
  sha256,
  log,
});
/** What of a release may be shown, as it is set at this kiosk. */
const contentOf = (release: Manifest, today: LocalDate) =>
  withSettings(approvals.contentOf(release, today), settings.now());
const wall = createWall(clock, contentOf);
followTimeZone(wall.refresh); // it may be another day there
approvals.subscribe(() => {
  wall.redraw();
  void content.promise.then((started) => started.refreshReceipt());
});
const opening = createOpeningFile(dataFolder, appVersion, { files: ownFiles, log });
wall.subscribe(() => {
  const release = wall.release();
  if (release === undefined) return;
  void approvals.learn(release);
  void opening.keep({ ...release, content: contentOf(release, clock.local().date) });
});
const words = wordsIn.en;
const session = createSession(clock);
const keeper = await openDoorKeeper({
  keys: createKeyStore(dataFolder, { files: ownFiles, log }),
  tries: createTriesStore(dataFolder, ownFiles),
  hasher: createScryptHasher(),
  clock,
  log,
});
const computer = await thisKiosk(dataFolder);
const contentFolderNow = () => settings.now().contentFolder ?? usualFolder;
const openPack = (path: string) =>
  createContentFolder(path, { ...tools, objects: createDryObjects(files), trust: trustDry });
const sticks = createSticks(files);
const content = Promise.withResolvers<FollowedContent>(); // once the first release is known

/** What the owner changed is in force when this resolves; a folder is read a moment later. */
async function putInForce(now: KioskSettings, before: KioskSettings): Promise<void> {
  wall.redraw();
  const followed = await content.promise;
  const isMoved = now.contentFolder !== before.contentFolder || now.kioskName !== before.kioskName;
  if (isMoved) await followed.follow(contentFolderNow());
  else await followed.refreshReceipt();
}

keepWallRecord({ wall, approvals, store: approvalStore, releases, clock, log });
keepCounters(counters);
keepRetention({ counters, store: approvalStore, rules: settings.now, clock, log });

/** What is behind the wall: its program is as large as this one, and nobody waits for it at the start. */
const rooms = whenNeeded(async () => {
  const { openRooms } = await import('./main-rooms.ts');
  return await openRooms({
    port,
    dataFolder,
    refusedDataFolder,
    usualFolder,
    appVersion,
    updates: keepUpdates({
      dataFolder,
      appVersion,
      program,
      systemKeys,
      files,
      settings,
      contentFolderNow,
      words,
      log,
    }),
    files,
    log,
    words,
    wall,
    counters,
    settings,
    approvalStore,
    approvals,
    releases,
    keeper,
    session,
    computer,
    sticks,
    openPack,
    contentFolderNow,
    content: content.promise,
    onChange: putInForce,
  });
});
// What goes on in them by itself; if they cannot be opened, the wall goes on without.
content.promise.then(rooms).catch((cause) => log.error('rooms-not-opened', cause));
const service = createKioskService({ wall, counters, session, rooms, content: content.promise });

if (port !== undefined) serve(service, port, log);

const notes = await openNoteBook(dataFolder, { files, log });
const startFollowing = async (path: string) =>
  await startContent({
    wall,
    folder: createContentFolder(path, { ...tools, keepsDocuments: true, trust }),
    starterPack: createContentFolder(starterPack, tools),
    builtIn: async () =>
      starterRelease === undefined ? undefined : (await loadNewestWhole(starterRelease, diskFiles))?.manifest,
    openPack,
    releases,
    notes,
    sticks,
    kiosk: { ...computer, name: kioskName(settings.now().kioskName ?? computer.name) },
    words,
    kioskProblems: () => kioskProblems(keeper, settings, refusedDataFolder),
    takeApprovals: (release, rows) => takeSignedApprovals(release, rows, { approvals, log }),
    approvalProblems: (release) => approvalProblems(release, approvals, clock.local().date),
    clock,
    log,
    times: watchTimes,
    firstReleaseMs: 10_000, // 10 s
    mendMs: 5_000, // 5 s
    beginAgainMs: 30_000, // 30 s
    verifyAfterMs: 20_000, // 20 s
    verifyEveryMs: 180_000, // 3 min
    collectAfterMs: 600_000, // 10 min
    say: (sentence) => console.info(sentence),
  });
if (settings.now().contentFolder !== null) console.info(words.staff.folderSet(contentFolderNow()));
content.resolve(await followContent(contentFolderNow(), startFollowing));
