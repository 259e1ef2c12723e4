import { join } from 'node:path';
import { createArchiveFolder } from '#adapters/archive/archive-folder.ts';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { scanThrough } from '#adapters/content-folder/files/threaded-scan.ts';
import { createThreadReader } from '#adapters/content-folder/thread/thread-reader.ts';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { createFolders } from '#adapters/folders/folders.ts';
import { createHealthFile } from '#adapters/health-files/health-file.ts';
import { createProbes } from '#adapters/health-files/probes.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { openTrustedKeys } from '#adapters/pack-keys/trusted-keys.ts';
import { createDryObjects } from '#adapters/release-store/dry-objects.ts';
import { openNoteBook } from '#adapters/release-store/note-book.ts';
import { createOpeningFile } from '#adapters/release-store/opening-file.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { openSavedList } from '#adapters/saved-list/saved-list.ts';
import { openSettingsFile } from '#adapters/settings-file/settings-file.ts';
import { encodeSpreadsheet } from '#adapters/spreadsheet/spreadsheet.ts';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { createStatisticsReader } from '#adapters/sqlite/statistics-reader.ts';
import { createKeyStore } from '#adapters/staff-store/key-store.ts';
import { createScryptHasher } from '#adapters/staff-store/scrypt-hasher.ts';
import { createTriesStore } from '#adapters/staff-store/tries-store.ts';
import { createSticks } from '#adapters/sticks/sticks.ts';
import { systemClock as clock, localZone } from '#adapters/system/clock.ts';
import { databaseFile, exportsFolder, logsFolder } from '#adapters/system/data-folder.ts';
import { thisKiosk } from '#adapters/system/kiosk-name.ts';
import { runtimeVersions } from '#adapters/system/versions.ts';
import { compareTexts } from '#adapters/word-diff/compare-texts.ts';
import type { LocalDate } from '#contract/model.ts';
import type { KioskSettings } from '#contract/staff-settings.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { watchTimes } from '#core/content/next-look.ts';
import { kioskName } from '#core/content/receipt-names.ts';
import { withSettings } from '#core/content/with-settings.ts';
import { sha256 } from '#platform/files/digest.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { replaceFile } from '#platform/files/replace-file.ts';
import { throughThreads } from '#platform/files/threaded-files.ts';
import { openLog } from '#platform/log.ts';
import { createJobThreads } from '#platform/threads/job-threads.ts';
import { followTimeZone } from '#platform/time-zone.ts';
import { wordsIn } from '#words/words.ts';
import { approvalProblems } from './approval/approval-problems.ts';
import { createApprovals } from './approval/approvals.ts';
import { dayFolder } from './approval/day-folder.ts';
import { takeSignedApprovals } from './approval/signed-approvals.ts';
import { keepWallRecord } from './approval/wall-record.ts';
import { parseServiceArguments } from './arguments.ts';
import { startContent } from './content-service.ts';
import { type FollowedContent, followContent } from './followed-content.ts';
import { openHostPort } from './host-port.ts';
import { createKioskService } from './kiosk-service.ts';
import { keepOwnersFolder, lookRegularly } from './reports/owners-folder.ts';
import { pageOf } from './reports/printed-report.ts';
import { createSaver } from './reports/saver.ts';
import { serve } from './serve.ts';
import { createShellPrinter } from './shell-printer.ts';
import { approvalRoom } from './staff/approval-room.ts';
import { contentRoom } from './staff/content-room.ts';
import { openDoorKeeper } from './staff/door-keeper.ts';
import { doorRoom } from './staff/door-room.ts';
import { createFolderChoice } from './staff/folder-choice.ts';
import { createHealth, keepHealthFile } from './staff/health.ts';
import { healthRoom } from './staff/health-room.ts';
import { kioskProblems } from './staff/kiosk-problems.ts';
import { pinsRoom } from './staff/pins-room.ts';
import { reportsRoom } from './staff/reports-room.ts';
import { createSession } from './staff/session.ts';
import { settingsRoom } from './staff/settings-room.ts';
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

const {
  dataFolder,
  contentFolder: usualFolder,
  starterPack,
  appVersion,
} = parseServiceArguments(process.argv.slice(2));

/** A thread's program, as source or bundled. */
const programOf = (name: string) =>
  new URL(`../threads/${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'mjs'}`, import.meta.url);
const threads = createJobThreads(programOf('jobs'));
const files = throughThreads(diskFiles, threads.run);

