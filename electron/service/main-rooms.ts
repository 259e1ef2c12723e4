import { join } from 'node:path';
import { createArchiveFolder } from '#adapters/archive/archive-folder.ts';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { createFolders } from '#adapters/folders/folders.ts';
import { createHealthFile } from '#adapters/health-files/health-file.ts';
import { createProbes } from '#adapters/health-files/probes.ts';
import { openSavedList } from '#adapters/saved-list/saved-list.ts';
import type { openSettingsFile } from '#adapters/settings-file/settings-file.ts';
import { encodeSpreadsheet } from '#adapters/spreadsheet/spreadsheet.ts';
import type { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import type { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { createStatisticsReader } from '#adapters/sqlite/statistics-reader.ts';
import { systemClock as clock, localZone } from '#adapters/system/clock.ts';
import { databaseFile, exportsFolder } from '#adapters/system/data-folder.ts';
import type { thisKiosk } from '#adapters/system/kiosk-name.ts';
import { compareTexts } from '#adapters/word-diff/compare-texts.ts';
import { KioskError } from '#contract/errors.ts';
import { toldChanges } from '#core/approval/told-changes.ts';
import type { RefusedDataFolder } from '#core/health/health-facts.ts';
import type { ContentFolder, Files, Logger, ReleaseStore, Sticks } from '#core/ports.ts';
import type { Period } from '#core/statistics/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { keepPrivate } from '#platform/files/private-files.ts';
import { replaceFile } from '#platform/files/replace-file.ts';
import type { Words } from '#words/words.ts';
import type { createApprovals } from './approval/approvals.ts';
import { dayFolder } from './approval/day-folder.ts';
import { marksOfItem } from './approval/marks-of-item.ts';
import type { FollowedContent } from './followed-content.ts';
import { keepOwnersFolder, lookRegularly } from './reports/owners-folder.ts';
import { pageOf } from './reports/printed-report.ts';
import { createSaver } from './reports/saver.ts';
import { createShellPrinter } from './shell-printer.ts';
import { approvalRoom } from './staff/approval-room.ts';
import { contentRoom } from './staff/content-room.ts';
import type { openDoorKeeper } from './staff/door-keeper.ts';
import { doorRoom } from './staff/door-room.ts';
import { createFolderChoice } from './staff/folder-choice.ts';
import { createHealth, keepHealthFile } from './staff/health.ts';
import { healthRoom } from './staff/health-room.ts';
import { pinsRoom } from './staff/pins-room.ts';
import { reportsRoom } from './staff/reports-room.ts';
import type { Room } from './staff/rooms.ts';
import type { createSession } from './staff/session.ts';
import { settingsRoom } from './staff/settings-room.ts';
import { statisticsRoom } from './staff/statistics-room.ts';
import { updatesRoom } from './staff/updates-room.ts';
import type { UpdateKeeper } from './update/update-keeper.ts';

import type { Wall } from './wall.ts';

type Opened<Open extends (...given: never[]) => unknown> = Awaited<ReturnType<Open>>;

/** What the rooms are made of: what the wall has as well. */
export interface RoomsUses {
  readonly port: Parameters<typeof createShellPrinter>[0];
  readonly dataFolder: string;
  readonly refusedDataFolder: RefusedDataFolder | null;
  /** The content folder where none is set. */
  readonly usualFolder: string;
  readonly appVersion: string;
  readonly updates: UpdateKeeper;
  readonly files: Files;
  readonly log: Logger;
  readonly words: Words;
  readonly wall: Wall;
  readonly counters: Opened<typeof openCounterStore>;
  readonly settings: Opened<typeof openSettingsFile>;
  readonly approvalStore: Opened<typeof createApprovalStore>;
  readonly approvals: Opened<typeof createApprovals>;
  readonly releases: ReleaseStore;
  readonly keeper: Opened<typeof openDoorKeeper>;
  readonly session: Opened<typeof createSession>;
  readonly computer: Opened<typeof thisKiosk>;
  readonly sticks: Sticks;
  readonly openPack: (path: string) => ContentFolder;
  readonly contentFolderNow: () => string;
  /** Comes when the first release is known. */
  readonly content: Promise<FollowedContent>;
  readonly onChange: Parameters<typeof settingsRoom>[0]['onChange'];
}

/** The rooms behind the wall, and what goes on in them by itself: the owner's folder and the health file. */
export async function openRooms(uses: RoomsUses): Promise<Room> {
  const { port, dataFolder, usualFolder, appVersion, files, log, words, wall, counters, settings } = uses;
  const { approvalStore, approvals, releases, keeper, session, computer, sticks, openPack } = uses;
  const { contentFolderNow, content, onChange } = uses;
  const ownFiles = keepPrivate(diskFiles, dataFolder);
  const folderFor = dayFolder({
    files,
    exportFolder: (path) => createExportFolder(path, files),
    ownFolder: join(dataFolder, exportsFolder),
    contentFolder: contentFolderNow,
  });
  const printer = createShellPrinter(port);
  const changesIn = (days: Period) => {
    try {
      return toldChanges(days, approvalStore);
    } catch (cause) {
      if (cause instanceof KioskError) return null; // the store has logged it; the page says that it is not known
      throw cause;
    }
  };
  const saved = await openSavedList(dataFolder, { files: ownFiles, log });
  const saver = createSaver({
    counters: createCounterReader(join(dataFolder, databaseFile)),
    names: () => ({
      siteName:
        settings.now().practiceName ?? wall.release()?.content.practice.practice.name ?? computer.name,
      kioskName: settings.now().kioskName ?? computer.name,
    }),
    zone: localZone,
    exportFolder: (path) => createExportFolder(path, files),
    archiveFolder: (path) => createArchiveFolder(path, files),
    writeFile: (path, bytes) => replaceFile(path, bytes, files),
    spreadsheet: (tables) =>
      encodeSpreadsheet(tables, { sheet: words.reports.merge.about, lines: [words.reports.rule] }),
    pdf: async (report) => {
      const changes = changesIn(report.days);
      const printedOn = clock.local().date;
      return await printer.print(pageOf(report, { words, changes, printedOn, version: appVersion }));
    },
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
  void content.then((one) => {
    followed = one;
    const noteAndTell = async () => {
      const told = await health();
      wall.noteNeed('kiosk', !told.isWell);
      return told;
    };
    keepHealthFile(noteAndTell, healthFile, 10_000); // 10 s: after the first slides
  });
  const healthFile = createHealthFile(dataFolder, { files: ownFiles, log });
  const health = createHealth({
    version: appVersion,
    refusedDataFolder: uses.refusedDataFolder,
    probes: createProbes(dataFolder, diskFiles),
    file: healthFile,
    database: counters.state,
    putBack: counters.putBack,
    damage: releases.damage,
    folder: () => followed?.look() ?? null,
    lastArchive: () => saved.entries().find(({ what }) => what === 'archive')?.at ?? null,
    keeper,
    settings,
    clock,
    words,
  });
  lookRegularly(ownersFolder, 300_000); // 5 min

  return {
    ...doorRoom(keeper, session, uses.refusedDataFolder),
    ...contentRoom(content, {
      counters: createCounterReader(join(dataFolder, databaseFile)),
      exportsOf: ({ from, to }) =>
        createExportFolder(join(dataFolder, exportsFolder, `counters-${from}-${to}`), files),
      log,
    }),
    ...pinsRoom({
      keeper,
      words,
      log,
      onPinSet: () => void content.then((one) => one.refreshReceipt()),
    }),
    ...statisticsRoom({
      reader: createStatisticsReader(join(dataFolder, databaseFile)),
      marksOf: marksOfItem({ store: approvalStore, approvals }),
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
      onChange,
    }),
    ...healthRoom(health, log),
    ...updatesRoom(uses.updates),
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
  };
}
