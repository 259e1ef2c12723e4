import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createArchiveFolder } from '#adapters/archive/archive-folder.ts';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { openSavedList } from '#adapters/saved-list/saved-list.ts';
import { encodeSpreadsheet } from '#adapters/spreadsheet/spreadsheet.ts';
import { createApprovalStore } from '#adapters/sqlite/approval-store.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import type { LocalDate } from '#contract/model.ts';
import type { PrintedPage } from '#contract/printed-page.ts';
import { toldChanges } from '#core/approval/told-changes.ts';
import type { Files } from '#core/ports.ts';
import type { Period } from '#core/statistics/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { pageOf } from '#service/reports/printed-report.ts';
import { createSaver } from '#service/reports/saver.ts';
import { type CountedDay, countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { wordsIn } from '#words/words.ts';

const day = (date: string) => date as LocalDate; // days of the calendar

/** A kiosk that counted from October to the third of December, and what saves of it; printing is a text of the page. */
export async function openSaver(
  days: Iterable<CountedDay> = countedDays({ from: day('2026-10-01'), to: day('2026-12-03'), seed: 5 }),
  files: Files = diskFiles,
) {
  const changesIn = (period: Period) => toldChanges(period, createApprovalStore(join(data, 'foyer.db'), log));
  const data = await temporaryFolder();
  const folder = await temporaryFolder();
  writeCounters(join(data, 'foyer.db'), days);
  const now = { date: day('2026-12-03'), time: '02:05' };
  const clock = { monotonicMs: () => 0, local: () => ({ ...now }) };
  const log = createRecordingLogger();
  const saved = await openSavedList(data, { files: diskFiles, log });
  const pages: PrintedPage[] = [];
  const words = wordsIn.en;
  const saver = createSaver({
    counters: createCounterReader(join(data, 'foyer.db')),
    names: () => ({ siteName: 'Riverside Practice', kioskName: 'Waiting room 1' }),
    zone: () => 'Australia/Sydney',
    exportFolder: (path) => createExportFolder(path, files),
    archiveFolder: (path) => createArchiveFolder(path, files),
    writeFile: (path, bytes) => writeFile(path, bytes),
    spreadsheet: (tables) => encodeSpreadsheet(tables, { sheet: 'About', lines: [words.reports.rule] }),
    pdf: async (report) => {
      pages.push(
        pageOf(report, { words, changes: changesIn(report.days), printedOn: now.date, version: '0.1.0' }),
      );
      return new TextEncoder().encode('%PDF-');
    },
    saved,
    clock,
    words,
    log,
  });
  return { data, folder, saver, saved, clock, now, pages, log };
}
