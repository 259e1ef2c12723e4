import { join } from 'node:path';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { scanThrough } from '#adapters/content-folder/files/threaded-scan.ts';
import { createThreadReader } from '#adapters/content-folder/thread/thread-reader.ts';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { openTrustedKeys } from '#adapters/pack-keys/trusted-keys.ts';
import { createDryObjects } from '#adapters/release-store/dry-objects.ts';
import { openNoteBook } from '#adapters/release-store/note-book.ts';
import { createOpeningFile } from '#adapters/release-store/opening-file.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { createStatisticsReader } from '#adapters/sqlite/statistics-reader.ts';
import { createKeyStore } from '#adapters/staff-store/key-store.ts';
import { createScryptHasher } from '#adapters/staff-store/scrypt-hasher.ts';
import { createTriesStore } from '#adapters/staff-store/tries-store.ts';
import { createSticks } from '#adapters/sticks/sticks.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { databaseFile, exportsFolder, logsFolder } from '#adapters/system/data-folder.ts';
import { thisKiosk } from '#adapters/system/kiosk-name.ts';
import { runtimeVersions } from '#adapters/system/versions.ts';
import { compareTexts } from '#adapters/word-diff/compare-texts.ts';
import { watchTimes } from '#core/content/next-look.ts';
import { sha256 } from '#platform/files/digest.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { throughThreads } from '#platform/files/threaded-files.ts';
import { openLog } from '#platform/log.ts';
import { createJobThreads } from '#platform/threads/job-threads.ts';
import { wordsIn } from '#words/words.ts';
import { approvalProblems } from './approval/approval-problems.ts';
import { createApprovals } from './approval/approvals.ts';
import { dayFolder } from './approval/day-folder.ts';
import { takeSignedApprovals } from './approval/signed-approvals.ts';
import { keepWallRecord } from './approval/wall-record.ts';
import { parseServiceArguments } from './arguments.ts';
import { type ContentService, startContent } from './content-service.ts';
import { openHostPort } from './host-port.ts';
import { createKioskService } from './kiosk-service.ts';
import { serve } from './serve.ts';
import { approvalRoom } from './staff/approval-room.ts';
import { contentRoom } from './staff/content-room.ts';
import { openDoorKeeper } from './staff/door-keeper.ts';
import { doorRoom } from './staff/door-room.ts';
import { laterRoom } from './staff/later-room.ts';
import { pinsRoom } from './staff/pins-room.ts';
import { createSession } from './staff/session.ts';
import { statisticsRoom } from './staff/statistics-room.ts';
import { createWall } from './wall.ts';

/** The composition root of the service process. */
const port = openHostPort();
let closeAll = () => {}; // nothing is open yet
const end = (): void => {
  closeAll();
  process.exit(0);
};
port?.onClose(end); // first of all: a service without its shell would be a second one beside the next
process.once('SIGTERM', end);
process.once('SIGINT', end);

const { dataFolder, contentFolder, starterPack, appVersion } = parseServiceArguments(process.argv.slice(2));

/** A thread's program, as source or bundled. */
const programOf = (name: string) =>
  new URL(`../threads/${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'mjs'}`, import.meta.url);
const threads = createJobThreads(programOf('jobs'));
const files = throughThreads(diskFiles, threads.run);

const log = await openLog(join(dataFolder, logsFolder), 'service');
log.info('service-started', { version: appVersion, ...runtimeVersions() });
process.on('uncaughtExceptionMonitor', (cause) => log.error('service-crashed', cause));

const releases = await openReleaseStore(dataFolder, {
  files: { ...files, read: diskFiles.read }, // the first slide waits for no thread to start
  log,
});
const reader = createThreadReader(programOf('reader'), log);
const scan = scanThrough(threads.run);
const tools = { files, clock, log, pictures: sharpPictures, objects: releases, reader, scan };
const trust = openTrustedKeys(dataFolder, { files, log });
const trustDry = { ...trust, remember: async () => {} }; // what is only looked at was not taken
const counters = openCounterStore(join(dataFolder, databaseFile), log);
closeAll = () => counters.close();
/** Until the owner can set them. */
const approvalRules = { unapproved: 'label', overdue: 'warn', retentionMonths: 25 } as const;
const approvalStore = createApprovalStore(join(dataFolder, databaseFile), log);
const approvals = createApprovals({
  store: approvalStore,
  releases,
  rules: () => approvalRules,
  sha256,
  log,
});
const wall = createWall(clock, approvals.contentOf);
approvals.subscribe(() => {
  wall.redraw();
  void content.promise.then((started) => started.refreshReceipt());
});
const opening = createOpeningFile(dataFolder, appVersion, { files: diskFiles, log });
wall.subscribe(() => {
  const release = wall.release();
  if (release === undefined) return;
  void approvals.learn(release);
  void opening.keep({ ...release, content: approvals.contentOf(release, clock.local().date) });
});
const words = wordsIn.en;
const kiosk = await thisKiosk(dataFolder);
const session = createSession(clock);
const keeper = await openDoorKeeper({
  keys: createKeyStore(dataFolder, { files: diskFiles, log }),
  tries: createTriesStore(dataFolder, diskFiles),
  hasher: createScryptHasher(),
  clock,
  log,
});
const content = Promise.withResolvers<ContentService>(); // once the first release is known

keepWallRecord({ wall, approvals, store: approvalStore, releases, rules: () => approvalRules, clock, log });

const service = createKioskService({
  wall,
  counters,
  session,
  rooms: {
    ...doorRoom(keeper, session),
    ...contentRoom(content.promise, {
      counters: createCounterReader(join(dataFolder, databaseFile)),
      exportsOf: ({ from, to }) =>
        createExportFolder(join(dataFolder, exportsFolder, `counters-${from}-${to}`), files),
      log,
    }),
    ...pinsRoom({
      keeper,
      words,
      log,
      onPinSet: () => void content.promise.then((one) => one.refreshReceipt()),
    }),
    ...statisticsRoom({
      reader: createStatisticsReader(join(dataFolder, databaseFile)),
      clock,
      words,
      log,
    }),
    ...laterRoom,
    ...approvalRoom({
      wall,
      approvals,
      store: approvalStore,
      releases,
      compare: compareTexts,
      exportsTo: dayFolder({
        files,
        exportFolder: (path) => createExportFolder(path, files),
        ownFolder: join(dataFolder, exportsFolder),
        contentFolder: () => contentFolder,
      }),
      kioskName: kiosk.name,
      words,
      clock,
      log,
    }),
  },
  content: content.promise,
});

if (port !== undefined) serve(service, port, log);

const contentService = await startContent({
  wall,
  folder: createContentFolder(contentFolder, {
    ...tools,
    keepsDocuments: true,
    trust,
  }),
  starterPack: createContentFolder(starterPack, tools),
  openPack: (path) =>
    createContentFolder(path, { ...tools, objects: createDryObjects(files), trust: trustDry }),
  releases,
  notes: await openNoteBook(dataFolder, { files, log }),
  sticks: createSticks(files),
  kiosk,
  words,
  hasPins: keeper.isLocked,
  takeApprovals: (release, rows) => takeSignedApprovals(release, rows, { approvals, log }),
  approvalProblems: (release) => approvalProblems(release, approvals, clock.local().date),
  clock,
  log,
  times: watchTimes,
  firstReleaseMs: 10_000, // 10 s
  verifyAfterMs: 20_000, // 20 s
  collectAfterMs: 600_000, // 10 min
  say: (sentence) => console.info(sentence),
});
content.resolve(contentService);