const log = await openLog(join(dataFolder, logsFolder), 'service');
log.info('service-started', { version: appVersion, ...runtimeVersions() });
followTimeZone();
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
const settings = await openSettingsFile(dataFolder, { files: diskFiles, log });
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
approvals.subscribe(() => {
  wall.redraw();
  void content.promise.then((started) => started.refreshReceipt());
});
const opening = createOpeningFile(dataFolder, appVersion, { files: diskFiles, log });
wall.subscribe(() => {
  const release = wall.release();
  if (release === undefined) return;
  void approvals.learn(release);
  void opening.keep({ ...release, content: contentOf(release, clock.local().date) });
});
const words = wordsIn.en;
const session = createSession(clock);
const keeper = await openDoorKeeper({
  keys: createKeyStore(dataFolder, { files: diskFiles, log }),
  tries: createTriesStore(dataFolder, diskFiles),
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

const folderFor = dayFolder({
  files,
  exportFolder: (path) => createExportFolder(path, files),
  ownFolder: join(dataFolder, exportsFolder),
  contentFolder: contentFolderNow,
});
const printer = createShellPrinter(port);
const saved = await openSavedList(dataFolder, { files: diskFiles, log });
const saver = createSaver({
  counters: createCounterReader(join(dataFolder, databaseFile)),
  names: () => ({
    siteName: settings.now().practiceName ?? wall.release()?.content.practice.practice.name ?? computer.name,
    kioskName: settings.now().kioskName ?? computer.name,
  }),
  zone: localZone(),
  exportFolder: (path) => createExportFolder(path, files),
  archiveFolder: (path) => createArchiveFolder(path, files),
  writeFile: (path, bytes) => replaceFile(path, bytes, files),
  spreadsheet: (tables) =>
    encodeSpreadsheet(tables, { sheet: words.reports.merge.about, lines: [words.reports.rule] }),
  pdf: async (report) =>
    await printer.print(pageOf(report, { words, printedOn: clock.local().date, version: appVersion })),
  saved,
  clock,
  words,
  log,
});
const ownersFolder = keepOwnersFolder({
  folder: () => settings.now().ownersFolder,
  saver,
  saved,
  clock,
});

let followed: FollowedContent | undefined; // nothing is followed before the first release
const healthFile = createHealthFile(dataFolder, { files: diskFiles, log });
const health = createHealth({
  version: appVersion,
  probes: createProbes(dataFolder, diskFiles),
  file: healthFile,
  database: counters.state,
  folder: () => followed?.look() ?? null,
  lastArchive: () => saved.entries().find(({ what }) => what === 'archive')?.at ?? null,
  keeper,
  settings,
  clock,
  words,
});

keepWallRecord({ wall, approvals, store: approvalStore, releases, rules: settings.now, clock, log });

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
    ...settingsRoom({
      settings,
      keeper,
      choice: createFolderChoice({
        folders: createFolders(diskFiles),
        sticks,
        openPack,
        usualFolder,
        dataFolder,
        words,
      }),
      wall,
      kioskName: computer.name,
      contentFolder: usualFolder,
      words,
      log,
      onChange: putInForce,
    }),
    ...healthRoom(health, log),
    ...reportsRoom({
      saver,
      saved,
      ownersFolder,
      placeOf: (folder) => folderFor(folder ?? settings.now().ownersFolder),
      words,
    }),
    ...approvalRoom({
      wall,
      approvals,
      store: approvalStore,
      releases,
      compare: compareTexts,
      exportsTo: folderFor,
      kioskName: () => settings.now().kioskName ?? computer.name,
      words,
      clock,
      log,
    }),
  },
  content: content.promise,
});

if (port !== undefined) serve(service, port, log);
lookRegularly(ownersFolder, 300_000); // 5 min

const notes = await openNoteBook(dataFolder, { files, log });
const startFollowing = async (path: string) =>
  await startContent({
    wall,
    folder: createContentFolder(path, { ...tools, keepsDocuments: true, trust }),
    starterPack: createContentFolder(starterPack, tools),
    openPack,
    releases,
    notes,
    sticks,
    kiosk: { ...computer, name: kioskName(settings.now().kioskName ?? computer.name) },
    words,
    kioskProblems: () => kioskProblems(keeper, settings),
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
if (settings.now().contentFolder !== null) console.info(words.staff.folderSet(contentFolderNow()));
followed = await followContent(contentFolderNow(), startFollowing);
content.resolve(followed);
keepHealthFile(health, healthFile, 10_000); // 10 s: after the first slides
